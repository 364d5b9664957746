/** Reads which geometry files there are, with the beginning of their fingerprints: a changed file gets a new address. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { GeometryFile } from "../../src/geo/geometryFiles.ts";

interface Manifest {
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}

export function readGeometryFiles(root: string): readonly GeometryFile[] {
  const manifest = JSON.parse(readFileSync(path.join(root, "public/geo/manifest.json"), "utf8")) as Manifest;
  return Object.entries(manifest.files)
    .filter(([name]) => name.endsWith(".geojson"))
    .map(([name, { sha256 }]) => ({ name, version: sha256.slice(0, 12) }));
}
