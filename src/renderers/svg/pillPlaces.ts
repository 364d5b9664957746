/** Where the years of lines and rings stand: on them, or as near as the names of the disputed territories and the cards leave room. */
import { type Pixel, project, type Size } from "../../scene/camera.ts";
import { roleKindOf, type ScenePill } from "../../scene/scene.ts";
import type { Camera } from "../../view/view.ts";
import { type CoveredBox, overlap } from "./coveredBox.ts";
import { widthOf } from "./labelLayout.ts";

export const PILL = { fontSize: 12, height: 19 } as const;
/** Pixels on either side of the year. */
const INSIDE = 6;
/** Pixels that a pill may stand away from its line: further off it would belong to nothing. */
const DISTANCES = [12, 22, 32, 42, 52] as const;
/** To the sides before up and down: a pill is wider than high, and so are the names that it gives way to. */
const DIRECTIONS: readonly Pixel[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0.7, -0.7],
  [-0.7, -0.7],
  [0, 1],
  [0.7, 0.7],
  [-0.7, 0.7],
];
/** A pill keeps out of its ring, so that it hides none of what that encloses. */
const OFF_RINGS = DIRECTIONS.filter(([x, y]) => y < 0 || (y === 0 && x < 0));

export interface PlacedPill {
  readonly pill: ScenePill;
  /** The pill's middle. */
  readonly at: Pixel;
  readonly width: number;
}

interface PillRoom {
  readonly camera: Camera;
  readonly size: Size;
  /** What no pill may hide, and none is seen under. */
  readonly covered: readonly CoveredBox[];
}

/** In the given order: the first stand where they belong, and those that follow give way to them. */
export function pillPlaces(pills: readonly ScenePill[], { camera, size, covered }: PillRoom): readonly PlacedPill[] {
  const taken = [...covered];
  return pills.map((pill) => {
    const width = Math.ceil(widthOf([{ text: pill.text, lang: null }], PILL.fontSize)) + 2 * INSIDE;
    const own = ownPlace(pill, project(pill.at, camera, size), width);
    const places = [own, ...(isWithin(boxAt(own, width), size) ? placesAround(own, pill) : [])];
    const at = places.find((place) => isFree(boxAt(place, width), size, taken)) ?? own;
    taken.push(boxAt(at, width));
    return { pill, at, width };
  });
}

/** Across its line, but outside its ring. */
function ownPlace({ role }: ScenePill, [x, y]: Pixel, width: number): Pixel {
  return roleKindOf(role) === "promised" ? [x - width / 2, y - PILL.height / 2] : [x, y];
}

function placesAround([x, y]: Pixel, { role }: ScenePill): readonly Pixel[] {
  const directions = roleKindOf(role) === "promised" ? OFF_RINGS : DIRECTIONS;
  return DISTANCES.flatMap((distance) => directions.map(([dx, dy]): Pixel => [x + dx * distance, y + dy * distance]));
}

function boxAt([x, y]: Pixel, width: number): CoveredBox {
  return { x: x - width / 2, y: y - PILL.height / 2, width, height: PILL.height };
}

function isFree(box: CoveredBox, size: Size, taken: readonly CoveredBox[]): boolean {
  return isWithin(box, size) && !taken.some((other) => overlap(box, other));
}

function isWithin({ x, y, width, height }: CoveredBox, size: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}
