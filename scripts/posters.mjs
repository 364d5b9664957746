/** Renders the still pictures as PNG with a real browser, for `public/poster`, and notes what each was made from. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "@playwright/test";
import { runnerImport } from "vite";
import { findBrowser } from "./findBrowser.mjs";

const root = path.resolve(import.meta.dirname, "..");
/** @param {string} file */
const load = async (file) => (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: "error" })).module;

/** @type {typeof import("./vite/posters.ts")} */
const { drawnPosters } = await load("scripts/vite/posters.ts");
/** @type {typeof import("./posters/manifest.ts")} */
const { MANIFEST, PNG_FOLDER, manifestOf, pngName, stalePngs } = await load("scripts/posters/manifest.ts");

const files = await drawnPosters(root);
const stale = stalePngs(root, files);
const wanted = process.argv.includes("--all") ? files : files.filter(({ name }) => stale.includes(pngName(name)));
if (wanted.length > 0) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const { name, content } of wanted) {
    const [, width, height] = content.match(/viewBox="0 0 (\d+) (\d+)"/) ?? [];
    await page.setViewportSize({ width: Number(width), height: Number(height) });
    await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(content)}`);
    const file = path.join(root, PNG_FOLDER, pngName(name));
    await mkdir(path.dirname(file), { recursive: true });
    const png = await page.screenshot({ path: file });
    console.log(`${path.relative(root, file)}  ${Math.round(png.length / 1000)} kB`);
  }
  await browser.close();
}
await writeFile(path.join(root, MANIFEST), `${JSON.stringify(manifestOf(files), null, 2)}\n`);
console.log(wanted.length === 0 ? "All pictures are up to date." : `${wanted.length} pictures made.`);
