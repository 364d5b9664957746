/** The same view for a frame in another page: what it shows is there before any script, and little is loaded until a reader wants more. */
import { lazy, type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { ComparisonRoom } from "../ui/comparison/ComparisonRoom.tsx";
import { Details } from "../ui/details/Details.tsx";
import { FrameDate } from "../ui/frame/FrameDate.tsx";
import { FrameHead } from "../ui/frame/FrameHead.tsx";
import { FrameLayers } from "../ui/frame/FrameLayers.tsx";
import { FrameMore } from "../ui/frame/FrameMore.tsx";
import { FramePage } from "../ui/frame/FramePage.tsx";
import { FrameSummary } from "../ui/frame/FrameSummary.tsx";
import { Legend } from "../ui/legend/Legend.tsx";
import { Attribution } from "../ui/mapControls/Attribution.tsx";
import { useFullScreen } from "../ui/mapControls/useFullScreen.ts";
import { Notices } from "../ui/notices/Notices.tsx";
import { IslandList } from "../ui/overview/IslandList.tsx";
import { PageContext, usePage, usePageState, useToday } from "../ui/page.ts";
import { StoryRoom } from "../ui/story/StoryRoom.tsx";
import type { AppProps } from "./App.tsx";
import { type EngineChoice, useEngineChoice } from "./engineMode.ts";
import { Comparison, Story } from "./laterParts.tsx";
import { MapRoom, type MapRoomHandle } from "./map/MapRoom.tsx";
import { RoomControls } from "./map/RoomControls.tsx";
import { useFrameTools } from "./map/useFrameTools.ts";
import { useFrameWaking } from "./map/useFrameWaking.ts";
import { PageVoice } from "./PageVoice.tsx";
import { quietHost } from "./quietHost.ts";
import { RegionBoundary } from "./RegionBoundary.tsx";
import type { PageStore } from "./store.ts";
import { useAddress } from "./useAddress.ts";
import { useEscapeFromDetails } from "./useEscapeFromDetails.ts";
import { useFrameMessages } from "./useFrameMessages.ts";
import { type MapFault, useNotices } from "./useNotices.ts";
import { usePageData } from "./usePageData.ts";
import { usePanels } from "./usePanels.ts";
import { type ProseState, useProse } from "./useProse.ts";
import { useTheme } from "./useTheme.ts";
import type { Waking } from "./useWaking.ts";

const Sources = lazy(() => import("../ui/sources/Sources.tsx").then((module) => ({ default: module.Sources })));

export function EmbedApp(props: AppProps) {
  const { store, prose: source } = props;
  const map = useRef<HTMLElement>(null);
  const engine = useEngineChoice();
  const waking = useFrameWaking(engine.mode, store, map);
  const isProseWanted = useProseWanted(store);
  const prose = useProse(source, isProseWanted);
  const page = usePageData(props, prose.prose, "embed");
  useAddress(store);
  useEscapeFromDetails(store);
  return (
    <PageContext value={page}>
      <Regions {...props} {...{ engine, waking, prose, map }} isWhole={!isProseWanted || prose.state !== "coming"} />
      <PageVoice asSaid={useMemo(() => quietHost(store), [store])} />
    </PageContext>
  );
}

/**
 * The texts in the document speak of today, and the list of sources holds what they cite: another date, or a story, needs the record
 * they are made from, and keeps it.
 */
function useProseWanted(store: PageStore): boolean {
  const isElsewhere = useStore(store, ({ view, today }) => view.date !== today || view.story !== null);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (isElsewhere) setWanted(true);
  }, [isElsewhere]);
  return isWanted || isElsewhere;
}

interface RegionsProps extends Omit<AppProps, "prose"> {
  readonly engine: EngineChoice;
  readonly waking: Waking;
  readonly prose: ProseState;
  /** The texts are there, or none are on their way. */
  readonly isWhole: boolean;
  readonly map: { current: HTMLElement | null };
}

function Regions({ store, language, root, geometry: loader, extents, still, engine, waking, prose, isWhole, map }: RegionsProps) {
  const page = usePage();
  const [OwnStory, OwnComparison] = [Story[page.language], Comparison[page.language]];
  const theme = useTheme(usePageState(({ view }) => view.theme));
  const geometry = useSyncExternalStore(loader.subscribe, loader.getState, loader.getState);
  useEffect(() => {
    if (waking.isAwake) void loader.start();
  }, [waking.isAwake, loader]);
  const [mapFault, setMapFault] = useState<MapFault | null>(null);
  const room = useRef<MapRoomHandle>(null);
  const isFullScreen = useFullScreen();
  const tools = useFrameTools(map);
  const today = useToday();
  const causes = { store, geometry, retryGeometry: loader.retry, prose, mapFault, isEngineUnderstood: engine.isUnderstood };
  const { notices, all, dismiss } = useNotices(
    useMemo(() => ({ ...page, today }), [page, today]),
    causes,
  );
  useFrameMessages({ store, language, root, causes, notices: all });
  const { panel, open } = usePanels(store, isWhole);
  const close = useMemo(() => () => open("overview"), [open]);
  const isHere = prose.state === "here";
  // The same element while it shows the same: what was rendered beforehand would be drawn anew if it were given anew.
  const sources = useMemo(() => <RegionBoundary>{isHere ? <Sources key="own" /> : still.sources}</RegionBoundary>, [isHere, still]);
  return (
    <FramePage
      head={<FrameHead engine={engine.word} />}
      islands={ISLANDS}
      layers={LAYERS}
      map={
        <RegionBoundary>
          <MapRoom
            ref={room}
            region={map}
            {...{ store, geometry, extents, waking, isWhole, theme }}
            isCooperative={!isFullScreen}
            picture={still.map}
            onFault={setMapFault}
          />
          {tools?.hint}
        </RegionBoundary>
      }
      controls={<RoomControls room={room} store={store} more={tools?.fullScreen} />}
      notices={<Notices notices={notices} onDismiss={dismiss} />}
      panel={
        <>
          <RegionBoundary>
            <StoryRoom>
              <OwnStory />
            </StoryRoom>
            <ComparisonRoom>
              <OwnComparison />
            </ComparisonRoom>
          </RegionBoundary>
          {PANEL}
        </>
      }
      date={DATE}
      legend={LEGEND}
      attribution={ATTRIBUTION}
      more={
        <>
          <FrameMore panel="chronology" isOpen={panel === "chronology"} onClose={close}>
            {still.chronology}
          </FrameMore>
          <FrameMore panel="sources" isOpen={panel === "sources"} onClose={close}>
            {sources}
          </FrameMore>
        </>
      }
    />
  );
}

const bounded = (region: ReactNode): ReactNode => <RegionBoundary>{region}</RegionBoundary>;
const ISLANDS = bounded(<IslandList compact />);
const LAYERS = bounded(<FrameLayers />);
const PANEL = bounded(
  <>
    <FrameSummary />
    <Details />
  </>,
);
const DATE = bounded(<FrameDate />);
const LEGEND = <Legend />;
const ATTRIBUTION = <Attribution />;
