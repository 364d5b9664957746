/** Where the map looks: the view's own camera, or the one that fits what must be in sight into what cards leave open. */
import { useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Bounds } from "../../model/geometry.ts";
import { fitCamera, type Padding, type Size } from "../../scene/camera.ts";
import { type LayoutState, mapPaddingOf } from "../../ui/layout/layoutState.ts";
import { allowedCamera, type Camera } from "../../view/view.ts";
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

/** A map that fits itself goes no deeper, however small what it must show. */
const DEEPEST_FIT = 9;
/** Pixels that names need beyond the land they belong to. */
const ROOM_FOR_NAMES = { top: 36, right: 36, bottom: 80, left: 48 } as const;
/** Below this zoom the islands' names stand in a row to the south-east of them, which takes room. */
const NAMES_ASIDE_BELOW = 4.85;
const ROOM_FOR_NAMES_ASIDE = 132;
/** Where so little of the map is open, names are smaller and the land comes first. */
const CRAMPED_BELOW = 440;
const CRAMPED = { top: 28, right: 6, bottom: 48, left: 12 } as const;

export function useMapCamera({ map, fit, size, layout, footHeight }: MapCameraInputs): MapCamera {
  const viewport = useViewport(window);
  const padding = useMemo(() => {
    const covered = mapPaddingOf(viewport.width, viewport.height, layout);
    return { ...covered, bottom: Math.max(covered.bottom, footHeight) };
  }, [viewport, layout, footHeight]);
  const [west, south, east, north] = fit;
  const camera = useMemo(() => {
    if (map !== null || size === null) return map;
    const bounds: Bounds = [west, south, east, north];
    const room = withRoom(padding, size);
    const near = fitCamera(bounds, size, room, DEEPEST_FIT);
    if (near.zoom >= NAMES_ASIDE_BELOW) return allowedCamera(near);
    const far = fitCamera(bounds, size, { ...room, bottom: padding.bottom + ROOM_FOR_NAMES_ASIDE }, NAMES_ASIDE_BELOW);
    return allowedCamera(far);
  }, [map, size, padding, west, south, east, north]);

  /** Where a movement that began, or is to end, at a camera has come to. */
  const [movement, setMovement] = useState<{ readonly of: Camera | null; readonly at: Camera } | null>(null);
  // In the same frame as the map itself, or names would trail behind the land.
  const follow = useCallback((at: Camera) => flushSync(() => setMovement({ of: camera, at })), [camera]);
  const present = movement !== null && movement.of === camera ? movement.at : camera;
  return { camera, present, padding, follow };
}

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
