/** Where the map looks: the view's own camera, or the one that fits what must be in sight into what cards leave open. */
import { useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { JointFit } from "../../scene/pair.ts";
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

export function useMapCamera(map: Camera | null, fit: JointFit, boxes: MapBoxes | null): MapCamera {
  // Scenes of other dates may need the same: the map stands still then.
  const kept = useRef(fit);
  if (!sameFit(kept.current, fit)) kept.current = fit;
  const wanted = kept.current;
  const camera = useMemo(
    () => (map !== null || boxes === null ? map : fittingCamera(wanted, boxes.size, boxes.padding)),
    [map, boxes, wanted],
  );

  /** Where a movement that began, or is to end, at a camera has come to. */
  const [movement, setMovement] = useState<{ readonly of: Camera | null; readonly at: Camera } | null>(null);
  // In the same frame as the map itself, or names would trail behind the land.
  const follow = useCallback((at: Camera) => flushSync(() => setMovement({ of: camera, at })), [camera]);
  const present = movement !== null && movement.of === camera ? movement.at : camera;
  return { camera, present, follow };
}

function sameFit(one: JointFit, other: JointFit): boolean {
  return [...one.wanted, ...one.least].join() === [...other.wanted, ...other.least].join();
}
