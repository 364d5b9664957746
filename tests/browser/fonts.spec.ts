/** A browser looks up a font for each size, weight and style before it paints; a view set in few is on screen sooner. */
import { expect, type Page, test } from "@playwright/test";

/** The fonts of all text that is laid out, as "12.5px 400 normal", each with one of its texts. */
function fontsOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const fonts: Record<string, string> = {};
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const within = document.createRange();
      within.selectNode(text);
      if (!text.parentElement?.checkVisibility({ contentVisibilityAuto: true })) continue;
      if (!text.textContent?.trim() || within.getClientRects().length === 0) continue;
      const { fontSize, fontWeight, fontStyle, fontFamily } = getComputedStyle(text.parentElement);
      fonts[`${fontSize} ${fontWeight} ${fontStyle} ${fontFamily}`] = text.textContent.trim();
    }
    return fonts;
  });
}

for (const [path, most] of [
  ["", 15],
  ["ja/", 15],
  ["ru/", 16],
  ["embed/", 13],
] as const)
  test(`the first view is set in few fonts: /${path}`, async ({ page }) => {
    // The view as it is painted first: the page's own script never comes.
    await page.route(/\/assets\/(?:index|embed)-[^/]*\.js$/, () => undefined);
    await page.goto(path, { waitUntil: "commit" });
    await expect(page.locator("[data-map] svg text").first()).toBeVisible();
    await expect(page.locator("html[data-script]")).toBeAttached();
    const fonts = await fontsOf(page);
    expect(Object.keys(fonts).length, JSON.stringify(fonts, null, 2)).toBeLessThanOrEqual(most);
    expect(Object.keys(fonts).length).toBeGreaterThan(5);
  });
