/** Two dates on a phone: one map above the other, by touch. */
import { expect, test } from "@playwright/test";
import { seriousFaults } from "./seriousFaults.ts";
import { LAND, ThePage } from "./thePage.ts";

test("an island is chosen by touch in either of the two maps, and all that changed can be read", async ({ page }) => {
  const own = new ThePage(page);
  await own.open("?compare=1860&date=1880&map=6.5/44.3/146.6");
  const maps = page.locator("[data-compare] [data-map]");
  await expect(maps).toHaveCount(2);
  const at = await own.pixelOf(LAND.kunashiri, { zoom: 6.5, lat: 44.3, lng: 146.6 });
  const [one, other] = await Promise.all([maps.nth(0).boundingBox(), maps.nth(1).boundingBox()]);
  if (!one || !other) throw new Error("A map has no box.");
  expect(other.y).toBeGreaterThanOrEqual(one.y + one.height);
  // The first map is the one of the earlier date.
  await page.touchscreen.tap(at.x, at.y - other.y + one.y);
  await expect(own.details("kunashiri")).toBeVisible();
  const last = page.locator("[data-change]").last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  expect(await seriousFaults(page)).toEqual([]);
  expect(own.troubles).toEqual([]);
});
