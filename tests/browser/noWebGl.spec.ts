import { expect, test } from "@playwright/test";
import { ISLANDS, LAND, ThePage } from "./thePage.ts";

const CAMERA = { zoom: 7, lat: 44.3, lng: 146.7 };
const AT = `map=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lng}`;

test("without WebGL the SVG map serves: islands, layers, dates, and its own pan and zoom", async ({ page }) => {
  const the = new ThePage(page);
  await the.open(`?${AT}`);
  await expect(the.map).toHaveAttribute("data-renderer", "svg");
  await expect(page.locator('[data-fault="E_WEBGL"]')).toHaveCount(1);
  for (const island of ISLANDS) {
    const { x, y } = await the.pixelOf(LAND[island], CAMERA);
    await page.mouse.click(x, y);
    await expect(the.details(island)).toBeVisible();
  }
  const before = await the.picture();
  await the.layer("1855").check();
  await the.settled();
  expect((await the.picture()).equals(before)).toBe(false);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => the.search).toContain("map=8/");
  await the.step("previous").click();
  await expect(the.details("etorofu").locator('[data-status="control"]')).toContainText("Administered by");
});

test("the wheel zooms the SVG map about the pointer", async ({ page }) => {
  const the = new ThePage(page);
  await the.open(`?${AT}`);
  const { x, y } = await the.pixelOf(LAND.etorofu, CAMERA);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => the.search).not.toContain("map=7/");
});

test("Escape puts away the card under the pointer, until the pointer comes back", async ({ page }) => {
  const the = new ThePage(page);
  await the.open(`?${AT}`);
  const island = await the.pixelOf(LAND.etorofu, CAMERA);
  const sea = await the.pixelOf([147.6, 43.6], CAMERA);
  const card = page.locator(".map-hover");
  await page.mouse.move(island.x, island.y);
  await expect(card).toContainText("Etorofu / Iturup");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await page.mouse.move(island.x + 1, island.y + 1);
  await expect(card).toHaveCount(0);
  await page.mouse.move(sea.x, sea.y);
  await page.mouse.move(island.x, island.y);
  await expect(card).toBeVisible();
});

test("a click beside the card puts it away at once: the next click on what it covered is not the card's", async ({ page }) => {
  const the = new ThePage(page);
  await the.open(`?${AT}`);
  // A hand that is faster than any: the card would stay for long.
  await page.evaluate(() => {
    const own = window.setTimeout;
    window.setTimeout = ((run: () => void, pause = 0) => own(run, pause === 150 ? 60_000 : pause)) as typeof setTimeout;
  });
  const habomai = await the.pixelOf(LAND.habomai, CAMERA);
  await page.mouse.move(habomai.x, habomai.y);
  await expect(page.locator(".map-hover")).toContainText("Habomai");
  // Close enough to its land for a click, too far for a card.
  const beside = await the.pixelOf([145.95, 44.12], CAMERA);
  await page.mouse.click(beside.x, beside.y);
  await expect(the.details("kunashiri")).toBeVisible();
  await expect(page.locator(".map-hover")).toHaveCount(0);
  const shikotan = await the.pixelOf(LAND.shikotan, CAMERA);
  await page.mouse.click(shikotan.x, shikotan.y);
  await expect(the.details("shikotan")).toBeVisible();
});
