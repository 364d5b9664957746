/** The full page: its store, geometry and notices joined to the regions of the screen. */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { GeometryOutline } from "../model/geometryOutline.ts";
import { ComparisonRoom } from "../ui/comparison/ComparisonRoom.tsx";
import { Details } from "../ui/details/Details.tsx";
import { Header } from "../ui/header/Header.tsx";
import { Layers } from "../ui/layers/Layers.tsx";
import { FullPage } from "../ui/layout/FullPage.tsx";
import { INITIAL_LAYOUT, type LayoutState } from "../ui/layout/layoutState.ts";
import { Panels } from "../ui/layout/Panels.tsx";
import { Legend } from "../ui/legend/Legend.tsx";
import { Attribution } from "../ui/mapControls/Attribution.tsx";
import { Notices } from "../ui/notices/Notices.tsx";
import { IslandList } from "../ui/overview/IslandList.tsx";
import { Overview } from "../ui/overview/Overview.tsx";
import { PageContext, usePage, usePageState, useToday } from "../ui/page.ts";
import type { LoadShare } from "../ui/share/loadShare.ts";
import { StoryRoom } from "../ui/story/StoryRoom.tsx";
import { useDownload } from "./download/useDownload.ts";
import { Arrived, Gate, useWait } from "./Gate.tsx";
import type { GeometryLoader } from "./geometryLoader.ts";
import { Comparison, Story } from "./laterParts.tsx";
import { MapRoom, type MapRoomHandle } from "./map/MapRoom.tsx";
import { RoomControls } from "./map/RoomControls.tsx";
import { PageVoice } from "./PageVoice.tsx";
import { RegionBoundary } from "./RegionBoundary.tsx";
import type { PageStore } from "./store.ts";
import { useAddress } from "./useAddress.ts";
import { useLoaded } from "./useLoaded.ts";
import { type MapFault, useNotices } from "./useNotices.ts";
import { type PageParts, usePageData } from "./usePageData.ts";
import { usePanels } from "./usePanels.ts";
import { type ProseSource, type ProseState, useProse } from "./useProse.ts";
import { useTheme } from "./useTheme.ts";
import { useWaking, type Waking } from "./useWaking.ts";

// What is rendered beforehand is seen at once; what moves it, and what no reader sees at first, comes after the map.
const Timeline = lazy(() => import("../ui/timeline/Timeline.tsx").then((module) => ({ default: module.Timeline })));
const OverviewBody = lazy(() => import("../ui/overview/OverviewBody.tsx").then((module) => ({ default: module.OverviewBody })));
const Matrix = lazy(() => import("../ui/matrix/Matrix.tsx").then((module) => ({ default: module.Matrix })));
const Sources = lazy(() => import("../ui/sources/Sources.tsx").then((module) => ({ default: module.Sources })));

const loadChronology = async () => (await import("../ui/chronology/Chronology.tsx")).Chronology;
const loadShare: LoadShare = async (language) => (await import("./share/loadShare.ts")).loadShare(language);

/** Regions that are taken over once the page is idle: the line of time, the overview, the table. */
const GATED = 3;

/** What stands in the page, rendered beforehand, until its own region has come. */
export interface StillParts {
  readonly map: ReactNode;
  readonly chronology: ReactNode;
  readonly sources: ReactNode;
}

export interface AppProps extends PageParts {
  readonly prose: ProseSource;
  readonly geometry: GeometryLoader;
  readonly extents: GeometryOutline;
  readonly still: StillParts;
  /** False in a copy without one: the SVG map serves. */
  readonly hasEngine?: boolean;
}

export function App(props: AppProps) {
  const { store, prose: source, hasEngine = true } = props;
  const map = useRef<HTMLElement>(null);
  const waking = useWaking(store, map, hasEngine);
  const prose = useProse(source, waking.isAwake);
  const page = usePageData(props, prose.prose, "full");
  useAddress(store);
  return (
    <PageContext value={page}>
      <Regions {...props} {...{ waking, prose, map }} />
      <PageVoice />
    </PageContext>
  );
}

interface RegionsProps extends Omit<AppProps, "prose"> {
  readonly store: PageStore;
  readonly waking: Waking;
  readonly prose: ProseState;
  readonly map: { current: HTMLElement | null };
}

function Regions({ store, geometry: loader, extents, still, waking, prose, map }: RegionsProps) {
  const page = usePage();
  const [OwnStory, OwnComparison] = [Story[page.language], Comparison[page.language]];
  const theme = useTheme(usePageState(({ view }) => view.theme));
  const geometry = useSyncExternalStore(loader.subscribe, loader.getState, loader.getState);
  useEffect(() => {
    if (waking.isAwake) void loader.start();
  }, [waking.isAwake, loader]);
  const [layout, setLayout] = useState<LayoutState>(INITIAL_LAYOUT);
  const [mapFault, setMapFault] = useState<MapFault | null>(null);
  const room = useRef<MapRoomHandle>(null);
  const isHere = prose.state === "here";
  const Chronology = useLoaded(loadChronology, waking.isAwake);
  const isWhole = prose.state === "failed" || (isHere && Chronology !== null);
  const today = useToday();
  const { notices, dismiss } = useNotices(
    useMemo(() => ({ ...page, today }), [page, today]),
    { store, geometry, retryGeometry: loader.retry, prose, mapFault },
  );
  const { panel, open, prepare, drawn, showStatus } = usePanels(store, isWhole);
  const download = useDownload(page, loader, theme);
  const share = useCallback(() => page.site.copy(page.site.fullAddress(`${window.location.search}${window.location.hash}`)), [page]);
  const awake = useWait(waking.isAwake);
  const isBuilt = !(page.prose instanceof Promise);
  const [arrived, setArrived] = useState(0);
  const arrive = useCallback(() => setArrived((before) => before + 1), []);
  // The card would lie over half of the first of two maps.
  const isComparing = usePageState(({ compared }) => compared !== null);
  const setLayers = useCallback((layersExpanded: boolean) => setLayout((before) => ({ ...before, layersExpanded })), []);
  const wereLayersExpanded = useRef(true);
  useEffect(() => {
    if (!isComparing) return;
    setLayout((before) => {
      wereLayersExpanded.current = before.layersExpanded;
      return { ...before, layersExpanded: false };
    });
    // As the reader had left it.
    return () => setLayers(wereLayersExpanded.current);
  }, [setLayers, isComparing]);
  // Each the same element while what it shows is the same: what was rendered beforehand would be drawn anew if it were given anew.
  const overview = useMemo(
    () => (
      <RegionBoundary>
        <Overview>
          <Suspense>
            <Gate until={isBuilt ? null : awake}>
              <OverviewBody />
              <Arrived onArrived={arrive} />
            </Gate>
          </Suspense>
        </Overview>
        <Details />
      </RegionBoundary>
    ),
    [isBuilt, awake, arrive],
  );
  const timeline = useMemo(
    () => (
      <RegionBoundary>
        <Suspense>
          <Gate until={isBuilt ? null : awake}>
            <Timeline />
            <Arrived onArrived={arrive} />
          </Gate>
        </Suspense>
      </RegionBoundary>
    ),
    [isBuilt, awake, arrive],
  );
  const matrix = useMemo(
    () => (
      <RegionBoundary>
        <Suspense>
          <Gate until={isBuilt ? null : awake}>
            <Matrix onCell={showStatus} />
            <Arrived onArrived={arrive} />
          </Gate>
        </Suspense>
      </RegionBoundary>
    ),
    [isBuilt, awake, arrive, showStatus],
  );
  // Keys of their own: what was rendered beforehand is never taken over, but replaced. With nothing that could stand in for them
  // meanwhile, it stays until they have come.
  // The chronology is half of all that the page could hold: it is drawn for whoever opens it.
  const isChronologyDrawn = isHere && drawn.has("chronology");
  const chronology = useMemo(
    () => <RegionBoundary>{isChronologyDrawn && Chronology ? <Chronology key="own" /> : still.chronology}</RegionBoundary>,
    [isChronologyDrawn, Chronology, still],
  );
  const sources = useMemo(() => <RegionBoundary>{isHere ? <Sources key="own" /> : still.sources}</RegionBoundary>, [isHere, still]);

  return (
    <FullPage
      layout={layout}
      onLayout={setLayout}
      header={<Header onShare={share} onDownload={download} loadShare={loadShare} />}
      layers={<Layers expanded={layout.layersExpanded} onExpanded={setLayers} />}
      map={
        <RegionBoundary>
          <MapRoom
            ref={room}
            region={map}
            {...{ store, geometry, extents, waking, theme }}
            isWhole={isWhole && arrived >= GATED}
            picture={still.map}
            onFault={setMapFault}
          />
        </RegionBoundary>
      }
      controls={<RoomControls room={room} store={store} />}
      legend={LEGEND}
      attribution={ATTRIBUTION}
      timeline={timeline}
      notices={<Notices notices={notices} onDismiss={dismiss} />}
      panel={panel}
      column={
        <>
          <RegionBoundary>
            <StoryRoom>
              <OwnStory />
            </StoryRoom>
            <ComparisonRoom>
              <OwnComparison />
            </ComparisonRoom>
          </RegionBoundary>
          <RegionBoundary>
            <IslandList compact={panel !== "overview"} />
          </RegionBoundary>
          <Panels open={panel} onOpen={open} onPrepare={prepare} contents={{ overview, matrix, chronology, sources }} />
        </>
      }
    />
  );
}

const LEGEND = <Legend />;
const ATTRIBUTION = <Attribution />;
