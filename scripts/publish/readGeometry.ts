/** Reads the committed geometry that is published: the land of the territories, and the lines. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FeatureCollection } from "geojson";
import type { Land, Line } from "./geojson.ts";

export interface PublishedGeometry {
  readonly land: readonly Land[];
  readonly lines: readonly Line[];
}

const LAND_FILES = ["islands", "hokkaido", "context"];

export function readGeometry(root: string): PublishedGeometry {
  const featuresOf = (name: string) =>
    (JSON.parse(readFileSync(path.join(root, "public/geo", `${name}.geojson`), "utf8")) as FeatureCollection).features;
  return { land: LAND_FILES.flatMap(featuresOf) as unknown as Land[], lines: featuresOf("boundaries") as unknown as Line[] };
}
