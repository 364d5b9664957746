/** Where the map looks: the view's own camera, or the one that fits what must be in sight into what cards leave open. */
import { useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Bounds } from "../../model/geometry.ts";
import type { Camera } from "../../view/view.ts";
import { fittingCamera } from "./fittingCamera.ts";
import type { MapBoxes } from "./useBoxes.ts";

export interface MapCamera {
  /** Where the map is to stand; null before its box has a size. */
  readonly camera: Camera | null;
  /** Where it stands now, in the middle of a movement too. */
  readonly present: Camera | null;
  /** Follows a movement, frame by frame. */
  readonly follow: (at: Camera) => void;
}

export function useMapCamera(map: Camera | null, fit: Bounds, boxes: MapBoxes | null): MapCamera {
  const [west, south, east, north] = fit;
  const camera = useMemo(() => {
    if (map !== null || boxes === null) return map;
    return fittingCamera([west, south, east, north], boxes.size, boxes.padding);
  }, [map, boxes, west, south, east, north]);

  /** Where a movement that began, or is to end, at a camera has come to. */
  const [movement, setMovement] = useState<{ readonly of: Camera | null; readonly at: Camera } | null>(null);
  // In the same frame as the map itself, or names would trail behind the land.
  const follow = useCallback((at: Camera) => flushSync(() => setMovement({ of: camera, at })), [camera]);
  const present = movement !== null && movement.of === camera ? movement.at : camera;
  return { camera, present, follow };
}
