/** Files the features of all parts by what they are, for scenes and renderers. */
import type { Feature, LineString, Point, Polygon } from "geojson";
import {
  type BoundaryProperties,
  boundsOf,
  type GeometryIndex,
  type LandProperties,
  type OutlineProperties,
  type TerritoryGeometry,
} from "../model/geometry.ts";
import type { LoadedPart } from "./loadGeometry.ts";
import type { GeometryFeature } from "./parseGeometry.ts";

/** The part whose polygons are water on land. */
const LAKES = "lakes";
const COURSES = ["schematic", "parallel", "approximate"] as const satisfies readonly BoundaryProperties["course"][];

export function indexGeometry(parts: readonly LoadedPart[]): GeometryIndex {
  const land: Feature<Polygon, LandProperties>[] = [];
  const lakes: Feature<Polygon, LandProperties>[] = [];
  const lines = new Map<string, Feature<LineString, BoundaryProperties>>();
  const outlines = new Map<string, Feature<Polygon, OutlineProperties>>();
  const byTerritory = new Map<string, { polygons: Feature<Polygon, LandProperties>[]; points: Feature<Point, LandProperties>[] }>();

  for (const { part, features } of parts) {
    for (const feature of features) {
      const { line, outline, territory } = feature.properties as Partial<Record<"line" | "outline" | "territory", string>>;
      if (isLine(feature)) {
        const course = COURSES.find((known) => known === feature.properties["course"]) ?? "schematic";
        if (line !== undefined) lines.set(line, { ...feature, properties: { line, layer: feature.properties["layer"] ?? "", course } });
      } else if (isPolygon(feature) && outline !== undefined) {
        outlines.set(outline, { ...feature, properties: { outline } });
      } else if (isPolygon(feature) && part === LAKES) {
        lakes.push(feature);
      } else if (territory === undefined) {
        if (isPolygon(feature)) land.push(feature);
      } else {
        const entry = byTerritory.get(territory) ?? { polygons: [], points: [] };
        byTerritory.set(territory, entry);
        if (isPolygon(feature)) entry.polygons.push(feature);
        else if (isPoint(feature)) entry.points.push(feature);
      }
    }
  }
  const territories = new Map<string, TerritoryGeometry>();
  for (const [id, { polygons, points }] of byTerritory) {
    const bounds = boundsOf([
      ...polygons.flatMap((polygon) => polygon.geometry.coordinates[0] ?? []),
      ...points.map((point) => point.geometry.coordinates),
    ]);
    if (bounds) territories.set(id, { id, polygons, points, bounds });
  }
  return { territories, lines, outlines, land, lakes };
}

function isLine(feature: GeometryFeature): feature is Feature<LineString, Readonly<Record<string, string>>> {
  return feature.geometry.type === "LineString";
}
function isPolygon(feature: GeometryFeature): feature is Feature<Polygon, Readonly<Record<string, string>>> {
  return feature.geometry.type === "Polygon";
}
function isPoint(feature: GeometryFeature): feature is Feature<Point, Readonly<Record<string, string>>> {
  return feature.geometry.type === "Point";
}
