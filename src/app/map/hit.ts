/** What of the map lies under a pixel: the card or the name of an island, or its land, or what is close enough to it to be meant. */
import { territoriesWithin } from "../../geo/territoriesWithin.ts";
import { territoryAt } from "../../geo/territoryAt.ts";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { metresPerPixel, type Padding, type Pixel, type Size, unproject, visibleBounds } from "../../scene/camera.ts";
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

/**
 * The island whose card covers a pixel of `box`, or else whose label does. All of these let every pointer through to the map, so that
 * dragging, zooming and clicking work on them as beside them.
 */
export function labelledIslandAt(box: HTMLElement, at: Pixel): TerritoryId | null {
  for (const named of [...box.querySelectorAll("[data-card]"), ...box.querySelectorAll("[data-label][data-territory]")]) {
    if (covers(named, box, at)) return named.getAttribute("data-territory");
  }
  return null;
}

/** Whether a pixel of `box` is no farther than `reach` pixels from the card. */
export function isNearCard(box: HTMLElement, at: Pixel, reach: number): boolean {
  const card = box.querySelector("[data-card]");
  return card !== null && covers(card, box, at, reach);
}

function covers(element: Element, box: HTMLElement, at: Pixel, reach = 0): boolean {
  const frame = box.getBoundingClientRect();
  const [x, y] = [frame.left + at[0], frame.top + at[1]];
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;
}

/** The islands of which some land is in what cards and sheets leave open of the map. */
export function islandsInSight({ geometry, islands, camera, size }: MapTarget, padding: Padding): readonly TerritoryId[] {
  return territoriesWithin(geometry, islands, visibleBounds(camera, size, padding));
}
