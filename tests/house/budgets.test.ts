/** What a reader has to load stays within a budget: bytes as the best hosts send them (Brotli 11). Times are never asserted. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brotliSize, buildSite, firstFilesOf, type Manifest, scriptsOf } from "../../scripts/bench/builtSite.ts";
import { pageFolder, SITE_PAGES } from "../../scripts/vite/sitePages.ts";
import { folderOf } from "../../src/app/pageAddress.ts";
import { LANGUAGES } from "../../src/model/language.ts";

const KB = 1000;

/** What no page may weigh, and a little above what each weighs now, so that what makes one heavier is seen and decided. */
const BUDGETS = {
  /** HTML and style sheets: the map and every status are on screen with these. Must stay under 45 kB. */
  paint: { full: 45 * KB, embed: 36 * KB },
  /** With the script that takes the page over: all before the map's engine. Must stay under 140 kB. */
  start: { full: { en: 140 * KB, ja: 143.5 * KB, ru: 146 * KB }, embed: { en: 132 * KB, ja: 135 * KB, ru: 137 * KB } },
  /** The page of a story: HTML, style sheet and its few lines of script. */
  sheet: 40 * KB,
  /** The stories in one language, which come when one is opened. */
  stories: { en: 11.5 * KB, ja: 12.5 * KB, ru: 13.5 * KB },
  /** The record and all else that is made of it for one language. */
  record: { en: 86 * KB, ja: 90 * KB, ru: 97 * KB },
  geometry: 55 * KB,
  /** Not needed to read the page, but no reason to let it grow. */
  engine: 380 * KB,
} as const;

const ENGINE = "src/renderers/maplibre/index.ts";
const KINDS = ["full", "embed"] as const;
const SHEETS = SITE_PAGES.filter(({ kind }) => kind === "story").map(pageFolder);
const PAGES = KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const));
let folder = "";
let manifest: Manifest = {};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "four-islands-budgets-"));
  manifest = await buildSite(folder);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (keys: readonly string[]) => keys.flatMap((key) => manifest[key]?.file ?? []);

/** Everything is there, and no lighter than a file can be: a budget that weighs nothing would hold for ever. */
async function expectWithin(files: readonly string[], budget: number, least = KB): Promise<void> {
  const bytes = await brotliSize(folder, files);
  expect(bytes).toBeGreaterThan(least);
  expect(bytes).toBeLessThanOrEqual(budget);
}

/** Brotli at its best takes its time. */
describe("bytes of the built site", { timeout: 60_000 }, () => {
  test.each(PAGES)("what shows the map and every status: %s page in %s", async (kind, language) => {
    const first = firstFilesOf(folder, `${folderOf(language, kind)}index.html`);
    expect(first.styles).toHaveLength(1);
    await expectWithin([first.page, ...first.styles], BUDGETS.paint[kind], 20 * KB);
  });

  test.each(PAGES)("all before the map's engine: %s page in %s", async (kind, language) => {
    const first = firstFilesOf(folder, `${folderOf(language, kind)}index.html`);
    // The record's outline and the words are asked for with the script, not after it.
    expect(first.scripts).toEqual(expect.arrayContaining(filesOf([`virtual:outline/${language}`, `src/i18n/${language}.ts`])));
    await expectWithin([first.page, ...first.styles, ...first.scripts], BUDGETS.start[kind][language], 100 * KB);
  });

  test.each(LANGUAGES)("the record in %s", async (language) => {
    const own = new RegExp(`^virtual:(?!stories)[a-z-]+/${language}$`);
    await expectWithin(filesOf(Object.keys(manifest).filter((key) => own.test(key))), BUDGETS.record[language]);
  });

  test.each(LANGUAGES)("the stories in %s", async (language) => {
    await expectWithin(filesOf([`virtual:stories/${language}`]), BUDGETS.stories[language]);
  });

  test.each(SHEETS)("the page of a story, which has no script in common with the others: %s", async (page) => {
    const first = firstFilesOf(folder, `${page}index.html`);
    expect(first.styles).toHaveLength(1);
    await expectWithin([first.page, ...first.styles, ...first.scripts], BUDGETS.sheet, 10 * KB);
    expect(await brotliSize(folder, first.scripts)).toBeLessThan(300);
    const others = PAGES.flatMap(([kind, language]) => {
      const { styles, scripts } = firstFilesOf(folder, `${folderOf(language, kind)}index.html`);
      return [...styles, ...scripts];
    });
    expect([...first.styles, ...first.scripts].filter((file) => others.includes(file))).toEqual([]);
  });

  test("the geometry", async () => {
    const files = readdirSync(path.join(folder, "geo")).filter((name) => name.endsWith(".geojson"));
    await expectWithin(
      files.map((name) => `geo/${name}`),
      BUDGETS.geometry,
    );
  });

  test("the map's engine, its worker and its style sheet, and nothing of it in what starts a page", async () => {
    const chunk = manifest[ENGINE];
    const first = PAGES.flatMap(([kind, language]) => firstFilesOf(folder, `${folderOf(language, kind)}index.html`).scripts);
    const own = scriptsOf(manifest, ENGINE).filter((file) => !first.includes(file));
    await expectWithin([...own, ...(chunk?.css ?? []), ...(chunk?.assets ?? [])], BUDGETS.engine, 100 * KB);
    expect(own).toContain(chunk?.file);
  });

  test("the scripts that start a page and draw its map need one byte a character in a browser's memory", () => {
    const long = readdirSync(path.join(folder, "assets"))
      .filter((name) => /^(?:start|maplibre)/.test(name) && name.endsWith(".js"))
      .map((name) => [name, readFileSync(path.join(folder, "assets", name), "utf8")] as const);
    expect(long.length).toBeGreaterThanOrEqual(3);
    expect(long.filter(([, code]) => /[\u0100-\uffff]/.test(code)).map(([name]) => name)).toEqual([]);
  });

  test("what runs before the page is painted is one small classic script, with nothing to wait for", async () => {
    const html = readFileSync(path.join(folder, "index.html"), "utf8");
    const [, early = ""] = /<script src="\.\/([^"]+)" data-start="\.\/[^"]+"/.exec(html) ?? [];
    expect(readFileSync(path.join(folder, early), "utf8")).not.toMatch(/\b(?:import|export)\b/);
    expect(await brotliSize(folder, [early])).toBeLessThan(650);
  });
});
