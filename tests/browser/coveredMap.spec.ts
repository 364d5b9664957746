/** What covers the map covers no more of it than it lies on. */
import { expect, test } from "@playwright/test";
import { differing } from "./differing.ts";
import { ThePage } from "./thePage.ts";

const WINDOWS = [
  [360, 780],
  [600, 900],
  [640, 900],
  [1440, 900],
] as const;

for (const [width, height] of WINDOWS)
  test(`nothing is missing of the map beside cards and sheets: ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const the = new ThePage(page);
    await the.open("");
    await expect(the.map).toHaveAttribute("data-renderer", "maplibre");
    const open = await page.locator(".map-room-open").boundingBox();
    if (!open) throw new Error("The map says nowhere that it is open.");
    const clip = { x: Math.ceil(open.x), y: Math.ceil(open.y), width: Math.floor(open.width) - 1, height: Math.floor(open.height) - 1 };
    // Of a part alone Chromium leaves out nothing that it takes to be covered.
    const pictures = [await page.screenshot({ caret: "initial" }), await page.screenshot({ caret: "initial", clip })];
    expect(await differing(page, pictures, clip, true)).toBeLessThan(100);
  });
