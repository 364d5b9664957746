/**
 * Writes public/geo, or with --check rebuilds it in memory and names every file that differs.
 *   node scripts/geo/build.mjs [--check]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const OUTPUT = new URL("../../public/geo/", import.meta.url);
const FAULTY = new URL("faulty/", import.meta.url);
/** Another release of Node may compress a little differently: its sizes may differ by this share. */
const BROTLI_SLACK = 0.01;

/** @type {Record<string, string>} */
const versions = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")).dependencies;

function areDependenciesInstalled() {
  const { resolve } = createRequire(import.meta.url);
  return Object.entries(versions).every(([name, version]) => {
    const found = resolve
      .paths(name)
      ?.map((path) => `${path}/${name}/package.json`)
      .find((path) => existsSync(path));
    return found !== undefined && JSON.parse(readFileSync(found, "utf8")).version === version;
  });
}

/** @returns {Promise<Record<string, string>>} content by file name */
async function buildFiles() {
  const { buildCollections } = await import("./buildCollections.mjs");
  const { checkGeometry } = await import("./checkGeometry.mjs");
  const { manifestOf } = await import("./manifest.mjs");
  const { sourcesText } = await import("./sourcesText.mjs");
  const collections = buildCollections();
  checkGeometry(/** @type {any} */ (collections));
  const files = Object.fromEntries(Object.entries(collections).map(([name, collection]) => [name, JSON.stringify(collection)]));
  return {
    ...files,
    "manifest.json": `${JSON.stringify(manifestOf(files), null, 2)}\n`,
    "SOURCES.md": sourcesText(collections, versions),
  };
}

/** @param {Record<string, string>} files */
function write(files) {
  mkdirSync(OUTPUT, { recursive: true });
  for (const name of readdirSync(OUTPUT)) {
    if (!(name in files)) rmSync(new URL(name, OUTPUT), { recursive: true });
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, OUTPUT), content);
  /** @type {{ files: Record<string, { bytes: number, brotli: number }> }} */
  const { files: entries } = JSON.parse(files["manifest.json"]);
  for (const [name, { bytes, brotli }] of Object.entries(entries)) console.log(`${name.padEnd(20)} ${bytes} bytes, ${brotli} with brotli`);
  const total = Object.values(entries).reduce((sum, { brotli }) => sum + brotli, 0);
  console.log(`${"all".padEnd(20)} ${total} with brotli`);
}

/** @param {Record<string, string>} files @returns {string[]} one sentence for each stale file */
function staleFiles(files) {
  const present = existsSync(OUTPUT) ? readdirSync(OUTPUT) : [];
  const strangers = present.filter((name) => !(name in files)).map((name) => `public/geo/${name} is not made by the build.`);
  const stale = Object.entries(files).flatMap(([name, content]) => {
    if (!present.includes(name)) return [`public/geo/${name} is missing.`];
    return isSame(name, readFileSync(new URL(name, OUTPUT), "utf8"), content) ? [] : [`public/geo/${name} is stale.`];
  });
  return [...strangers, ...stale];
}

/** @param {string} name @param {string} committed @param {string} built */
function isSame(name, committed, built) {
  if (committed === built || name !== "manifest.json") return committed === built;
  const sizes = (/** @type {string} */ text) => [...text.matchAll(/"brotli": (\d+)/g)].map(([, size]) => Number(size));
  const masked = (/** @type {string} */ text) => text.replaceAll(/"brotli": \d+/g, '"brotli"');
  const expected = sizes(built);
  return masked(committed) === masked(built) && sizes(committed).every((size, i) => Math.abs(size / expected[i] - 1) <= BROTLI_SLACK);
}

/** @param {import('./badGeometry.mjs').BadGeometry} problem */
function keepFaulty(problem) {
  mkdirSync(FAULTY, { recursive: true });
  const name = `${problem.file} ${problem.where}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  writeFileSync(new URL(`${name}.geojson`, FAULTY), JSON.stringify(problem.feature));
  return `scripts/geo/faulty/${name}.geojson`;
}

if (!areDependenciesInstalled()) {
  console.error("The packages that hold the source data are not installed: run `npm ci --prefix scripts/geo` first.");
  process.exit(1);
}
try {
  const files = await buildFiles();
  if (!process.argv.includes("--check")) write(files);
  else {
    const stale = staleFiles(files);
    for (const sentence of stale) console.error(sentence);
    if (stale.length > 0) console.error("Run `node scripts/geo/build.mjs` and commit the result.");
    else console.log("public/geo is what scripts/geo builds.");
    process.exitCode = stale.length > 0 ? 1 : 0;
  }
} catch (problem) {
  if (!(problem instanceof Error)) throw problem;
  console.error(problem.name === "BadGeometry" ? problem.message : problem.stack);
  if ("feature" in problem && problem.feature) console.error(`The faulty part is in ${keepFaulty(/** @type {any} */ (problem))}.`);
  process.exitCode = 1;
}
