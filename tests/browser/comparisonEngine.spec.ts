/** While two dates are compared the map engine is not there, and afterwards it comes back. */
import { expect, test } from "@playwright/test";
import { ThePage } from "./thePage.ts";

test("a comparison holds no WebGL context, and the engine draws the one map before it and after it", async ({ page }) => {
  const own = new ThePage(page);
  await own.open("?date=1880");
  await expect(own.map).toHaveAttribute("data-renderer", "maplibre");
  await page.locator("button[data-action=compare]").click();
  await own.settled();
  await expect(page.locator("[data-compare] [data-map]")).toHaveCount(2);
  await expect(own.map).toHaveAttribute("data-renderer", "svg");
  await expect(page.locator("canvas")).toHaveCount(0);
  await page.locator("button[data-action=compare]").click();
  await own.settled();
  await expect(own.map).toHaveAttribute("data-renderer", "maplibre");
  await expect(page.locator("canvas")).toHaveCount(1);
  expect(own.troubles).toEqual([]);
});
