/** The geometry's files, with the fingerprint that makes a changed file a new address; written into the build from public/geo/manifest.json. */
export interface GeometryFile {
  /** "islands.geojson". */
  readonly name: string;
  /** Beginning of the file's SHA-256. */
  readonly version: string;
}

declare const __GEOMETRY_FILES__: readonly GeometryFile[];

export const GEOMETRY_FILES: readonly GeometryFile[] = __GEOMETRY_FILES__;

/** "islands.geojson" -> "islands". */
export function partOf(file: string): string {
  return file.replace(/\.geojson$/, "");
}
