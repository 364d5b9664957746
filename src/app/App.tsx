/** One page: its store, geometry and notices joined to the regions of the screen. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Messages } from "../i18n/messages.ts";
import type { IsoDate } from "../model/date.ts";
import type { Language } from "../model/language.ts";
import type { RecordOutline } from "../model/outline.ts";
import type { LocalRecord } from "../model/record.ts";
import { titleOf } from "../renderers/words/index.ts";
import { sceneOf } from "../scene/sceneOf.ts";
import { Details } from "../ui/details/Details.tsx";
import { DetailsWaiting } from "../ui/details/DetailsWaiting.tsx";
import { Header } from "../ui/header/Header.tsx";
import { Layers } from "../ui/layers/Layers.tsx";
import { FullPage } from "../ui/layout/FullPage.tsx";
import { INITIAL_LAYOUT, type LayoutState } from "../ui/layout/layoutState.ts";
import { Panels } from "../ui/layout/Panels.tsx";
import { Legend } from "../ui/legend/Legend.tsx";
import { Attribution } from "../ui/mapControls/Attribution.tsx";
import { MapControls } from "../ui/mapControls/MapControls.tsx";
import { Announcer } from "../ui/notices/Announcer.tsx";
import { Notices } from "../ui/notices/Notices.tsx";
import { IslandList } from "../ui/overview/IslandList.tsx";
import { Overview } from "../ui/overview/Overview.tsx";
import { PageContext, type PageData } from "../ui/page.ts";
import { Timeline } from "../ui/timeline/Timeline.tsx";
import type { View } from "../view/view.ts";
import { followAddress } from "./addressBar.ts";
import { useDownload } from "./download/useDownload.ts";
import { MapRoom, type MapRoomHandle } from "./map/MapRoom.tsx";
import { pageAddress } from "./pageAddress.ts";
import { RegionBoundary } from "./RegionBoundary.tsx";
import { siteOf } from "./siteOf.ts";
import type { PageStore } from "./store.ts";
import { useAnnouncement } from "./useAnnouncement.ts";
import { useGeometry } from "./useGeometry.ts";
import { type MapFault, useNotices } from "./useNotices.ts";
import { usePanels } from "./usePanels.ts";
import { useProse } from "./useProse.ts";
import { useTheme } from "./useTheme.ts";

// What no reader sees at first comes after the map.
const Matrix = lazy(() => import("../ui/matrix/Matrix.tsx").then((module) => ({ default: module.Matrix })));
const Chronology = lazy(() => import("../ui/chronology/Chronology.tsx").then((module) => ({ default: module.Chronology })));
const Sources = lazy(() => import("../ui/sources/Sources.tsx").then((module) => ({ default: module.Sources })));

export interface AppProps {
  readonly store: PageStore;
  readonly record: RecordOutline;
  /** Loads the whole record, which may come after the map. */
  readonly loadProse: () => Promise<LocalRecord>;
  readonly messages: Messages;
  readonly language: Language;
  readonly today: IsoDate;
  /** The address of the site's own folder. */
  readonly root: URL;
  readonly browser: Window;
  /** The parts of the first address that fell back to their defaults. */
  readonly misunderstood: readonly (keyof View)[];
}

export function App({ store, record, loadProse, messages, language, today, root, browser, ...first }: AppProps) {
  const { view, hovered } = useStore(store);
  const [misunderstood, setMisunderstood] = useState(first.misunderstood);
  const [layout, setLayout] = useState<LayoutState>(INITIAL_LAYOUT);
  const [footHeight, setFootHeight] = useState(0);
  const [mapFault, setMapFault] = useState<MapFault | null>(null);
  const map = useRef<MapRoomHandle>(null);
  const geometry = useGeometry(root);
  const prose = useProse(loadProse);
  const isWhole = prose.state !== "coming";
  const theme = useTheme(view.theme, browser);

  useEffect(() => followAddress(store, browser, (read) => setMisunderstood(read.misunderstood)), [store, browser]);

  const words = useMemo(() => ({ record, messages, language, today }), [record, messages, language, today]);
  const site = useMemo(() => siteOf(root, browser), [root, browser]);
  const scene = useMemo(
    () => sceneOf(record, geometry.geometry, view, { language, today }),
    [record, geometry.geometry, view, language, today],
  );
  const page = useMemo(
    (): PageData => ({
      ...words,
      prose: prose.prose,
      view,
      scene,
      hovered,
      rules: store.rules,
      dispatch: store.dispatch,
      hover: store.hover,
      site,
      addressOf: (change, of = language) => pageAddress(root, of, { ...view, ...change }, store.rules),
    }),
    [words, prose.prose, view, scene, hovered, store, site, root, language],
  );
  const announcement = useAnnouncement(words, view);
  const { notices, dismiss } = useNotices(words, { misunderstood, geometry, prose, mapFault });
  const { panel, open, showStatus } = usePanels(store, browser, isWhole);
  useEffect(() => {
    browser.document.title = titleOf(words, view);
  }, [words, view, browser]);

  const download = useDownload(words, { view, scene, geometry: geometry.geometry, theme });
  const share = useCallback(
    () =>
      browser.navigator.clipboard.writeText(browser.location.href).then(
        () => true,
        () => false,
      ),
    [browser],
  );

  return (
    <PageContext value={page}>
      <FullPage
        layout={layout}
        onLayout={setLayout}
        onFootHeight={setFootHeight}
        header={<Header onShare={share} onDownload={download} />}
        layers={<Layers expanded={layout.layersExpanded} onExpanded={(layersExpanded) => setLayout({ ...layout, layersExpanded })} />}
        map={
          <RegionBoundary>
            <MapRoom ref={map} {...{ geometry, isWhole, theme, layout, footHeight, store }} onFault={setMapFault} />
          </RegionBoundary>
        }
        controls={
          <MapControls
            onZoomIn={() => map.current?.zoomBy(1)}
            onZoomOut={() => map.current?.zoomBy(-1)}
            onFit={() => store.dispatch({ type: "setCamera", camera: null })}
          />
        }
        legend={<Legend />}
        attribution={<Attribution />}
        timeline={
          <RegionBoundary>
            <Timeline />
          </RegionBoundary>
        }
        notices={<Notices notices={notices} onDismiss={dismiss} />}
        panel={panel}
        column={
          <>
            <RegionBoundary>
              <IslandList compact={panel !== "overview"} />
            </RegionBoundary>
            <Panels
              open={panel}
              onOpen={open}
              contents={{
                overview: (
                  <RegionBoundary>
                    <Suspense fallback={<DetailsWaiting />}>
                      <Details />
                    </Suspense>
                    <Overview />
                  </RegionBoundary>
                ),
                matrix: (
                  <RegionBoundary>
                    <Suspense>
                      <Matrix onCell={showStatus} />
                    </Suspense>
                  </RegionBoundary>
                ),
                chronology: (
                  <RegionBoundary>
                    <Suspense>
                      <Chronology />
                    </Suspense>
                  </RegionBoundary>
                ),
                sources: (
                  <RegionBoundary>
                    <Suspense>
                      <Sources />
                    </Suspense>
                  </RegionBoundary>
                ),
              }}
            />
          </>
        }
      />
      <Announcer text={announcement} />
    </PageContext>
  );
}
