/** Reads the committed geometry as the page does, for what the build draws. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { indexGeometry } from "../src/geo/indexGeometry.ts";
import type { LoadedPart } from "../src/geo/loadGeometry.ts";
import { parseGeometry } from "../src/geo/parseGeometry.ts";
import type { GeometryIndex } from "../src/model/geometry.ts";

/** `root` is the project's own folder. Throws where a file holds no geometry. */
export function readGeometryIndex(root: string): GeometryIndex {
  return indexGeometry(readGeometryParts(root));
}

/** The same, as it is filed. */
export function readGeometryParts(root: string): readonly LoadedPart[] {
  const folder = path.join(root, "public/geo");
  const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as {
    readonly files: Readonly<Record<string, unknown>>;
  };
  const names = Object.keys(manifest.files).filter((name) => name.endsWith(".geojson"));
  return names.map((name) => {
    const parsed = parseGeometry(JSON.parse(readFileSync(path.join(folder, name), "utf8")));
    if (parsed === null) throw new Error(`public/geo/${name} holds no geometry.`);
    return { part: name.replace(/\.geojson$/, ""), features: parsed.features };
  });
}
