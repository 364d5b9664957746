/** Builds the site as a reader gets it, in a folder of its own and in a process of its own, and says what its files are. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { type BrotliOptions, brotliCompress, constants } from "node:zlib";

const ROOT = path.join(import.meta.dirname, "../..");

/** As Vite writes it. */
interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
export type Manifest = Readonly<Record<string, ManifestChunk>>;

/** A test runner's own variables would make it a build for tests. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: "production" };
}

export async function buildSite(outDir: string): Promise<Manifest> {
  const vite = path.join(ROOT, "node_modules/vite/bin/vite.js");
  const words = [vite, "build", "--outDir", outDir, "--emptyOutDir", "--manifest", "--logLevel", "error"];
  await promisify(execFile)(process.execPath, words, { cwd: ROOT, env: environment() });
  return JSON.parse(readFileSync(path.join(outDir, ".vite/manifest.json"), "utf8")) as Manifest;
}

/** The script of a chunk, and of all that it imports at once. */
export function scriptsOf(manifest: Manifest, key: string): readonly string[] {
  const seen = new Set<string>();
  const walk = (at: string) => {
    const chunk = manifest[at];
    if (!chunk || seen.has(at)) return;
    seen.add(at);
    for (const imported of chunk.imports ?? []) walk(imported);
  };
  walk(key);
  return [...seen].flatMap((at) => manifest[at]?.file ?? []);
}

/** What a browser asks for before anything runs; without the icon, the style sheet for paper and those switched off. */
export interface FirstFiles {
  readonly page: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** `page` is the page's file in the built folder, "ja/index.html"; the others are given in the same way. */
export function firstFilesOf(outDir: string, page: string): FirstFiles {
  const html = readFileSync(path.join(outDir, page), "utf8");
  const tags = (html.match(/<(?:link|script)\b[^>]*>/g) ?? []).filter((tag) => !/media="print"|\sdisabled/.test(tag));
  const addresses = tags.flatMap((tag) =>
    [...tag.matchAll(/(?:href|src|data-start|data-needs)="([^"]*)"/g)].flatMap(([, several = ""]) => several.split(" ")),
  );
  const files = addresses
    .filter((address) => address.startsWith("."))
    .map((address) => path.relative(outDir, path.resolve(outDir, path.dirname(page), address)));
  const ending = (letters: string) => [...new Set(files.filter((file) => file.endsWith(letters)))];
  return { page, styles: ending(".css"), scripts: ending(".js") };
}

/** As the best hosts send it. */
export function brotli(content: Buffer): Promise<Buffer> {
  return compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
}
const compress = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);

/** Bytes of files together, each once. */
export async function brotliSize(outDir: string, files: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...new Set(files)].map(async (file) => (await brotli(readFileSync(path.join(outDir, file)))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
