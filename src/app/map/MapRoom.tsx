/** The map's room: its first picture, both renderers, the labels over them, and what the reader does there with pointer and keys. */
import { memo, type ReactNode, type Ref, useDeferredValue, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef } from "react";
import type { GeometryOutline } from "../../model/geometryOutline.ts";
import { formatDate, mapDescription } from "../../renderers/words/index.ts";
import { paletteOf } from "../../scene/palette.ts";
import type { Theme } from "../../scene/tokens.ts";
import { useWordsContext } from "../../ui/details/useWordsContext.ts";
import { useCompared, useHovered, usePage, usePageState, useScene, useView } from "../../ui/page.ts";
import type { Camera, View } from "../../view/view.ts";
import type { GeometryState } from "../geometryLoader.ts";
import type { PageStore } from "../store.ts";
import type { MapFault } from "../useNotices.ts";
import type { Waking } from "../useWaking.ts";
import "./MapRoom.css";
import { type KeyMover, type KeyMoves, moveByKey } from "./moveByKey.ts";
import { useBoxes } from "./useBoxes.ts";
import { useEngine } from "./useEngine.ts";
import { useFirstPicture } from "./useFirstPicture.ts";
import { useIslandInSight } from "./useIslandInSight.ts";
import { useMapCamera } from "./useMapCamera.ts";
import { useMapPointer } from "./useMapPointer.ts";
import { useMoreContrast } from "./useMoreContrast.ts";
import { usePrinting } from "./usePrinting.ts";
import { useSettledMark } from "./useSettledMark.ts";
import { useSight } from "./useSight.ts";
import { useSvgGestures } from "./useSvgGestures.ts";
import { useWhenLive } from "./useWhenLive.ts";

export interface MapRoomHandle {
  /** Whole zoom levels; counts as the reader's own movement. */
  zoomBy(delta: number): void;
}

export interface MapRoomProps {
  readonly store: PageStore;
  readonly geometry: GeometryState;
  readonly extents: GeometryOutline;
  readonly waking: Waking;
  /** The map lies in a page that scrolls: plain wheel and one-finger drag are left to that. */
  readonly isCooperative?: boolean;
  /** The texts are there as well, so nothing more will change by itself. */
  readonly isWhole: boolean;
  readonly theme: Theme;
  /** The picture that was rendered beforehand, seen until the map can draw its own. */
  readonly picture: ReactNode;
  readonly region: Ref<HTMLElement> & { current: HTMLElement | null };
  readonly onFault: (code: MapFault | null) => void;
  readonly ref: Ref<MapRoomHandle>;
}

/** Pixels of width from which the scale fits beside the legend. */
const ROOM_FOR_SCALE = 880;

/** The details of a chosen island go first; its outline on the map follows in the next frame. */
export function MapRoom(props: MapRoomProps) {
  return <RoomOfView {...props} view={useDeferredValue(useView())} />;
}

interface RoomOfViewProps extends MapRoomProps {
  /** What has changed is drawn by now, or is drawn with this. */
  readonly view: View;
}

const RoomOfView = memo(function RoomOfView({ view: { island: selected }, ...props }: RoomOfViewProps) {
  const { store, geometry: loaded, extents, waking, isCooperative = false, isWhole, theme, picture, region, onFault, ref } = props;
  const { record, language, messages } = usePage();
  const context = useWordsContext();
  const [scene, hovered, compared] = [useScene(), useHovered(), useCompared()];
  const map = usePageState(({ view }) => view.map);
  const { live, geometry, isDone } = loaded;
  const words = messages.interface.map;
  const ids = { keys: useId(), description: useId() };
  const surface = useRef<HTMLDivElement>(null);
  const open = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const boxes = useBoxes(surface, open);
  const isContrastWanted = useMoreContrast();
  const palette = useMemo(() => paletteOf(record, isContrastWanted), [record, isContrastWanted]);
  const fit = useMemo(
    () => (compared === null || boxes === null ? scene.fit : (live?.pairFit(extents, [scene, compared], boxes) ?? scene.fit)),
    [extents, scene, compared, boxes, live],
  );
  const { camera, present, follow } = useMapCamera(map, fit, boxes);
  const size = boxes?.size ?? null;
  const { isLive, isPictureTrue } = useFirstPicture({ loaded, isMeasured: boxes !== null });
  const { pointed, ...pointer } = useMapPointer({ live, surface, store, geometry, present, size });
  const sight = useSight({ store, live, geometry, map, camera, boxes });
  const gestures = {
    ...pointer,
    onCamera: follow,
    onCameraByReader: (next: Camera) => {
      store.dispatch({ type: "setCamera", camera: next });
      sight.moved(next);
    },
  };

  const number = useMemo(() => {
    // Made with the first number that is written: a map at rest writes none.
    let format: Intl.NumberFormat | undefined;
    return (value: number) => {
      format ??= new Intl.NumberFormat(language);
      return format.format(value);
    };
  }, [language]);
  const settled = useSettledMark(region, store);
  const engine = useEngine({
    // Two maps beside one another are drawn alike, and by no engine.
    isWanted: waking.isEngineWanted && compared === null,
    isCooperative,
    container: canvas,
    inputs: useMemo(
      () =>
        // Nothing to draw before the first shapes; while missing ones are asked for again, the map goes on with what it has.
        camera === null || (!isDone && geometry.territories.size === 0)
          ? null
          : { scene, geometry, palette, theme, camera, selected, hovered, animate: true },
      [scene, geometry, isDone, palette, theme, camera, selected, hovered],
    ),
    callbacks: { ...gestures, onBusy: settled.busy, onSettled: settled.drawn },
    onFault,
  });
  const isSvg = engine.state !== "drawing";
  const svgMover = useSvgGestures({ live, container: surface, camera, isOn: isSvg && isLive && camera !== null, isCooperative, gestures });
  const renderer = isSvg ? "svg" : "maplibre";
  useLayoutEffect(() =>
    settled.show({
      renderer,
      isFinal: engine.state !== "loading",
      isReady: isWhole && present !== null && (waking.isAwake ? isDone : isPictureTrue),
    }),
  );
  useIslandInSight({ store, extents, camera, boxes });

  const isPrinting = usePrinting();
  const mover = (): KeyMover | null => (isSvg ? svgMover.current : engine.controller.current);
  const whenLive = useWhenLive(isLive, waking.reach);
  const moves: KeyMoves = {
    mover: () => {
      sight.byKey();
      return mover();
    },
    whenLive,
    showAll: () => store.dispatch({ type: "setCamera", camera: null }),
  };
  useImperativeHandle(ref, () => ({ zoomBy: (delta) => whenLive(() => moves.mover()?.zoomBy(delta)) }));

  const second = compared !== null && (isLive || isPrinting) && live !== null && (
    <live.ComparedMap
      scene={compared}
      {...{ store, live, geometry, palette, boxes, camera, present, isCooperative, gestures, isPrinting, extents }}
      onKeyDown={(event) => moveByKey(event, moves)}
      onPointed={sight.byPointer}
    />
  );
  const isSecondFirst = compared !== null && compared.date < scene.date;
  // Two maps in one place are told apart by their dates.
  const name = compared === null ? words.name : `${words.name}, ${formatDate(scene.date, language)}`;
  return (
    <div className="map-pair">
      {isSecondFirst && second}
      <section
        ref={region}
        className="map-room"
        role="region"
        data-map
        data-renderer={renderer}
        aria-label={name}
        aria-describedby={ids.description}
      >
        <p className="visually-hidden" id={ids.description}>
          {useMemo(() => mapDescription(context, scene, selected), [context, scene, selected])}
        </p>
        <p className="visually-hidden" id={ids.keys}>
          {words.keys}
        </p>
        <div
          ref={surface}
          className="map-room-surface"
          role="group"
          tabIndex={0}
          aria-label={name}
          aria-describedby={ids.keys}
          onKeyDown={(event) => moveByKey(event, moves)}
          onPointerMove={waking.reach}
          onPointerDown={() => {
            waking.reach();
            sight.byPointer();
          }}
          onWheel={sight.byPointer}
          onFocus={waking.reach}
          // Before the map can be pointed at, a press is remembered until it can.
          onClick={(event) => {
            if (isLive) return;
            const { left, top } = event.currentTarget.getBoundingClientRect();
            const at = [event.clientX - left, event.clientY - top] as const;
            whenLive(() => pointer.onClick(at));
          }}
        >
          <div className="map-room-open" ref={open} />
          {!isLive && picture}
          {isLive && isSvg && live !== null && present !== null && size !== null && (
            <live.SvgMap {...{ scene, geometry, palette, size, hovered }} camera={present} selected={selected} />
          )}
          <div ref={canvas} className="map-room-canvas" data-shown={isSvg ? undefined : true} />
          {isLive && live !== null && present !== null && boxes !== null && (
            <>
              <live.MapLabels {...{ scene, palette }} {...boxes} camera={present} selected={selected} degrees={words.degrees} />
              {boxes.size.width >= ROOM_FOR_SCALE && (
                <div className="map-room-scale">
                  <live.ScaleBar camera={present} unit={messages.words.unit.km("").trim()} number={number} />
                </div>
              )}
              {pointed !== null && <live.HoverCard {...pointed} date={scene.date} size={boxes.size} />}
            </>
          )}
        </div>
        {compared !== null && <p className="map-room-day">{formatDate(scene.date, language)}</p>}
        {isPrinting && live !== null && <live.PrintedMap {...{ scene, geometry, palette, extents }} seenIn={size} />}
      </section>
      {!isSecondFirst && second}
    </div>
  );
});
