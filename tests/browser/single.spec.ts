/** The page as one file, opened from disk with the network off: everything is in it, and nothing is asked for. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { MOST_BYTES } from "../../scripts/single/singleFile.ts";
import { LANGUAGES, type Language, localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";
import { fileNameOf } from "../../src/single/filePlace.ts";
import { seriousFaults } from "./seriousFaults.ts";
import { ISLANDS, LAND, LAYERS, ThePage } from "./thePage.ts";

const [STORY] = record.stories;
if (!STORY) throw new Error("The record holds no story.");
let folder = "";

// The files are made once, for all tests of this file.
test.describe.configure({ mode: "default" });
test.use({ offline: true });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(path.join(tmpdir(), "four-islands-single-"));
  await promisify(execFile)(process.execPath, ["scripts/single.mjs", "--outDir", folder]);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as a reader opens it from disk. Whatever it asks for besides itself is a trouble, and so is what its policy refuses. */
class TheFile extends ThePage {
  readonly address: string;

  constructor(page: Page, language: Language) {
    super(page);
    this.address = pathToFileURL(path.join(folder, fileNameOf(language))).href;
    page.on("request", (request) => {
      if (request.url().split(/[?#]/)[0] !== this.address && !request.url().startsWith("data:"))
        this.troubles.push(`asked: ${request.url()}`);
    });
  }

  /** What the policy refuses is said on the console, which is listened to. */
  override async open(search = ""): Promise<void> {
    await this.page.goto(this.address + search);
    await this.settled();
  }
}

for (const language of LANGUAGES) {
  test(`${language}: it opens, shows an island with its sources, and tells a story to its end`, async ({ page }) => {
    const the = new TheFile(page, language);
    expect(statSync(path.join(folder, fileNameOf(language))).size).toBeLessThanOrEqual(MOST_BYTES);
    await the.open();
    await expect(the.map).toHaveAttribute("data-renderer", "svg");
    await expect(page.locator("[data-fault]")).toHaveCount(0);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      localise(record, language)
        .region.pair.map(({ text }) => text)
        .join(" / "),
    );
    await the.islandButton("shikotan").click();
    await expect(the.details("shikotan")).toBeVisible();
    for (const layer of LAYERS)
      await expect(the.details("shikotan").locator(`[data-status="${layer}"] a[data-source]`).first()).toBeAttached();
    const story = localise(record, language).stories[0];
    await page.goto(`${the.address}?story=${STORY.id}`);
    await the.settled();
    // There is no page of it beside the file, nor anything else that this one could lead to.
    await expect(page.locator(".story-links")).toHaveCount(0);
    for (const [at, { heading, caption }] of (story?.steps ?? []).entries()) {
      if (at > 0) await page.locator('button[data-story-step="next"]').click();
      await expect(page.locator("[data-story] h3")).toHaveText(heading);
      await expect(page.locator("[data-story]")).toContainText(caption.text);
    }
    await expect(page.locator('button[data-story-step="next"]')).toHaveAttribute("aria-disabled", "true");
    expect(the.troubles).toEqual([]);
  });
}

test("each island is found on the map; layers, date and theme change it; the address is kept and read", async ({ page }) => {
  const the = new TheFile(page, "en");
  await the.open("?map=7/44.3/146.6");
  for (const island of ISLANDS) {
    const { x, y } = await the.pixelOf(LAND[island], { zoom: 7, lat: 44.3, lng: 146.6 });
    await page.mouse.click(x, y);
    await expect(the.details(island)).toBeVisible();
    await expect.poll(() => the.search).toContain(`island=${island}`);
    // The card under the pointer may lie over the next island.
    await page.mouse.move(2, 2);
    await expect(page.locator(".map-hover")).toHaveCount(0);
  }
  await the.layer("1956").check();
  await expect(page.locator('[data-role="promised:1956"]').first()).toBeVisible();
  await the.step("previous").click();
  await expect.poll(() => the.search).toContain("date=");
  await page.locator('input[type=radio][value="dark"]').check({ force: true });
  const { search } = the;
  await page.reload();
  await the.settled();
  expect(the.search).toBe(search);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(the.details("etorofu")).toBeVisible();
  await page.goBack();
  await expect(the.details("shikotan")).toBeVisible();
  expect(the.troubles).toEqual([]);
});

test("two dates are compared; table, chronology and sources are whole; keys move the map", async ({ page }) => {
  const the = new TheFile(page, "ru");
  await the.open("?date=1860&compare=1880");
  await expect(page.locator(".map-pair .map-room")).toHaveCount(2);
  await expect(page.locator('[data-change="northern-kurils"]')).toBeVisible();
  await page.goto(the.address);
  await the.settled();
  await page.locator("#tab-matrix").click();
  await expect(page.locator("table[data-matrix] [data-territory][data-layer]").first()).toBeVisible();
  await page.locator("#tab-chronology").click();
  await expect(
    page.locator("details:has(> #instrument-1855-shimoda) > summary, summary:has(+ #instrument-1855-shimoda)").first(),
  ).toBeVisible();
  await page.locator("#tab-sources").click();
  expect(await page.locator("#sources li").count()).toBeGreaterThanOrEqual(record.sources.length);
  await page.locator('[data-map] [tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => the.search).toContain("map=");
  expect(the.troubles).toEqual([]);
});

test("pictures are saved, the present view is cited by the file's name, and no link leads nowhere", async ({ page }) => {
  const the = new TheFile(page, "en");
  await the.open("?island=shikotan&date=1956-12-31");
  await page.locator("button[data-action=download]").click();
  const [drawing] = await Promise.all([page.waitForEvent("download"), page.locator("button[data-download=svg]").click()]);
  expect(await readFile(await drawing.path(), "utf8")).toContain("31 December 1956");
  const [picture] = await Promise.all([page.waitForEvent("download"), page.locator("button[data-download=png]").click()]);
  expect((await readFile(await picture.path())).readUInt32BE(16)).toBe(2400);
  // A file has no address to share, and no frame to embed.
  await expect(page.locator("button:is([data-action=share], [data-action=embed])")).toHaveCount(0);
  await page.locator("button[data-action=cite]").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("This is an offline copy");
  const [reference = "", bibtex = ""] = await dialog
    .locator("textarea")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  expect(reference).toContain("Offline copy, file four-islands-en.html?island=shikotan&date=1956-12-31");
  expect(bibtex).not.toContain("url =");
  expect(await seriousFaults(page, "dialog[open]")).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("button[data-action=data]").click();
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const own = new RegExp(`^(?:#|https://|(?:${LANGUAGES.map(fileNameOf).join("|")})(?:\\?|$))`);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !own.test(link))).toEqual([]);
  expect(the.troubles).toEqual([]);
});

test("in another language it is the file beside it, with the same view", async ({ page }) => {
  const the = new TheFile(page, "en");
  await the.open("?island=habomai");
  await page.locator('a[hreflang="ja"]').click();
  await expect(page.locator("html[lang=ja]")).toBeAttached();
  await the.settled();
  await expect(the.details("habomai")).toBeVisible();
  expect(new URL(page.url()).pathname.endsWith("/four-islands-ja.html")).toBe(true);
});

test("axe finds nothing serious, on a phone either", async ({ page }) => {
  test.slow();
  const the = new TheFile(page, "ja");
  await the.open("?island=kunashiri");
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await the.settled();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("on paper stand map, legend, the chosen island and the sources, and nothing to press", async ({ page }) => {
  const the = new TheFile(page, "en");
  await the.open("?island=shikotan&layers=1956,control");
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".map-room-printed svg[data-part=map]")).toBeVisible();
  for (const part of ["[data-legend]", "[data-details=shikotan]", "#sources"]) await expect(page.locator(part)).toBeVisible();
  for (const part of ["input", "[role=tab]", "button[data-action]", "button[data-island]", "button[data-date-step]"]) {
    expect([part, await page.locator(`${part}:visible`).count()]).toEqual([part, 0]);
  }
});

test("a story is printed as its lesson sheet, which names no address", async ({ page }) => {
  const the = new TheFile(page, "ja");
  await the.open(`?story=${STORY.id}`);
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".printed-sheet");
  // It is made ready when the page is idle: nobody prints at once.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(page.locator(".map-room-printed")).toHaveCount(0);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(sheet).toBeVisible({ timeout: 500 });
  }).toPass();
  for (const { heading } of localise(record, "ja").stories[0]?.steps ?? []) await expect(sheet).toContainText(heading);
  await expect(sheet.locator(".sheet-address")).toHaveCount(0);
  expect(the.troubles).toEqual([]);
});

/** The same file where no script runs. */
async function withoutScript(browser: Browser, language: Language, width: number): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true, viewport: { width, height: 844 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(folder, fileNameOf(language))).href);
  return page;
}

for (const language of LANGUAGES) {
  test(`${language}: without script stand the map, every island's status under every text and both positions, with sources`, async ({
    browser,
  }) => {
    const page = await withoutScript(browser, language, 390);
    await expect(page.locator(".map-picture-land")).toBeVisible();
    await expect(page.locator(".still-note")).toBeVisible();
    const local = localise(record, language);
    for (const layer of LAYERS) {
      const part = page.locator(`[data-status="${layer}"]`);
      await expect(part.locator('a[href^="#s"]').first()).toBeVisible();
      const said = await part.innerText();
      for (const { id, names } of local.territories.filter(({ disputed }) => disputed)) {
        const isSaid = local.instruments.every((instrument) => instrument.layer !== layer || instrument.effects[id] === undefined);
        expect([layer, id, isSaid || names.every(({ text }) => said.includes(text))]).toEqual([layer, id, true]);
      }
    }
    const broken = await page.locator('a[href^="#"]').evaluateAll((links) =>
      links.flatMap((link) => {
        const at = link.getAttribute("href") ?? "";
        return link.ownerDocument.getElementById(at.slice(1)) ? [] : [at];
      }),
    );
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.context().close();
  });
}

test("what was changed in the file does not run: what stands in it in plain text stays, and says what it lacks", async ({ page }) => {
  const whole = readFileSync(path.join(folder, fileNameOf("en")), "utf8");
  const changed = whole.replace(/(data-packed="geometry"[^>]*>.{1000})../, (_, before) => `${before}!!`);
  expect(changed).not.toBe(whole);
  const file = path.join(folder, "changed.html");
  writeFileSync(file, changed);
  await page.goto(`${pathToFileURL(file).href}?island=shikotan`);
  await expect(page.locator(".still-note")).toBeVisible();
  await expect(page.locator(".map-picture-land")).toBeVisible();
  await expect(page.locator("[data-map]")).toHaveCount(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-script");
  expect(await seriousFaults(page)).toEqual([]);
});
