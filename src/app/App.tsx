/** One page: its store, geometry and notices joined to the regions of the screen. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Messages } from "../i18n/messages.ts";
import type { IsoDate } from "../model/date.ts";
import type { Language } from "../model/language.ts";
import type { LocalRecord } from "../model/record.ts";
import { titleOf } from "../renderers/words/index.ts";
import { sceneOf } from "../scene/sceneOf.ts";
import { Chronology } from "../ui/chronology/Chronology.tsx";
import { Details } from "../ui/details/Details.tsx";
import { Header } from "../ui/header/Header.tsx";
import { Layers } from "../ui/layers/Layers.tsx";
import { FullPage } from "../ui/layout/FullPage.tsx";
import { INITIAL_LAYOUT, type LayoutState } from "../ui/layout/layoutState.ts";
import { Panels } from "../ui/layout/Panels.tsx";
import { Legend } from "../ui/legend/Legend.tsx";
import { Attribution } from "../ui/mapControls/Attribution.tsx";
import { MapControls } from "../ui/mapControls/MapControls.tsx";
import { Matrix } from "../ui/matrix/Matrix.tsx";
import { Announcer } from "../ui/notices/Announcer.tsx";
import { Notices } from "../ui/notices/Notices.tsx";
import { IslandList } from "../ui/overview/IslandList.tsx";
import { Overview } from "../ui/overview/Overview.tsx";
import { PageContext, type PageData } from "../ui/page.ts";
import { Sources } from "../ui/sources/Sources.tsx";
import { Timeline } from "../ui/timeline/Timeline.tsx";
import type { View } from "../view/view.ts";
import { followAddress } from "./addressBar.ts";
import { MapRoom, type MapRoomHandle } from "./map/MapRoom.tsx";
import { pageAddress } from "./pageAddress.ts";
import { RegionBoundary } from "./RegionBoundary.tsx";
import { siteOf } from "./siteOf.ts";
import type { PageStore } from "./store.ts";
import { useAnnouncement } from "./useAnnouncement.ts";
import { useGeometry } from "./useGeometry.ts";
import { type MapFault, useNotices } from "./useNotices.ts";
import { usePanels } from "./usePanels.ts";
import { useTheme } from "./useTheme.ts";

export interface AppProps {
  readonly store: PageStore;
  readonly record: LocalRecord;
  readonly messages: Messages;
  readonly language: Language;
  readonly today: IsoDate;
  /** The address of the site's own folder. */
  readonly root: URL;
  readonly browser: Window;
  /** The parts of the first address that fell back to their defaults. */
  readonly misunderstood: readonly (keyof View)[];
}

export function App({ store, record, messages, language, today, root, browser, ...first }: AppProps) {
  const { view, hovered } = useStore(store);
  const [misunderstood, setMisunderstood] = useState(first.misunderstood);
  const [layout, setLayout] = useState<LayoutState>(INITIAL_LAYOUT);
  const [footHeight, setFootHeight] = useState(0);
  const [mapFault, setMapFault] = useState<MapFault | null>(null);
  const map = useRef<MapRoomHandle>(null);
  const geometry = useGeometry(root);
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
      view,
      scene,
      hovered,
      rules: store.rules,
      dispatch: store.dispatch,
      hover: store.hover,
      site,
      addressOf: (change, of = language) => pageAddress(root, of, { ...view, ...change }, store.rules),
    }),
    [words, view, scene, hovered, store, site, root, language],
  );
  const announcement = useAnnouncement(words, view);
  const { notices, dismiss } = useNotices(words, { misunderstood, geometry, mapFault });
  const { panel, open, showStatus } = usePanels(store, browser);
  useEffect(() => {
    browser.document.title = titleOf(words, view);
  }, [words, view, browser]);

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
        header={<Header onShare={share} />}
        layers={<Layers expanded={layout.layersExpanded} onExpanded={(layersExpanded) => setLayout({ ...layout, layersExpanded })} />}
        map={
          <RegionBoundary>
            <MapRoom ref={map} {...{ geometry, theme, layout, footHeight, store }} onFault={setMapFault} />
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
                    <Details />
                    <Overview />
                  </RegionBoundary>
                ),
                matrix: (
                  <RegionBoundary>
                    <Matrix onCell={showStatus} />
                  </RegionBoundary>
                ),
                chronology: (
                  <RegionBoundary>
                    <Chronology />
                  </RegionBoundary>
                ),
                sources: (
                  <RegionBoundary>
                    <Sources />
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
