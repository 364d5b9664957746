/** The map of the second date: the same layers under the same camera, moved with the first and by it. */
import { useId, useMemo, useRef } from "react";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { MapGestures } from "../../renderers/mapSurface.ts";
import { MapLabels, SvgMap } from "../../renderers/svg/index.ts";
import { formatDate, mapDescription } from "../../renderers/words/index.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import { useWordsContext } from "../../ui/details/useWordsContext.ts";
import { usePage, usePageState } from "../../ui/page.ts";
import type { Camera } from "../../view/view.ts";
import type { LiveMap } from "../geometryLoader.ts";
import type { MapBoxes } from "./useBoxes.ts";
import { useSvgGestures } from "./useSvgGestures.ts";

export interface ComparedMapProps {
  readonly live: LiveMap;
  readonly scene: Scene;
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  /** Of the first map: both boxes are alike. */
  readonly boxes: MapBoxes;
  /** Where the first map is to stand, and where it stands now. */
  readonly camera: Camera;
  readonly present: Camera;
  readonly isCooperative: boolean;
  readonly gestures: MapGestures;
}

const nobody = () => undefined;

export function ComparedMap({ live, scene, geometry, palette, boxes, camera, present, isCooperative, gestures }: ComparedMapProps) {
  const { messages, language } = usePage();
  const context = useWordsContext();
  const selected = usePageState(({ view }) => view.island);
  const words = messages.interface.map;
  const surface = useRef<HTMLDivElement>(null);
  const id = useId();
  // What is under the pointer is told of the first date: here nothing is.
  const own = useMemo(() => ({ ...gestures, onPointer: nobody }), [gestures]);
  useSvgGestures({ live, container: surface, camera, isOn: true, isCooperative, gestures: own });
  const drawn = { scene, palette, camera: present, size: boxes.size, selected };
  const day = formatDate(scene.date, language);
  return (
    <div
      className="map-room map-room-compared"
      role="group"
      data-map
      data-renderer="svg"
      aria-label={`${words.name}, ${day}`}
      aria-describedby={id}
    >
      <p className="visually-hidden" id={id}>
        {useMemo(() => mapDescription(context, scene, selected), [context, scene, selected])}
      </p>
      <div className="map-room-surface" ref={surface}>
        <SvgMap {...drawn} geometry={geometry} hovered={null} />
        <MapLabels {...drawn} padding={boxes.padding} degrees={words.degrees} />
      </div>
      <p className="map-room-day">{day}</p>
    </div>
  );
}
