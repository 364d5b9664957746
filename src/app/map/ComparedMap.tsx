/** The map of the second date: the same layers under the same camera, moved with the first and by it. */
import { type KeyboardEvent, useId, useMemo, useRef } from "react";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { GeometryOutline } from "../../model/geometryOutline.ts";
import type { MapGestures } from "../../renderers/mapSurface.ts";
import { formatDate, mapDescription } from "../../renderers/words/index.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import { useWordsContext } from "../../ui/details/useWordsContext.ts";
import { useHovered, usePage, usePageState } from "../../ui/page.ts";
import type { Camera } from "../../view/view.ts";
import type { LiveMap } from "../geometryLoader.ts";
import type { PageStore } from "../store.ts";
import "./ComparedMap.css";
import type { MapBoxes } from "./useBoxes.ts";
import { useMapPointer } from "./useMapPointer.ts";
import { useSvgGestures } from "./useSvgGestures.ts";

export interface ComparedMapProps {
  readonly store: PageStore;
  readonly live: LiveMap;
  readonly scene: Scene;
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  /** Of the first map: both boxes are alike. Null on paper, where it has none. */
  readonly boxes: MapBoxes | null;
  /** Where the first map is to stand, and where it stands now. */
  readonly camera: Camera | null;
  readonly present: Camera | null;
  readonly isCooperative: boolean;
  readonly gestures: Pick<MapGestures, "onCamera" | "onCameraByReader">;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The next movement is made by a pointer. */
  readonly onPointed: () => void;
  readonly isPrinting: boolean;
  readonly extents: GeometryOutline;
}

/** On paper what follows from a box on screen stays as it was. */
export function ComparedMap(props: ComparedMapProps) {
  const { boxes, camera, present } = props;
  const standing = boxes !== null && camera !== null && present !== null ? { boxes, camera, present } : null;
  const last = useRef(standing);
  if (standing !== null) last.current = standing;
  return last.current === null ? null : <StandingMap {...props} {...last.current} />;
}

interface Standing {
  readonly boxes: MapBoxes;
  readonly camera: Camera;
  readonly present: Camera;
}

function StandingMap(props: Omit<ComparedMapProps, keyof Standing> & Standing) {
  const { store, live, scene, geometry, palette, boxes, camera, present, isCooperative, gestures, onPointed } = props;
  const { messages, language } = usePage();
  const context = useWordsContext();
  const selected = usePageState(({ view }) => view.island);
  const hovered = useHovered();
  const words = messages.interface.map;
  const surface = useRef<HTMLDivElement>(null);
  const ids = { keys: useId(), description: useId() };
  const { pointed, ...pointer } = useMapPointer({ live, surface, store, geometry, present, size: boxes.size });
  useSvgGestures({ live, container: surface, camera, isOn: true, isCooperative, gestures: { ...gestures, ...pointer } });
  const drawn = { scene, palette, camera: present, size: boxes.size, selected };
  const name = `${words.name}, ${formatDate(scene.date, language)}`;
  return (
    <div className="map-room" role="group" data-map data-renderer="svg" aria-label={name} aria-describedby={ids.description}>
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
        onKeyDown={props.onKeyDown}
        onPointerDown={onPointed}
        onWheel={onPointed}
      >
        <live.SvgMap {...drawn} geometry={geometry} hovered={hovered} />
        <live.MapLabels {...drawn} padding={boxes.padding} degrees={words.degrees} />
        {pointed !== null && <live.HoverCard {...pointed} date={scene.date} size={boxes.size} />}
      </div>
      <p className="map-room-day">{formatDate(scene.date, language)}</p>
      {props.isPrinting && <live.PrintedMap {...{ scene, geometry, palette }} extents={props.extents} seenIn={boxes.size} />}
    </div>
  );
}
