/** The geometry as MapLibre's sources: made once for a geometry, so that a change of view changes only paint. */
import type { Feature, Geometry } from "geojson";
import type { GeoJSONSourceSpecification } from "maplibre-gl";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { LinePaint, Palette } from "../../scene/palette.ts";
import { CAMERA_LIMITS } from "../../view/view.ts";
import { coastsOf, dotLevelsOf, GRATICULE_BOUNDS, type GraticuleStep, isDotted, isletDotsOf } from "../drawing.ts";

export const LAND_SOURCE = "land";
export const LINES_SOURCE = "lines";

/** What a feature of the land source is; the fills, coasts and dots of one territory share its id, and so its state. */
export type LandPart = "land" | "coast" | "lake" | "islet" | "bare-islet";
/** What a feature of the lines source is. */
export type LinesPart = "line" | "dots" | "outline" | "graticule";

interface PartProperties {
  readonly part: LandPart | LinesPart;
  readonly [name: string]: string | number;
}

function featureOf(geometry: Geometry, properties: PartProperties): Feature {
  return { type: "Feature", geometry, properties };
}

type Sources = Record<typeof LAND_SOURCE | typeof LINES_SOURCE, GeoJSONSourceSpecification>;
const made = new WeakMap<GeometryIndex, Map<string, Sources>>();

export function sourcesOf(geometry: GeometryIndex, palette: Palette): Sources {
  const dots = dottedLines(geometry, palette);
  const key = dots.map(({ line, paint }) => `${line}:${paint.dash.join()}`).join(";");
  const byDots = made.get(geometry) ?? new Map<string, Sources>();
  made.set(geometry, byDots);
  const known = byDots.get(key);
  if (known) return known;
  const sources: Sources = {
    [LAND_SOURCE]: { ...sourceOf(landFeatures(geometry)), promoteId: "territory" },
    [LINES_SOURCE]: sourceOf(lineFeatures(geometry, dots)),
  };
  byDots.set(key, sources);
  return sources;
}

function sourceOf(features: Feature[]): GeoJSONSourceSpecification {
  return {
    type: "geojson",
    data: { type: "FeatureCollection", features },
    maxzoom: CAMERA_LIMITS.zoom[1],
    tolerance: 0.25,
    // The widest stroke reaches 11 pixels beyond its coast; 64 of 512 is room enough.
    buffer: 64,
  };
}

function landFeatures(geometry: GeometryIndex): Feature[] {
  const polygons = [
    ...geometry.land.map(({ geometry: shape }) => ({ shape, territory: {} })),
    ...[...geometry.territories.values()].flatMap(({ id, polygons }) =>
      polygons.map(({ geometry: shape }) => ({ shape, territory: { territory: id } })),
    ),
  ];
  const { drawn, bare } = isletDotsOf(geometry);
  const point = (at: readonly [number, number]): Geometry => ({ type: "Point", coordinates: [...at] });
  return [
    ...polygons.map(({ shape, territory }) => featureOf(shape, { part: "land", ...territory })),
    ...polygons.flatMap(({ shape, territory }) =>
      coastsOf(shape).map((coordinates) => featureOf({ type: "LineString", coordinates }, { part: "coast", ...territory })),
    ),
    ...geometry.lakes.map(({ geometry: shape }) => featureOf(shape, { part: "lake" })),
    ...drawn.map(({ at, territory }) => featureOf(point(at), { part: "islet", territory })),
    ...bare.map(({ at, territory }) => featureOf(point(at), { part: "bare-islet", territory })),
  ];
}

function lineFeatures(geometry: GeometryIndex, dotted: readonly { line: string; paint: LinePaint }[]): Feature[] {
  return [
    ...[...geometry.lines].map(([line, { geometry: course }]) => featureOf(course, { part: "line", line })),
    ...dotted.flatMap(({ line, paint }) =>
      dotLevelsOf(geometry.lines.get(line)?.geometry.coordinates ?? [], paint).map(({ fromZoom, at }) =>
        featureOf({ type: "MultiPoint", coordinates: at.map((place) => [...place]) }, { part: "dots", line, from: fromZoom }),
      ),
    ),
    ...[...geometry.outlines].map(([outline, { geometry: ring }]) => featureOf(ring, { part: "outline", outline })),
    graticuleFeature(5),
    graticuleFeature(1),
  ];
}

function dottedLines(geometry: GeometryIndex, palette: Palette): readonly { line: string; paint: LinePaint }[] {
  return [...geometry.lines.values()].flatMap(({ properties }) => {
    const paint = palette.paintOf(`boundary:${properties.layer}`);
    return paint.kind === "line" && isDotted(paint) ? [{ line: properties.line, paint }] : [];
  });
}

function graticuleFeature(step: GraticuleStep): Feature {
  const { west, east, south, north } = GRATICULE_BOUNDS;
  const coordinates: number[][][] = [];
  for (let lon = west; lon <= east; lon += step)
    coordinates.push([
      [lon, south],
      [lon, north],
    ]);
  for (let lat = south; lat <= north; lat += step)
    coordinates.push([
      [west, lat],
      [east, lat],
    ]);
  return featureOf({ type: "MultiLineString", coordinates }, { part: "graticule", step });
}
