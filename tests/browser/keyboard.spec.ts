import { expect, type Page, test } from "@playwright/test";
import { ThePage } from "./thePage.ts";

/** Presses Tab until what has the focus matches `selector`; at most as often as the page has things to stop at. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Nothing that matches ${selector} was reached by Tab.`);
}

test("the keyboard alone can choose an island, read it, close it, switch layers, move the date and the map, and change the language", async ({
  page,
}) => {
  const the = new ThePage(page);
  await the.open();
  // From the start of the page: header, layers, map, timeline, column.
  await tabTo(page, 'input[data-layer="1855"]');
  await page.keyboard.press("Space");
  await expect(the.layer("1855")).toBeChecked();
  await tabTo(page, ".map-room-surface");
  await page.keyboard.press("+");
  await expect.poll(() => the.search).toContain("map=");
  const zoomed = the.search;
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => the.search).not.toBe(zoomed);
  await page.keyboard.press("0");
  await expect.poll(() => the.search).not.toContain("map=");
  await tabTo(page, "input[data-date]");
  await page.keyboard.press("Home");
  expect(the.search).toContain("date=1855-12-31");
  await page.keyboard.press("End");
  await tabTo(page, 'button[data-island="kunashiri"]');
  await page.keyboard.press("Enter");
  await expect(the.details("kunashiri")).toBeVisible();
  await expect(the.details("kunashiri").getByRole("heading", { level: 2 })).toBeFocused();
  await tabTo(page, '[data-details="kunashiri"] a[data-source]');
  await page.keyboard.press("Enter");
  await expect(page.locator("li:target")).toBeInViewport();
});

test("closing the details gives the focus back to the island's button", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?island=etorofu");
  await the.details("etorofu").getByRole("button", { name: /close/i }).press("Enter");
  await expect(the.details("etorofu")).toBeHidden();
  await expect(the.islandButton("etorofu")).toBeFocused();
});

test("letters typed anywhere change nothing, and the focus is not taken on load", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?island=etorofu");
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const { search } = the;
  for (const key of ["+", "-", "a", "ArrowLeft", "s"]) await page.keyboard.press(key);
  expect(the.search).toBe(search);
});

test("nothing is said of a page that was made on another day, until something changes", async ({ page }) => {
  await page.clock.setFixedTime(Date.now() + 7 * 24 * 60 * 60 * 1000);
  const the = new ThePage(page);
  await the.open();
  const said = page.locator("[data-announcer]");
  // Longer than a change has to rest before it is said.
  await page.waitForTimeout(1500);
  await expect(said).toHaveText("");
  await the.layer("1956").check();
  await expect(said).toHaveText(/1956/);
});

test("a change is said once, after it has come to rest", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  const said = page.locator("[data-announcer]");
  await the.date.focus();
  for (let year = 0; year < 5; year += 1) await page.keyboard.press("ArrowLeft");
  await expect(said).toHaveText("");
  await expect(said).not.toHaveText("", { timeout: 5000 });
});
