/** What of the map lies under a pixel: the name of an island, or its land, or what is close enough to it to be meant. */
import { territoryAt } from "../../geo/territoryAt.ts";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { metresPerPixel, type Pixel, type Size, unproject } from "../../scene/camera.ts";
import type { Camera } from "../../view/view.ts";

/** Pixels within which land counts as met: a pointer is finer than a finger. */
export const REACH = { fine: 12, coarse: 22, hover: 4 } as const;

export interface MapTarget {
  readonly geometry: GeometryIndex;
  readonly islands: readonly TerritoryId[];
  readonly camera: Camera;
  readonly size: Size;
}

export function islandAt({ geometry, islands, camera, size }: MapTarget, at: Pixel, reach: number): TerritoryId | null {
  return territoryAt(geometry, islands, unproject(at, camera, size), (reach * metresPerPixel(camera)) / 1000);
}

/** The island whose label covers a pixel of `box`; the labels themselves let every pointer through to the map. */
export function labelledIslandAt(box: HTMLElement, at: Pixel): TerritoryId | null {
  const frame = box.getBoundingClientRect();
  const [x, y] = [frame.left + at[0], frame.top + at[1]];
  for (const label of box.querySelectorAll("[data-label][data-territory]")) {
    const { left, right, top, bottom } = label.getBoundingClientRect();
    if (x >= left && x <= right && y >= top && y <= bottom) return label.getAttribute("data-territory");
  }
  return null;
}
