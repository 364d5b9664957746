/** The page for a frame: complete at rest with little loaded, and more only when its reader wants more. */
import { expect, type Page, test } from "@playwright/test";
import { seriousFaults } from "./seriousFaults.ts";
import { ISLANDS, LAND, LAYERS, ThePage } from "./thePage.ts";

const CAMERA = { zoom: 6, lat: 44.4, lng: 147 };
const AT = `map=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lng}`;
/** A whole record in one language is larger than anything else that a page loads of its own. */
const SMALLEST_RECORD = 300_000;

test.use({ viewport: { width: 680, height: 520 } });

interface Loaded {
  readonly engine: number;
  readonly geometry: number;
  readonly records: number;
}

/** How much of what may wait has been loaded since the page was opened. */
async function loaded(page: Page): Promise<Loaded> {
  return page.evaluate((smallest) => {
    const all = performance.getEntriesByType("resource").filter((entry) => entry instanceof PerformanceResourceTiming);
    const count = (isOne: (entry: PerformanceResourceTiming) => boolean) => all.filter(isOne).length;
    return {
      engine: count(({ name }) => name.includes("maplibre")),
      geometry: count(({ name }) => name.includes("/geo/")),
      records: count(({ name, decodedBodySize }) => name.endsWith(".js") && !name.includes("maplibre") && decodedBodySize > smallest),
    };
  }, SMALLEST_RECORD);
}

test("at rest the frame shows the islands, and has asked for no geometry, no engine and no record", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("embed/");
  await expect(the.map).toHaveAttribute("data-renderer", "svg");
  await expect(page.locator(".map-picture")).toBeVisible();
  expect(await loaded(page)).toEqual({ engine: 0, geometry: 0, records: 0 });
  for (const island of ISLANDS) {
    await expect(the.islandButton(island)).toHaveCount(1);
    await expect(the.details(island)).toBeHidden();
  }
  for (const layer of LAYERS) await expect(the.layer(layer)).toHaveCount(1);
  await expect(page.locator("a[data-full-page]")).toHaveAttribute("href", "../");
  expect(the.troubles).toEqual([]);
});

test("a chip shows its island's details, and its ring on the map, without the engine", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("embed/");
  await the.islandButton("shikotan").click();
  await expect(the.details("shikotan")).toBeVisible();
  await the.settled();
  await expect(the.islandButton("shikotan")).toHaveAttribute("aria-current", "true");
  for (const layer of LAYERS) await expect(the.details("shikotan").locator(`[data-status="${layer}"]`)).toHaveCount(1);
  const after = await loaded(page);
  expect(after.geometry).toBeGreaterThan(0);
  expect(after).toMatchObject({ engine: 0, records: 0 });
  await expect(page.locator("a[data-full-page]")).toHaveAttribute("href", "../?island=shikotan");
  // From within the text that was rendered beforehand too.
  await the.details("shikotan").locator("a[data-source]").first().focus();
  await page.keyboard.press("Escape");
  await expect(the.details("shikotan")).toBeHidden();
  await expect(the.islandButton("shikotan")).toBeFocused();
  expect(the.troubles).toEqual([]);
});

test("a press on the map of the picture brings the engine, and chooses the island that was pressed", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("embed/");
  const { x, y, height } = (await the.map.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  // Where the largest island stands in the picture, as its name tells.
  const name = await page.locator('.map-picture-labels[data-width="wide"] text', { hasText: "Iturup" }).first().boundingBox();
  expect(name).not.toBeNull();
  await page.mouse.click((name?.x ?? x) + (name?.width ?? 0) / 2, (name?.y ?? y + height / 2) + (name?.height ?? 0) / 2);
  await expect(the.details("etorofu")).toBeVisible({ timeout: 30_000 });
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre", { timeout: 60_000 });
  await the.settled();
  expect(the.troubles).toEqual([]);
});

for (const [width, height] of [
  [680, 480],
  [900, 480],
] as const)
  test(`the picture of a frame goes to the edges of its map: ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("embed/?engine=never", { waitUntil: "commit" });
    const stage = await page.locator(".frame-stage").boundingBox();
    // The lines of degrees are drawn as far as the picture goes, and land with them.
    const drawn = await page.locator(".map-picture-land [data-part=graticule]").boundingBox();
    if (!stage || !drawn) throw new Error("There is no picture.");
    expect(drawn.x).toBeLessThanOrEqual(stage.x);
    expect(drawn.y).toBeLessThanOrEqual(stage.y);
    expect(drawn.x + drawn.width).toBeGreaterThanOrEqual(stage.x + stage.width);
    expect(drawn.y + drawn.height).toBeGreaterThanOrEqual(stage.y + stage.height);
  });

test("the pointer over the map is enough for the engine", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("embed/");
  await the.map.hover();
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre", { timeout: 60_000 });
});

test("engine=eager brings the engine by itself, and goes along to the other languages", async ({ page }) => {
  const the = new ThePage(page);
  await page.goto("./embed/?engine=eager");
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre", { timeout: 60_000 });
  await expect(page.locator("a[hreflang=ja]")).toHaveAttribute("href", "../ja/embed/?engine=eager");
  expect(the.troubles).toEqual([]);
});

test("engine=never stays with the SVG map, which is chosen from, switched and dated all the same", async ({ page }) => {
  const the = new ThePage(page);
  await the.open(`embed/?engine=never&${AT}`);
  const { x, y } = await the.pixelOf(LAND.etorofu, CAMERA);
  await page.mouse.click(x, y);
  await expect(the.details("etorofu")).toBeVisible();
  const before = await page.locator(".map-room-surface > svg").first().innerHTML();
  await the.layer("1855").check();
  await the.settled();
  await expect(page.locator('[data-legend] [data-role="boundary:1855"]')).toHaveCount(1);
  expect(await page.locator(".map-room-surface > svg").first().innerHTML()).not.toBe(before);
  await the.step("previous").click();
  await the.settled();
  await expect(the.date).toHaveAttribute("aria-valuetext", /\d{4}/);
  await expect(the.map).toHaveAttribute("data-renderer", "svg");
  const after = await loaded(page);
  expect(after.engine).toBe(0);
  // Another date than today's is told by the record alone.
  expect(after.records).toBe(1);
  expect(the.troubles).toEqual([]);
});

test("an engine that does not exist is told once, and the frame goes on as usual", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("embed/?engine=steam");
  await expect(page.locator('[data-fault="W_PARAMETER"]')).toHaveText(/map engine/);
  expect(await loaded(page)).toEqual({ engine: 0, geometry: 0, records: 0 });
});

test("a citation leads to its source, which is in the document from the start", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("embed/?island=habomai");
  const cited = the.details("habomai").locator("a[data-source]").first();
  const source = page.locator(`#source-${await cited.getAttribute("data-source")}`);
  await expect(source).toBeHidden();
  await cited.click();
  await expect(source).toBeVisible();
  await expect(source).toBeFocused();
  await page.goBack();
  await expect(cited).toBeFocused();
  await expect(source).toBeHidden();
});

for (const [language, folder] of [
  ["en", ""],
  ["ja", "ja/"],
  ["ru", "ru/"],
] as const) {
  for (const [width, height] of [
    [680, 520],
    [340, 480],
  ] as const) {
    test(`axe finds nothing serious in ${language} at ${width} by ${height} with an island chosen, and nothing is wider than the frame`, async ({
      page,
    }) => {
      const the = new ThePage(page);
      await page.setViewportSize({ width, height });
      await the.open(`${folder}embed/?island=kunashiri`);
      expect(await seriousFaults(page)).toEqual([]);
      const content = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
      expect(content).toEqual([width, height]);
      expect(the.troubles).toEqual([]);
    });
  }
}

for (const folder of ["", "ja/", "ru/"]) {
  test(`a frame of 480 by 450 holds the map, its date and its legend without a scroll bar: ${folder}embed/`, async ({ page }) => {
    const the = new ThePage(page);
    await page.setViewportSize({ width: 480, height: 450 });
    await the.open(`${folder}embed/`);
    await expect(page.locator(".frame-legend")).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(450);
  });
}

test.describe("under a finger", () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const [folder, width] of [
    ["", 320],
    ["", 340],
    ["ja/", 320],
    ["ru/", 360],
  ] as const) {
    test(`the map's large buttons hide no name, and none has a row of its own in the head: ${folder}embed/ at ${width}`, async ({
      page,
    }) => {
      const the = new ThePage(page);
      await page.setViewportSize({ width, height: 480 });
      await the.open(`${folder}embed/`);
      const buttons = await page.locator(".frame-controls").boundingBox();
      const names = page.locator(".map-picture-labels:visible text:visible");
      const inSight = await names.evaluateAll((texts) =>
        texts.map((text) => text.getBoundingClientRect()).flatMap(({ left, right }) => (right > 0 && left < innerWidth ? [left] : [])),
      );
      expect(buttons?.width).toBeGreaterThanOrEqual(44);
      expect(inSight.length).toBeGreaterThanOrEqual(8);
      expect(Math.min(...inSight)).toBeGreaterThanOrEqual((buttons?.x ?? 999) + (buttons?.width ?? 0) - 2);
      const [languages, full] = [page.locator(".frame-languages"), page.locator(".frame-full")];
      const middle = async (part: typeof full) => {
        const box = await part.boundingBox();
        return (box?.y ?? 0) + (box?.height ?? 0) / 2;
      };
      expect(Math.abs((await middle(languages)) - (await middle(full)))).toBeLessThan(4);
      await expect(full).toBeInViewport({ ratio: 1 });
    });
  }
});

test("at 240 pixels nothing is wider than the frame, and note and sources are there", async ({ page }) => {
  const the = new ThePage(page);
  await page.setViewportSize({ width: 240, height: 400 });
  await the.open("ru/embed/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(240);
  await expect(page.locator('a[href="#sources"]')).toBeVisible();
  await expect(page.locator(".attribution-note-short")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the frame is a document: the picture, all four islands in full, instruments and sources", async ({ page }) => {
    const the = new ThePage(page);
    await page.goto("./embed/");
    await expect(page.locator(".map-picture")).toBeVisible();
    for (const island of ISLANDS) {
      await expect(the.details(island)).toBeVisible();
      for (const layer of LAYERS) await expect(the.details(island).locator(`[data-status="${layer}"]`)).toBeVisible();
    }
    await expect(page.locator("#sources")).toBeVisible();
    await expect(page.locator('[id="instrument-1855-shimoda"]')).toBeVisible();
    await expect(page.locator("[data-summary]")).toBeVisible();
    for (const part of [the.date, the.layer("control"), page.locator("button:visible")])
      await expect(part.and(page.locator(":visible"))).toHaveCount(0);
  });
});
