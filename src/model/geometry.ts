/** The geometry is the land, lakes, lines and outlines by id, already checked; it says nothing of status. */
import type { Feature, LineString, Point, Polygon } from "geojson";
import type { LonLat, TerritoryId } from "./territory.ts";

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export interface LandProperties {
  readonly territory?: TerritoryId;
  readonly islet?: string;
}
export interface BoundaryProperties {
  readonly layer: string;
  readonly line: string;
  readonly course: "schematic" | "parallel" | "approximate";
}
export interface OutlineProperties {
  readonly outline: string;
}

export interface TerritoryGeometry {
  readonly id: TerritoryId;
  readonly polygons: readonly Feature<Polygon, LandProperties>[];
  /** Islets that the source of the coast lacks. */
  readonly points: readonly Feature<Point, LandProperties>[];
  readonly bounds: Bounds;
}

export interface GeometryIndex {
  readonly territories: ReadonlyMap<TerritoryId, TerritoryGeometry>;
  readonly lines: ReadonlyMap<string, Feature<LineString, BoundaryProperties>>;
  readonly outlines: ReadonlyMap<string, Feature<Polygon, OutlineProperties>>;
  /** Land whose status the record does not follow. */
  readonly land: readonly Feature<Polygon, LandProperties>[];
  readonly lakes: readonly Feature<Polygon, LandProperties>[];
}

export const EMPTY_GEOMETRY: GeometryIndex = {
  territories: new Map(),
  lines: new Map(),
  outlines: new Map(),
  land: [],
  lakes: [],
};

/** The bounds of `[lon, lat]` positions; null for none. */
export function boundsOf(positions: Iterable<readonly number[]>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    if (lon === undefined || lat === undefined) continue;
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return west <= east ? [west, south, east, north] : null;
}

export function unionOf(bounds: readonly Bounds[]): Bounds | null {
  return boundsOf(
    bounds.flatMap(([west, south, east, north]) => [
      [west, south],
      [east, north],
    ]),
  );
}

/** The point of a line at a share (0 to 1) of its length, measured in degrees; null for a line without length. */
export function pointAlong(line: readonly (readonly number[])[], share: number): LonLat | null {
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
