import { expect, type Page, test } from "@playwright/test";
import { ThePage } from "./thePage.ts";

/** Begins to print, as the browser does, and stays there. */
async function paper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}

/** Visible elements whose content is cut off, or that stand beyond the sheet's right edge. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")].flatMap((element) => {
      if (element.closest("svg, .visually-hidden, .map-room") || !element.checkVisibility({ visibilityProperty: true })) return [];
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides =
        (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
      const leaves = element.getBoundingClientRect().right > document.documentElement.clientWidth + 1;
      return hides || leaves ? [`${element.tagName}.${element.className}`] : [];
    }),
  );
}

test("on paper stand map, legend, overview, table and sources in full, and nothing to press", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?layers=1855,1956,control,japan,russia&theme=dark");
  await paper(page);
  await expect(page.locator(".map-room-printed svg[data-part=map]")).toBeVisible();
  await expect(page.locator(".map-room-printed").getByText("current to")).toBeVisible();
  await expect(page.locator(".map-room-canvas")).toBeHidden();
  const box = await page.locator(".map-room-printed").boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(800 / 540, 1);
  for (const part of ["[data-legend]", "#overview-title", "table[data-matrix]", "#sources", ".attribution-note"]) {
    await expect(page.locator(part)).toBeVisible();
  }
  for (const part of ["input", "textarea", "[role=tab]", "button[data-action]", "button[data-island]", "button[data-date-step]"]) {
    expect([part, await page.locator(`${part}:visible`).count()]).toEqual([part, 0]);
  }
  expect(await page.locator("[data-details]:visible").count()).toBe(0);
  const address = await page
    .locator('#sources a[href^="https://"]')
    .first()
    .evaluate((link) => [getComputedStyle(link, "::after").content, link.getAttribute("href")]);
  expect(address[0]).toContain(address[1]);
  // Paper is light, whatever the screen is.
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  expect(await cutOff(page)).toEqual([]);
});

test("the chosen island is printed and no other, on several sheets, and the screen is as it was afterwards", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("ru/?island=shikotan&layers=1956,control");
  const sheets = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(2);
  await expect(page.locator(".map-room-printed")).toHaveCount(0);
  await paper(page);
  await expect(the.details("shikotan")).toBeVisible();
  expect(await page.locator("[data-details]:visible").count()).toBe(1);
  await expect(page.locator("#overview-title")).toBeHidden();
  expect(await cutOff(page)).toEqual([]);
});
