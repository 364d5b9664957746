/** The camera that shows what must be in sight, with room for the names, in what is left open of a map's box. */
import type { Bounds } from "../../model/geometry.ts";
import { fitCamera, type Padding, type Size } from "../../scene/camera.ts";
import { allowedCamera, type Camera } from "../../view/view.ts";

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
/** Where width is what is wanting, names that stand before the islands would be cut off. */
const CRAMPED_LEFT = 44;
/** In a map lower than this, as frames have, names take no more than their share of the height, and none has room aside. */
const LOW_BELOW = 220;

export function fittingCamera(bounds: Bounds, size: Size, padding: Padding): Camera {
  const room = withRoom(padding, size);
  const near = fitCamera(bounds, size, room, DEEPEST_FIT);
  const isLow = openHeight(size, padding) < LOW_BELOW;
  if (near.zoom >= NAMES_ASIDE_BELOW || isLow) return allowedCamera(near);
  const far = fitCamera(bounds, size, { ...room, bottom: padding.bottom + ROOM_FOR_NAMES_ASIDE }, NAMES_ASIDE_BELOW);
  return allowedCamera(far);
}

function withRoom(padding: Padding, size: Size): Padding {
  const height = openHeight(size, padding);
  const isNarrow = size.width - padding.left - padding.right < CRAMPED_BELOW;
  const room = isNarrow || height < CRAMPED_BELOW ? CRAMPED : ROOM_FOR_NAMES;
  const share = Math.min(1, height / LOW_BELOW);
  return {
    top: padding.top + share * room.top,
    right: padding.right + room.right,
    bottom: padding.bottom + share * room.bottom,
    left: padding.left + (isNarrow ? CRAMPED_LEFT : room.left),
  };
}

function openHeight(size: Size, padding: Padding): number {
  return size.height - padding.top - padding.bottom;
}
