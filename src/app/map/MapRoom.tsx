/** The map's room: both renderers, the labels over them, and what the reader does there with pointer and keys. */
import { type Ref, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef } from "react";
import { MapLabels, ScaleBar, SvgMap } from "../../renderers/svg/index.ts";
import { mapDescription } from "../../renderers/words/index.ts";
import { paletteOf } from "../../scene/palette.ts";
import type { Theme } from "../../scene/tokens.ts";
import type { LayoutState } from "../../ui/layout/layoutState.ts";
import { usePage } from "../../ui/page.ts";
import type { Camera } from "../../view/view.ts";
import type { PageStore } from "../store.ts";
import type { GeometryState } from "../useGeometry.ts";
import type { MapFault } from "../useNotices.ts";
import { HoverCard } from "./HoverCard.tsx";
import "./MapRoom.css";
import { moveByKey } from "./moveByKey.ts";
import { PrintedMap } from "./PrintedMap.tsx";
import { useEngine } from "./useEngine.ts";
import { useIslandInSight } from "./useIslandInSight.ts";
import { useMapCamera } from "./useMapCamera.ts";
import { useMapPointer } from "./useMapPointer.ts";
import { usePrinting } from "./usePrinting.ts";
import { useSettledMark } from "./useSettledMark.ts";
import { useSize } from "./useSize.ts";
import { useSvgGestures } from "./useSvgGestures.ts";

export interface MapRoomHandle {
  /** Whole zoom levels; counts as the reader's own movement. */
  zoomBy(delta: number): void;
}

export interface MapRoomProps {
  readonly geometry: GeometryState;
  /** The texts are there as well, so nothing more will change by itself. */
  readonly isWhole: boolean;
  readonly theme: Theme;
  readonly layout: LayoutState;
  /** Pixels that legend and attribution cover at the map's foot. */
  readonly footHeight: number;
  readonly store: PageStore;
  readonly onFault: (code: MapFault | null) => void;
  readonly ref: Ref<MapRoomHandle>;
}

/** Pixels of width from which the scale fits beside the legend. */
const ROOM_FOR_SCALE = 880;

export function MapRoom({ geometry: { geometry, isDone }, isWhole, theme, layout, footHeight, store, onFault, ref }: MapRoomProps) {
  const page = usePage();
  const { record, language, messages, view, scene, hovered } = page;
  const words = messages.interface.map;
  const ids = { keys: useId(), description: useId() };
  const region = useRef<HTMLElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const size = useSize(surface);
  const palette = useMemo(() => paletteOf(record), [record]);
  const { camera, present, padding, follow } = useMapCamera({ map: view.map, fit: scene.fit, size, layout, footHeight });
  const { pointed, ...pointer } = useMapPointer({ surface, store, geometry, present, size });
  const gestures = {
    ...pointer,
    onCamera: follow,
    onCameraByReader: (next: Camera) => store.dispatch({ type: "setCamera", camera: next }),
  };

  const settled = useSettledMark(region, store);
  const engine = useEngine({
    container: canvas,
    inputs: useMemo(
      () =>
        // Nothing to draw before the first shapes; while missing ones are asked for again, the map goes on with what it has.
        camera === null || (!isDone && geometry.territories.size === 0)
          ? null
          : { scene, geometry, palette, theme, camera, selected: view.island, hovered, animate: true },
      [scene, geometry, isDone, palette, theme, camera, view.island, hovered],
    ),
    callbacks: { ...gestures, onBusy: settled.busy, onSettled: settled.drawn },
    onFault,
  });
  const isSvg = engine.state !== "drawing";
  const svgMover = useSvgGestures({ container: surface, camera, isOn: isSvg && camera !== null, gestures });
  const renderer = isSvg ? "svg" : "maplibre";
  useLayoutEffect(() => settled.show({ renderer, isFinal: engine.state !== "loading", isReady: isDone && isWhole && present !== null }));
  useIslandInSight({ store, geometry, camera, size, padding });

  const isPrinting = usePrinting(window);
  const mover = () => (isSvg ? svgMover.current : engine.controller.current);
  useImperativeHandle(ref, () => ({ zoomBy: (delta) => mover()?.zoomBy(delta) }));

  return (
    <section
      ref={region}
      className="map-room"
      role="region"
      data-map
      data-renderer={renderer}
      aria-label={words.name}
      aria-describedby={ids.description}
    >
      <p className="visually-hidden" id={ids.description}>
        {mapDescription(page, scene)}
      </p>
      <p className="visually-hidden" id={ids.keys}>
        {words.keys}
      </p>
      <div
        ref={surface}
        className="map-room-surface"
        role="group"
        tabIndex={0}
        aria-label={words.name}
        aria-describedby={ids.keys}
        onKeyDown={(event) => moveByKey(event, mover(), () => store.dispatch({ type: "setCamera", camera: null }))}
      >
        {isSvg && present !== null && size !== null && (
          <SvgMap {...{ scene, geometry, palette, size, hovered }} camera={present} selected={view.island} />
        )}
        <div ref={canvas} className="map-room-canvas" data-shown={isSvg ? undefined : true} />
        {present !== null && size !== null && (
          <>
            <MapLabels {...{ scene, palette, size, padding }} camera={present} degrees={words.degrees} />
            {size.width >= ROOM_FOR_SCALE && (
              <div className="map-room-scale">
                <ScaleBar camera={present} unit={messages.words.unit.km("").trim()} number={(value) => value.toLocaleString(language)} />
              </div>
            )}
            {pointed !== null && <HoverCard {...pointed} size={size} />}
          </>
        )}
      </div>
      {isPrinting && <PrintedMap {...{ geometry, palette }} seenIn={size} />}
    </section>
  );
}
