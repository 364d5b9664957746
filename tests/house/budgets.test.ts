/** What a reader has to load stays within a budget: bytes as the best hosts send them (Brotli 11). Times are never asserted. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brotliSize, buildSite, type Manifest, scriptsOf } from "../../scripts/bench/builtSite.ts";
import { LANGUAGES } from "../../src/model/language.ts";

const KB = 1000;

/**
 * A little above what the files weigh now, so that what makes a page heavier is seen and decided. The aim for all that is loaded
 * before the map's engine is 100 kB, and it must not stay above 140 kB.
 */
const BUDGETS = {
  /** The entry and what it imports at once. */
  script: 118 * KB,
  style: 11 * KB,
  /** What the map needs of the record, in one language. */
  outline: { en: 10.5 * KB, ja: 11.5 * KB, ru: 11.5 * KB },
  /** The record and all else that is made of it for one language. */
  record: { en: 86 * KB, ja: 90 * KB, ru: 97 * KB },
  words: { en: 6 * KB, ja: 7 * KB, ru: 8 * KB },
  geometry: 55 * KB,
  /** Not needed to read the page, but no reason to let it grow. */
  engine: 380 * KB,
} as const;

const ENGINE = "src/renderers/maplibre/index.ts";
let folder = "";
let manifest: Manifest = {};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "four-islands-budgets-"));
  manifest = await buildSite(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entry = () => Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? "";
const filesOf = (keys: readonly string[]) => keys.flatMap((key) => manifest[key]?.file ?? []);

/** Everything is there, and no lighter than a file can be: a budget that weighs nothing would hold for ever. */
async function expectWithin(files: readonly string[], budget: number): Promise<void> {
  const bytes = await brotliSize(folder, files);
  expect(bytes).toBeGreaterThan(KB);
  expect(bytes).toBeLessThanOrEqual(budget);
}

/** Brotli at its best takes its time. */
describe("bytes of the built site", { timeout: 60_000 }, () => {
  test("the script that starts the page", async () => {
    await expectWithin(scriptsOf(manifest, entry()), BUDGETS.script);
  });

  test("its style sheets", async () => {
    await expectWithin(manifest[entry()]?.css ?? [], BUDGETS.style);
  });

  test.each(LANGUAGES)("what the map needs of the record in %s", async (language) => {
    await expectWithin(filesOf([`virtual:outline/${language}`]), BUDGETS.outline[language]);
  });

  test.each(LANGUAGES)("the record in %s", async (language) => {
    const own = new RegExp(`^virtual:[a-z-]+/${language}$`);
    await expectWithin(filesOf(Object.keys(manifest).filter((key) => own.test(key))), BUDGETS.record[language]);
  });

  test.each(LANGUAGES)("the interface's words in %s", async (language) => {
    await expectWithin(filesOf([`src/i18n/${language}.ts`]), BUDGETS.words[language]);
  });

  test("the geometry", async () => {
    const files = readdirSync(path.join(folder, "geo")).filter((name) => name.endsWith(".geojson"));
    await expectWithin(
      files.map((name) => `geo/${name}`),
      BUDGETS.geometry,
    );
  });

  test("the map's engine, its worker and its style sheet, and nothing of it in what starts the page", async () => {
    const chunk = manifest[ENGINE];
    const first = scriptsOf(manifest, entry());
    const own = scriptsOf(manifest, ENGINE).filter((file) => !first.includes(file));
    await expectWithin([...own, ...(chunk?.css ?? []), ...(chunk?.assets ?? [])], BUDGETS.engine);
    expect(own).toContain(chunk?.file);
  });
});
