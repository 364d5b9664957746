import { expect, type Page, test } from "@playwright/test";
import AxeBuilder from "axe-core";
import { record } from "../../src/record/index.ts";
import { differing } from "./differing.ts";
import { ISLANDS, LAYERS, ThePage } from "./thePage.ts";

const table = (page: Page) => page.locator("table[data-matrix]");
const cell = (page: Page, territory: string, layer: string) =>
  table(page).locator(`[data-territory="${territory}"][data-layer="${layer}"]`);
const tab = (page: Page, name: string) => page.getByRole("tab", { name });

/** How far the page itself, which must stay where it is, can be and has been scrolled. */
const pageScroll = (page: Page) =>
  page.evaluate(() => [document.documentElement.scrollTop, document.documentElement.scrollHeight - document.documentElement.clientHeight]);

test("every cell has words, in each language", async ({ page }) => {
  const the = new ThePage(page);
  for (const folder of ["", "ja/", "ru/"]) {
    await the.open(folder);
    await page.locator("#tab-matrix").click();
    await expect(table(page)).toBeVisible();
    const cells = table(page).locator("[data-territory][data-layer]");
    expect(await cells.count()).toBe(9 * LAYERS.length);
    for (const text of await cells.allInnerTexts()) expect(text.trim().length).toBeGreaterThan(1);
    for (const island of ISLANDS) await expect(the.islandButton(island)).toHaveCount(1);
  }
  expect(the.troubles).toEqual([]);
});

test("a cell leads to the details of its island, with its layer on, and back", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  await tab(page, "Status at a glance").click();
  await cell(page, "shikotan", "1956").getByRole("button").click();
  await expect(the.details("shikotan")).toBeVisible();
  await expect(table(page)).toBeHidden();
  await expect(the.layer("1956")).toBeChecked();
  const status = the.details("shikotan").locator('[data-status="1956"]');
  await expect(status).toBeFocused();
  await expect(status).toBeInViewport();
  expect(await pageScroll(page)).toEqual([0, 0]);
  await status.getByRole("link", { name: "In the table" }).click();
  await expect(cell(page, "shikotan", "1956").getByRole("button")).toBeFocused();
  await expect(cell(page, "shikotan", "1956")).toBeInViewport();
  await expect(table(page).locator("th[data-selected]")).toContainText("Shikotan");
  await page.goBack();
  await expect(status).toBeVisible();
  expect(the.troubles).toEqual([]);
});

test("the head of a row draws it on the map, the head of a column chooses its island", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  await tab(page, "Status at a glance").click();
  await table(page).locator('[data-matrix-layer="1855"]').click();
  await expect(the.layer("1855")).toBeChecked();
  await expect(page.locator('[data-legend] [data-role="boundary:1855"]')).toHaveCount(1);
  await table(page).locator('[data-matrix-island="etorofu"]').click();
  await expect(the.details("etorofu").getByRole("heading", { level: 2 })).toBeFocused();
  expect(the.search).toContain("island=etorofu");
});

test("the table is worked by keyboard alone, and what has the focus is never beneath the first column", async ({ page }) => {
  const the = new ThePage(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await the.open();
  await tab(page, "Overview").focus();
  await page.keyboard.press("ArrowRight");
  await expect(tab(page, "Status at a glance")).toBeFocused();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press("Tab");
    const beneath = await page.evaluate(() => {
      const focused = document.activeElement;
      const column = document.querySelector(".matrix-corner")?.getBoundingClientRect();
      const box = focused?.closest("td") && focused.getBoundingClientRect();
      return column && box ? column.right - box.left : 0;
    });
    expect(beneath, `after ${press + 1} presses`).toBeLessThanOrEqual(1);
  }
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-details]:visible [data-status]:focus")).toHaveCount(1);
});

test("an address that leads to a place opens what holds it", async ({ page }) => {
  test.setTimeout(240_000);
  const the = new ThePage(page);
  await the.open("#matrix");
  await expect(table(page)).toBeVisible();
  await the.open("?island=habomai#source-un-treaty-1832");
  await page.reload();
  await the.settled();
  await expect(page.locator("#source-un-treaty-1832")).toBeInViewport();
  await expect(page.locator("#source-un-treaty-1832")).toBeFocused();
  await the.open("ru/#instrument-1951-san-francisco");
  await expect(page.locator("#instrument-1951-san-francisco")).toBeVisible();
  expect(the.troubles).toEqual([]);
});

test("the chronology, half of all elements, is drawn when its tab is pressed or a link leads into it", async ({ page }) => {
  test.setTimeout(240_000);
  const the = new ThePage(page);
  const chronology = page.locator("#chronology");
  await the.open("?island=shikotan");
  await expect(chronology).toHaveCount(0);
  await the.details("shikotan").locator('a[href="#instrument-1855-shimoda"]').first().click();
  await expect(chronology).toBeVisible();
  await expect(chronology.locator("#instrument-1855-shimoda")).toBeFocused();
  await expect(chronology.locator("#instrument-1855-shimoda")).toBeInViewport();
  await page.goBack();
  await expect(the.details("shikotan")).toBeVisible();

  const event = record.events[0]?.id;
  await the.open(`ja/#event-${event}`);
  await expect(chronology.locator(`#event-${event}`)).toBeFocused();
  await expect(chronology.locator(`#event-${event}`)).toBeInViewport();

  await the.open("ru/");
  await expect(chronology).toHaveCount(0);
  await page.locator("#tab-chronology").click();
  await expect(chronology.getByRole("listitem").first()).toBeVisible();
  await expect(page.locator("#panel-chronology .instrument-summaries")).toHaveCount(0);
  expect(the.troubles).toEqual([]);
});

for (const width of [1440, 1024, 768, 390, 320]) {
  test(`nothing but the table itself is wider than a window of ${width}, and the first column stays`, async ({ page }) => {
    const the = new ThePage(page);
    await page.setViewportSize({ width, height: 800 });
    for (const folder of ["", "ru/"]) {
      await the.open(folder);
      await page.locator("#tab-matrix").click();
      await table(page).scrollIntoViewIfNeeded();
      const sizes = await page.evaluate(() => {
        const scroll = document.querySelector(".matrix-scroll");
        const head = document.querySelector(".matrix-row");
        const content = document.querySelector(".layout-column-content");
        if (!scroll || !head || !content) throw new Error("There is no table.");
        const before = head.getBoundingClientRect().left;
        scroll.scrollLeft = 300;
        return {
          page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          column: content.scrollWidth - content.clientWidth,
          moved: Math.round(head.getBoundingClientRect().left - before),
          scrolled: scroll.scrollLeft,
        };
      });
      expect(sizes).toEqual({ page: 0, column: 0, moved: 0, scrolled: 300 });
    }
  });
}

test("axe finds nothing serious in the table", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?island=kunashiri&date=1950&layers=1956,control");
  await tab(page, "Status at a glance").click();
  await page.evaluate(AxeBuilder.source);
  const serious = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run("#column");
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary}`).join("; ")}`);
  });
  expect(serious).toEqual([]);
});

test("the map stays whole while the table stands open beneath it", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  const the = new ThePage(page);
  await the.open("ru/");
  const before = await page.screenshot({ caret: "initial" });
  await page.locator("#tab-matrix").click();
  await expect(table(page)).toBeVisible();
  await the.settled();
  const left = { x: 0, y: 130, width: 140, height: 270 };
  // Of the whole window: of a part alone Chromium leaves out nothing that it takes to be covered.
  await expect.poll(async () => differing(page, [before, await page.screenshot({ caret: "initial" })], left)).toBeLessThan(100);
});
