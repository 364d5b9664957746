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
