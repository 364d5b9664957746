/** Where the map looks: the view's own camera, or the one that fits what must be in sight into what cards leave open. */
import { useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Bounds } from "../../model/geometry.ts";
import type { Padding, Size } from "../../scene/camera.ts";
import { type LayoutState, mapPaddingOf } from "../../ui/layout/layoutState.ts";
import type { Camera } from "../../view/view.ts";
import { fittingCamera } from "./fittingCamera.ts";
import { useViewport } from "./useViewport.ts";

export interface MapCameraInputs {
  readonly map: Camera | null;
  readonly fit: Bounds;
  readonly size: Size | null;
  readonly layout: LayoutState;
  readonly footHeight: number;
}

export interface MapCamera {
  /** Where the map is to stand; null before its box has a size. */
  readonly camera: Camera | null;
  /** Where it stands now, in the middle of a movement too. */
  readonly present: Camera | null;
  readonly padding: Padding;
  /** Follows a movement, frame by frame. */
  readonly follow: (at: Camera) => void;
}

export function useMapCamera({ map, fit, size, layout, footHeight }: MapCameraInputs): MapCamera {
  const viewport = useViewport(window);
  const padding = useMemo(() => {
    const covered = mapPaddingOf(viewport.width, viewport.height, layout);
    return { ...covered, bottom: Math.max(covered.bottom, footHeight) };
  }, [viewport, layout, footHeight]);
  const [west, south, east, north] = fit;
  const camera = useMemo(() => {
    if (map !== null || size === null) return map;
    return fittingCamera([west, south, east, north], size, padding);
  }, [map, size, padding, west, south, east, north]);

  /** Where a movement that began, or is to end, at a camera has come to. */
  const [movement, setMovement] = useState<{ readonly of: Camera | null; readonly at: Camera } | null>(null);
  // In the same frame as the map itself, or names would trail behind the land.
  const follow = useCallback((at: Camera) => flushSync(() => setMovement({ of: camera, at })), [camera]);
  const present = movement !== null && movement.of === camera ? movement.at : camera;
  return { camera, present, padding, follow };
}
