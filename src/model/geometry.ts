/** The geometry is the land, lakes, lines and outlines by id, already checked; it says nothing of status. */
import type { Feature, LineString, Point, Polygon } from "geojson";
import type { TerritoryId } from "./territory.ts";

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
