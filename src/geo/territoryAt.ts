/** Finds the disputed territory that a reader means by a place on the map: the land itself, or what lies close enough to it. */
import { booleanPointInPolygon, nearestPointOnLine, point as pointOf, polygonToLine } from "@turf/turf";
import type { Feature, LineString, Polygon } from "geojson";
import type { Bounds, GeometryIndex } from "../model/geometry.ts";
import type { LonLat, TerritoryId } from "../model/territory.ts";

const KM_PER_DEGREE = 111.2;

/**
 * The territory among `candidates` at `place`, or the nearest one within `reachKm`, or the one whose group outline (an outline
 * of the geometry that bears the territory's id) holds the place; null for open sea and other land.
 */
export function territoryAt(
  geometry: GeometryIndex,
  candidates: readonly TerritoryId[],
  place: LonLat,
  reachKm: number,
): TerritoryId | null {
  let nearest: { id: TerritoryId; km: number } | null = null;
  for (const id of candidates) {
    const km = distanceKm(geometry, id, place, reachKm);
    if (km === 0) return id;
    if (km <= reachKm && (nearest === null || km < nearest.km)) nearest = { id, km };
  }
  if (nearest) return nearest.id;
  // A group of islets is one target, too small to be met islet by islet.
  return candidates.find((id) => isInside(place, geometry.outlines.get(id))) ?? null;
}

function isInside(place: LonLat, polygon: Feature<Polygon> | undefined): boolean {
  return polygon !== undefined && booleanPointInPolygon([...place], polygon);
}

/** 0 on the land; Infinity where it is certainly beyond `reachKm`. */
function distanceKm(geometry: GeometryIndex, id: TerritoryId, place: LonLat, reachKm: number): number {
  const territory = geometry.territories.get(id);
  if (!territory || !isNear(territory.bounds, place, reachKm)) return Number.POSITIVE_INFINITY;
  const here = pointOf([...place]);
  let km = Number.POSITIVE_INFINITY;
  for (const polygon of territory.polygons) {
    if (booleanPointInPolygon(here, polygon)) return 0;
    const edge = polygonToLine(polygon) as Feature<LineString>;
    km = Math.min(km, nearestPointOnLine(edge, here, { units: "kilometers" }).properties.pointDistance);
  }
  for (const islet of territory.points) {
    const [lon = 0, lat = 0] = islet.geometry.coordinates;
    km = Math.min(km, Math.hypot((lon - place[0]) * Math.cos((lat * Math.PI) / 180), lat - place[1]) * KM_PER_DEGREE);
  }
  return km;
}

function isNear([west, south, east, north]: Bounds, [lon, lat]: LonLat, reachKm: number): boolean {
  const dLat = reachKm / KM_PER_DEGREE;
  const dLon = dLat / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return lon >= west - dLon && lon <= east + dLon && lat >= south - dLat && lat <= north + dLat;
}
