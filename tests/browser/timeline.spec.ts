import { expect, test } from "@playwright/test";
import { ThePage } from "./thePage.ts";

test("a press on the line sets the year under the pointer, and the thumb stands there", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  for (const year of ["1900", "1950", "2000"]) {
    const label = page.locator(".timeline-axis-year", { hasText: new RegExp(`^${year}$`) });
    const box = await label.boundingBox();
    const line = await the.date.boundingBox();
    if (!box || !line) throw new Error(`The year ${year} is not written on the line.`);
    const x = box.x + box.width / 2;
    await page.mouse.click(x, line.y + line.height / 2);
    await expect(the.date).toHaveValue(year);
    await expect(the.date).toBeFocused();
    const thumb = await page.locator(".timeline-thumb-disc").boundingBox();
    // A press on a mark gives the mark's own day, which may be a few pixels off within its year.
    expect(Math.abs((thumb?.x ?? 0) + (thumb?.width ?? 0) / 2 - x)).toBeLessThan(9);
  }
});

test("a drag carries the date along, and the keyboard goes on from there by single years", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?date=1870");
  const thumb = await page.locator(".timeline-thumb-disc").boundingBox();
  const line = await page.locator(".timeline-axis").boundingBox();
  if (!thumb || !line) throw new Error("The line has no box.");
  await page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2);
  await page.mouse.down();
  await page.mouse.move(line.x + line.width * 0.5, thumb.y + 40, { steps: 8 });
  const halfway = Number(await the.date.inputValue());
  expect(halfway).toBeGreaterThan(1900);
  await page.mouse.move(line.x + line.width + 60, thumb.y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => the.search).toBe("");
  await page.keyboard.press("ArrowLeft");
  const lastYear = Number(await the.date.inputValue());
  await page.keyboard.press("PageDown");
  await expect(the.date).toHaveValue(String(lastYear - 10));
});

test("played from the beginning, it stops at every key date, is paused by a press, and goes on", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  const play = page.locator("button[data-action=play]");
  await expect(play).toHaveAccessibleName("Play");
  await play.click();
  await expect(play).toHaveAccessibleName("Pause");
  // The very first stops may be over before a slow machine looks.
  await expect.poll(() => the.search).toMatch(/date=1[89]/);
  const early = the.search;
  await expect.poll(() => the.search).not.toBe(early);
  await play.click();
  await expect(play).toHaveAccessibleName("Play");
  const paused = the.search;
  await page.waitForTimeout(2000);
  expect(the.search).toBe(paused);
  await play.click();
  await expect.poll(() => the.search).not.toBe(paused);
  await page.keyboard.press("Escape");
  await expect(play).toHaveAccessibleName("Play");
});

test("played to the end, it stops at today, also where less motion is wished for", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const the = new ThePage(page);
  await the.open("?date=2025");
  const play = page.locator("button[data-action=play]");
  await page.waitForTimeout(1500);
  expect(the.search).toBe("?date=2025");
  await play.click();
  await expect.poll(() => the.search).toBe("");
  await expect(play).toHaveAccessibleName("Play");
  expect(the.troubles).toEqual([]);
});

test("an event is found in the list of dates by words and chosen", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  await page.locator(".timeline-date").click();
  const chooser = page.locator(".timeline-chooser");
  await expect(chooser).toBeVisible();
  await chooser.getByRole("searchbox").fill("2022-03-21");
  await chooser
    .getByRole("button", { name: /21 March 2022/ })
    .first()
    .click();
  await expect(chooser).toBeHidden();
  expect(the.search).toBe("?date=2022-03-21");
  await expect(the.date).toHaveAttribute("aria-valuetext", /^21 March 2022 \(.+\): /);
});

test("the pointer hears what a dot on the line stands for, and a press goes to it", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  const dot = page.locator(".timeline-event").first();
  await dot.hover();
  const hint = page.locator(".timeline-hint");
  await expect(hint).toBeVisible();
  await expect(hint).toContainText(/\d{4}/);
  await page.keyboard.press("Escape");
  await expect(hint).toHaveCount(0);
  await dot.click();
  await expect.poll(() => the.search).toMatch(/date=1[89]/);
});

for (const [address, shumshu, administered] of [
  ["", "Shumshu / Shumushu", "Administered by Japan"],
  ["ja/", "シュムシュ / 占守島", "日本が施政"],
  ["ru/", "Сюмусю / Шумшу", "Под управлением Японии"],
] as const) {
  test(`who administered the northernmost island in 1880 is in the page: ${address || "en/"}`, async ({ page }) => {
    const the = new ThePage(page);
    await the.open(`${address}?date=1880`);
    const row = page.locator("[data-administration] tr", { hasText: shumshu });
    await expect(row).toContainText(administered);
    await expect(row.locator('a[href="#instrument-1875-saint-petersburg"]')).toHaveCount(1);
  });
}
