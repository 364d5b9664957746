import { expect, test } from "@playwright/test";
import { ISLANDS, LAND, ThePage } from "./thePage.ts";

for (const island of ISLANDS) {
  test(`a tap of a finger on ${island} opens its sheet`, async ({ page }) => {
    const the = new ThePage(page);
    const [lng, lat] = LAND[island];
    // The sheet covers the lower half of the map: the island stands in the upper one.
    const camera = { zoom: 6, lat: lat - 1, lng };
    await the.open(`?map=${camera.zoom}/${camera.lat}/${camera.lng}`);
    const { x, y } = await the.pixelOf(LAND[island], camera);
    await page.touchscreen.tap(x, y);
    await expect(the.details(island)).toBeVisible();
    await expect(the.details(island).getByRole("heading", { level: 2 })).toBeInViewport();
  });
}

for (const folder of ["", "ja/", "ru/"]) {
  test(`nothing is wider than the phone, and targets are large enough: /${folder}`, async ({ page }) => {
    const the = new ThePage(page);
    await the.open(`${folder}?island=etorofu`);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await the.settled();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, input, summary")]
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(
          ({ target, box }) => target.checkVisibility() && box.width > 0 && (box.width < 24 || box.height < 24) && !target.closest("label"),
        )
        .map(({ target, box }) => `${target.outerHTML.slice(0, 120)} ${box.width}x${box.height}`),
    );
    expect(small).toEqual([]);
  });
}

test("the sheet moves by its button, without dragging", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  const sheet = page.locator("#column");
  const height = async () => (await sheet.boundingBox())?.height ?? 0;
  const before = await height();
  await sheet.getByRole("button").first().tap();
  await expect.poll(height).not.toBe(before);
});

test("layers open as a sheet of their own", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  await expect(the.layer("1956")).toBeHidden();
  await page
    .getByRole("button", { name: /Layers/ })
    .first()
    .tap();
  await the.layer("1956").check();
  await expect.poll(() => the.search).toContain("1956");
});
