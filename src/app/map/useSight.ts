/** Notes which islands are in sight once the reader has moved the map by keys or buttons, so that the page can say it. */
import { useEffect, useRef } from "react";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { Camera } from "../../view/view.ts";
import type { LiveMap } from "../geometryLoader.ts";
import type { PageStore } from "../store.ts";
import type { MapBoxes } from "./useBoxes.ts";

export interface SightInputs {
  readonly store: PageStore;
  readonly live: LiveMap | null;
  readonly geometry: GeometryIndex;
  /** The view's own camera. */
  readonly map: Camera | null;
  readonly camera: Camera | null;
  readonly boxes: MapBoxes | null;
}

export interface Sight {
  /** The next movement is made by a key or a button, or else by a pointer, which sees where it goes. */
  readonly byKey: () => void;
  readonly byPointer: () => void;
  /** The reader's movement is over. */
  readonly moved: (to: Camera) => void;
}

export function useSight(inputs: SightInputs): Sight {
  const now = useRef(inputs);
  now.current = inputs;
  const isByKey = useRef(false);
  const note = (camera: Camera) => {
    const { store, live, geometry, boxes } = now.current;
    if (live === null || boxes === null) return;
    const { size, padding } = boxes;
    store.setState(({ rules }) => ({ sight: live.islandsInSight({ geometry, islands: rules.islands, camera, size }, padding) }));
  };

  // Back to the whole region: nothing but a key or a button does that, and the address, which is not the reader's move.
  const { store, map, camera } = inputs;
  const before = useRef(map);
  useEffect(() => {
    const isBack = before.current !== null && map === null && store.getState().cause === "reader";
    before.current = map;
    if (isBack && camera !== null) note(camera);
  });

  return {
    byKey: () => {
      isByKey.current = true;
    },
    byPointer: () => {
      isByKey.current = false;
    },
    moved: (to) => {
      if (isByKey.current) note(to);
      else if (store.getState().sight) store.setState({ sight: null });
    },
  };
}
