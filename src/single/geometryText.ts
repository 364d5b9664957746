/**
 * The geometry as text in half the room of GeoJSON: of each place only how far it lies from the one before, in the unit that its file is
 * written in, or in a larger one for what lies far from the dispute.
 */
import type { Position } from "geojson";
import type { LoadedPart } from "../geo/loadGeometry.ts";
import type { GeometryFeature } from "../geo/parseGeometry.ts";

export interface WrittenPart {
  readonly part: string;
  /** So many make a degree. */
  readonly unit: number;
  readonly features: readonly WrittenFeature[];
}

/** Its lines are rings, or one line, or one point. */
type WrittenFeature = readonly [type: GeometryFeature["geometry"]["type"], properties: GeometryFeature["properties"], ...lines: string[]];

/** No more than `decimals` of a degree are kept, all where none are given. */
export function writtenPart({ part, features }: LoadedPart, decimals = Number.POSITIVE_INFINITY): WrittenPart {
  const own = Math.max(0, ...features.flatMap(linesOf).flat(2).map(decimalsOf));
  const unit = 10 ** Math.min(own, decimals);
  const write = (line: readonly Position[]) =>
    line
      .flatMap((place, at) => place.map((degrees, axis) => Math.round(degrees * unit) - Math.round((line[at - 1]?.[axis] ?? 0) * unit)))
      .join(" ");
  return { part, unit, features: features.map((feature) => [feature.geometry.type, feature.properties, ...linesOf(feature).map(write)]) };
}

export function readPart({ part, unit, features }: WrittenPart): LoadedPart {
  return { part, features: features.map((feature) => readFeature(feature, unit)) };
}

function readFeature([type, properties, ...written]: WrittenFeature, unit: number): GeometryFeature {
  const lines = written.map((line) => readLine(line, unit));
  const [line = []] = lines;
  const [point = []] = line;
  const geometry = {
    Polygon: { type: "Polygon", coordinates: lines } as const,
    LineString: { type: "LineString", coordinates: line } as const,
    Point: { type: "Point", coordinates: point } as const,
  }[type];
  return { type: "Feature", properties, geometry };
}

function readLine(line: string, unit: number): Position[] {
  const steps = line.split(" ").map(Number);
  const places: Position[] = [];
  let [lon, lat] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    lon += steps[at] ?? 0;
    lat += steps[at + 1] ?? 0;
    places.push([lon / unit, lat / unit]);
  }
  return places;
}

function linesOf({ geometry }: GeometryFeature): readonly (readonly Position[])[] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "LineString" ? [geometry.coordinates] : [[geometry.coordinates]];
}

function decimalsOf(degrees: number): number {
  return String(degrees).split(".")[1]?.length ?? 0;
}
