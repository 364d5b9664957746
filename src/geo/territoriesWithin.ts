/** Which territories have land in a part of the map. Their bounds alone would not do: those of a slanting island are mostly sea. */
import { booleanPointInPolygon } from "@turf/turf";
import type { Bounds, GeometryIndex, TerritoryGeometry } from "../model/geometry.ts";
import type { TerritoryId } from "../model/territory.ts";

export function territoriesWithin(geometry: GeometryIndex, candidates: readonly TerritoryId[], part: Bounds): readonly TerritoryId[] {
  return candidates.filter((id) => {
    const territory = geometry.territories.get(id);
    return territory !== undefined && hasLandIn(territory, part);
  });
}

function hasLandIn({ polygons, points, bounds }: TerritoryGeometry, part: Bounds): boolean {
  const [west, south, east, north] = part;
  if (bounds[2] < west || bounds[0] > east || bounds[3] < south || bounds[1] > north) return false;
  const isIn = ([lon = 0, lat = 0]: readonly number[]) => lon >= west && lon <= east && lat >= south && lat <= north;
  if (points.some(({ geometry }) => isIn(geometry.coordinates))) return true;
  if (polygons.some(({ geometry }) => geometry.coordinates[0]?.some(isIn))) return true;
  // So close that no coast is in sight.
  const middle = [(west + east) / 2, (south + north) / 2];
  return polygons.some((polygon) => booleanPointInPolygon(middle, polygon));
}
