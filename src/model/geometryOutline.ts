/** The outline of a geometry is its extents and the places of its pills: what a scene needs of it, before a single shape has come. */
import { type BoundaryProperties, type Bounds, boundsOf, type GeometryIndex } from "./geometry.ts";
import type { LonLat, TerritoryId } from "./territory.ts";

export interface LineExtent extends Pick<BoundaryProperties, "layer" | "course"> {
  readonly bounds: Bounds;
  /** Where the year of its text stands. */
  readonly pill: LonLat;
}
export interface RingExtent {
  readonly bounds: Bounds;
  readonly pill: LonLat;
}

/** Plain data, since the build writes it into the page. */
export interface GeometryOutline {
  readonly territories: Readonly<Record<TerritoryId, Bounds>>;
  readonly lines: Readonly<Record<string, LineExtent>>;
  /** The geometry's `outlines`, by id. */
  readonly rings: Readonly<Record<string, RingExtent>>;
}

export const EMPTY_GEOMETRY_OUTLINE: GeometryOutline = { territories: {}, lines: {}, rings: {} };

export function geometryOutlineOf(geometry: GeometryIndex): GeometryOutline {
  const lines = [...geometry.lines].flatMap(([id, { properties, geometry: course }]): [string, LineExtent][] => {
    const [bounds, pill] = [boundsOf(course.coordinates), pointAlong(fromNorth(course.coordinates), PILL_SHARE)];
    if (!bounds || !pill) return [];
    return [[id, { layer: properties.layer, course: properties.course, bounds: rounded(bounds), pill: rounded(pill) }]];
  });
  const rings = [...geometry.outlines].flatMap(([id, { geometry: polygon }]): [string, RingExtent][] => {
    const ring = polygon.coordinates[0] ?? [];
    const [bounds, pill] = [boundsOf(ring), northernSideOf(ring)];
    return bounds && pill ? [[id, { bounds: rounded(bounds), pill: rounded(pill) }]] : [];
  });
  return {
    territories: Object.fromEntries([...geometry.territories].map(([id, { bounds }]) => [id, rounded(bounds)])),
    lines: Object.fromEntries(lines),
    rings: Object.fromEntries(rings),
  };
}

/** As many decimals of a degree as the geometry's files have: about a metre. */
const DECIMALS = 5;

function rounded<Numbers extends readonly number[]>(numbers: Numbers): Numbers;
function rounded(numbers: readonly number[]): readonly number[] {
  return numbers.map((number) => Number(number.toFixed(DECIMALS)));
}

/** Near a line's northern end, since names stand south of the straits that lines run through; of a parallel, near its eastern end. */
const PILL_SHARE = 0.18;

function fromNorth(line: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [line[0], line.at(-1)];
  return y1 > y0 || (y1 === y0 && x1 > x0) ? line.toReversed() : line;
}

/** The point of a line at a share (0 to 1) of its length, measured in degrees; null for a line without length. */
function pointAlong(line: readonly (readonly number[])[], share: number): LonLat | null {
  const lengths = line
    .slice(1)
    .map((point, index) => Math.hypot((point[0] ?? 0) - (line[index]?.[0] ?? 0), (point[1] ?? 0) - (line[index]?.[1] ?? 0)));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [line[index], line[index + 1]];
    if (!from || !to) break;
    if (left <= length) {
      const here = length === 0 ? 0 : left / length;
      return [(from[0] ?? 0) + here * ((to[0] ?? 0) - (from[0] ?? 0)), (from[1] ?? 0) + here * ((to[1] ?? 0) - (from[1] ?? 0))];
    }
    left -= length;
  }
  return null;
}

/** Where on a ring's northern side, from west to east, the pill stands: off the islands that lie at both ends. */
const RING_SHARE = 0.45;

function northernSideOf(ring: readonly (readonly number[])[]): LonLat | null {
  const lons = ring.map(([lon = 0]) => lon);
  const lon = Math.min(...lons) + (Math.max(...lons) - Math.min(...lons)) * RING_SHARE;
  const crossings = ring.slice(1).flatMap(([x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return x0 === x1 || x0 > lon === x1 > lon ? [] : [y0 + ((lon - x0) / (x1 - x0)) * (y1 - y0)];
  });
  return crossings.length === 0 ? null : [lon, Math.max(...crossings)];
}
