/** What the legend covers of the map: with many texts on it grows, and no island's name lies under it. */
import { expect, test } from "@playwright/test";
import { ISLANDS, ThePage } from "./thePage.ts";

test("the map fits itself clear of a legend that has grown", async ({ page }) => {
  const the = new ThePage(page);
  for (const address of ["ru/", "ru/?layers=1855,1875,1956,control,japan,russia"]) {
    await the.open(address);
    const legend = await page.locator(".layout-legend").boundingBox();
    const names = page.locator(".map-labels [data-label]");
    for (const island of ISLANDS) {
      const name = await names.and(page.locator(`[data-label="${island}"]`)).boundingBox();
      expect(name, `${island} at ${address}`).not.toBeNull();
      expect((name?.y ?? 0) + (name?.height ?? 0), `${island} at ${address}`).toBeLessThanOrEqual(legend?.y ?? 0);
    }
  }
});
