/** The map's room: both renderers, the labels over them, and what the reader does there with pointer and keys. */
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { MapLabels, ScaleBar, SvgMap } from "../../renderers/svg/index.ts";
import { mapDescription } from "../../renderers/words/index.ts";
import { fitCamera, type Padding, type Pixel, type Size } from "../../scene/camera.ts";
import { paletteOf } from "../../scene/palette.ts";
import type { Theme } from "../../scene/tokens.ts";
import { type LayoutState, mapPaddingOf } from "../../ui/layout/layoutState.ts";
import { usePage } from "../../ui/page.ts";
import { allowedCamera, type Camera } from "../../view/view.ts";
import type { PageStore } from "../store.ts";
import type { GeometryState } from "../useGeometry.ts";
import type { MapFault } from "../useNotices.ts";
import { degreesIn, numbersIn } from "./degrees.ts";
import { islandAt, labelledIslandAt, REACH } from "./hit.ts";
import "./MapRoom.css";
import { useEngine } from "./useEngine.ts";
import { useIslandInSight } from "./useIslandInSight.ts";
import { useSettledMark } from "./useSettledMark.ts";
import { useSize } from "./useSize.ts";
import { useSvgGestures } from "./useSvgGestures.ts";
import { useViewport } from "./useViewport.ts";

export interface MapRoomHandle {
  /** Whole zoom levels; counts as the reader's own movement. */
  zoomBy(delta: number): void;
}

export interface MapRoomProps {
  readonly geometry: GeometryState;
  readonly theme: Theme;
  readonly layout: LayoutState;
  /** Pixels that legend and attribution cover at the map's foot. */
  readonly footHeight: number;
  readonly store: PageStore;
  readonly onFault: (code: MapFault | null) => void;
  readonly ref: Ref<MapRoomHandle>;
}

/** A map that fits itself goes no deeper, however small what it must show. */
const DEEPEST_FIT = 9;
const KEY_PAN = 100;
/** Pixels that names need beyond the land they belong to. */
const ROOM_FOR_NAMES = { top: 36, right: 36, bottom: 80, left: 48 } as const;
/** Where so little of the map is open, names are smaller and the land comes first. */
const CRAMPED_BELOW = 440;
const CRAMPED = { top: 28, right: 6, bottom: 48, left: 12 } as const;

function withRoom(padding: Padding, size: Size): Padding {
  const isCramped = Math.min(size.width - padding.left - padding.right, size.height - padding.top - padding.bottom) < CRAMPED_BELOW;
  const room = isCramped ? CRAMPED : ROOM_FOR_NAMES;
  return {
    top: padding.top + room.top,
    right: padding.right + room.right,
    bottom: padding.bottom + room.bottom,
    left: padding.left + room.left,
  };
}

export function MapRoom({ geometry, theme, layout, footHeight, store, onFault, ref }: MapRoomProps) {
  const page = usePage();
  const { record, language, messages, view, scene, hovered, rules } = page;
  const words = messages.interface.map;
  const ids = { keys: useId(), description: useId() };
  const region = useRef<HTMLElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const size = useSize(surface);
  const palette = useMemo(() => paletteOf(record), [record]);
  const viewport = useViewport(window);
  const padding = useMemo(() => {
    const covered = mapPaddingOf(viewport.width, viewport.height, layout);
    return { ...covered, bottom: Math.max(covered.bottom, footHeight) };
  }, [viewport, layout, footHeight]);
  const camera = useMemo(
    () => view.map ?? (size === null ? null : allowedCamera(fitCamera(scene.fit, size, withRoom(padding, size), DEEPEST_FIT))),
    [view.map, size, scene.fit, padding],
  );
  /** Where a movement that began, or is to end, at `camera` has come to, frame by frame. */
  const [movement, setMovement] = useState<{ readonly of: Camera | null; readonly at: Camera } | null>(null);
  const present = movement !== null && movement.of === camera ? movement.at : camera;

  const at = useRef({ present, size });
  at.current = { present, size };
  const islandUnder = (pixel: Pixel, reach: number) => {
    const { present, size } = at.current;
    if (!present || !size || !surface.current) return null;
    const target = { geometry: geometry.geometry, islands: rules.islands, camera: present, size };
    return labelledIslandAt(surface.current, pixel) ?? islandAt(target, pixel, reach);
  };
  const gestures = {
    // In the same frame as the map itself, or names would trail behind the land.
    onCamera: (next: Camera) => flushSync(() => setMovement({ of: camera, at: next })),
    onCameraByReader: (next: Camera) => store.dispatch({ type: "setCamera", camera: next }),
    onClick: (pixel: Pixel) => {
      const island = islandUnder(pixel, matchMedia("(pointer: coarse)").matches ? REACH.coarse : REACH.fine);
      if (island !== null) store.dispatch({ type: "select", island });
    },
    onPointer: (pixel: Pixel | null) => store.hover(pixel === null ? null : islandUnder(pixel, REACH.hover)),
  };

  const settled = useSettledMark(region, store);
  const engine = useEngine({
    container: canvas,
    inputs: useMemo(
      () =>
        // The engine keeps tiles of shapes that were empty in the place of those that came later: it gets the shapes once.
        camera === null || size === null || !geometry.isDone
          ? null
          : { scene, geometry: geometry.geometry, palette, theme, camera, selected: view.island, hovered, animate: true },
      [scene, geometry.geometry, geometry.isDone, palette, theme, camera, size, view.island, hovered],
    ),
    callbacks: { ...gestures, onBusy: settled.busy, onSettled: settled.drawn },
    locale: {},
    onFault,
  });
  const isSvg = engine.state !== "drawing";
  const svgMover = useSvgGestures({ container: surface, camera, isOn: isSvg && camera !== null, gestures });
  const renderer = isSvg ? "svg" : "maplibre";
  useLayoutEffect(() => settled.show({ renderer, isFinal: engine.state !== "loading", isReady: geometry.isDone && present !== null }));
  useIslandInSight({ store, geometry: geometry.geometry, camera, size, padding });

  const mover = () => (isSvg ? svgMover.current : engine.controller.current);
  useImperativeHandle(ref, () => ({ zoomBy: (delta) => mover()?.zoomBy(delta) }));

  return (
    <section ref={region} className="map-room" data-map data-renderer={renderer} aria-label={words.name} aria-describedby={ids.description}>
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
        onKeyDown={(event) => moveByKey(event, mover())}
      >
        {isSvg && present !== null && size !== null && (
          <SvgMap {...{ scene, palette, size, hovered }} geometry={geometry.geometry} camera={present} selected={view.island} />
        )}
        <div ref={canvas} className="map-room-canvas" data-shown={isSvg ? undefined : true} />
        {present !== null && size !== null && (
          <>
            <MapLabels {...{ scene, palette, size, padding }} camera={present} degrees={degreesIn(language)} />
            <div className="map-room-scale">
              <ScaleBar camera={present} unit={numbersIn(language).km} number={numbersIn(language).plain} />
            </div>
          </>
        )}
      </div>
    </section>
  );
}

interface Mover {
  panBy(dx: number, dy: number): void;
  zoomBy(delta: number): void;
}

const PANS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-KEY_PAN, 0],
  ArrowRight: [KEY_PAN, 0],
  ArrowUp: [0, -KEY_PAN],
  ArrowDown: [0, KEY_PAN],
};

function moveByKey(event: KeyboardEvent, mover: Mover | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
  const pan = PANS[event.key];
  if (pan) mover?.panBy(...pan);
  else if (event.key === "+" || event.key === "=") mover?.zoomBy(1);
  else if (event.key === "-" || event.key === "_") mover?.zoomBy(-1);
  else return;
  event.preventDefault();
}
