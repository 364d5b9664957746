/** Which drawing each committed PNG was made from. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { PosterFile } from "./posterFiles.ts";

export const PNG_FOLDER = "public/poster";
export const MANIFEST = "scripts/posters/manifest.json";

/** PNG by name ("ja/1855.png"), with the SHA-256 of its SVG. */
export type PosterManifest = Readonly<Record<string, string>>;

export function manifestOf(files: readonly PosterFile[]): PosterManifest {
  return Object.fromEntries(files.map(({ name, content }) => [pngName(name), createHash("sha256").update(content).digest("hex")]));
}

export function pngName(svgName: string): string {
  return svgName.replace(/\.svg$/, ".png");
}

/** The PNGs that are missing, or were made from another drawing than the present one. */
export function stalePngs(root: string, files: readonly PosterFile[]): readonly string[] {
  const file = path.join(root, MANIFEST);
  const made = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PosterManifest) : {};
  return Object.entries(manifestOf(files)).flatMap(([name, hash]) =>
    made[name] === hash && existsSync(path.join(root, PNG_FOLDER, name)) ? [] : [name],
  );
}
