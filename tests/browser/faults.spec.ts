import { expect, type Page, test } from "@playwright/test";
import { ThePage } from "./thePage.ts";

test("a file of shapes that does not come is named, the rest is drawn, and trying again brings it", async ({ page }) => {
  const the = new ThePage(page);
  await page.route("**/geo/hokkaido.geojson*", (route) => route.fulfill({ status: 404, body: "" }));
  await the.open();
  const alert = page.locator('[data-fault="E_DATA_FETCH"]');
  await expect(alert).toHaveCount(1);
  await expect(alert).toContainText("Hokkaido");
  await the.islandButton("shikotan").click();
  await expect(the.details("shikotan")).toBeVisible();
  const without = await the.picture();
  await page.unroute("**/geo/hokkaido.geojson*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(alert).toHaveCount(0);
  await the.settled();
  expect((await the.picture()).equals(without)).toBe(false);
});

test("while a missing file is asked for again, the map still follows the reader", async ({ page }) => {
  const the = new ThePage(page);
  await page.route("**/geo/hokkaido.geojson*", (route) => route.fulfill({ status: 404, body: "" }));
  await the.open();
  await page.unroute("**/geo/hokkaido.geojson*");
  // Asked again, the file hangs.
  await page.route("**/geo/hokkaido.geojson*", () => {});
  const before = await the.picture();
  await page.getByRole("button", { name: "Try again" }).click();
  await the.layer("control").uncheck();
  await expect.poll(async () => (await the.picture()).equals(before), { timeout: 6000 }).toBe(false);
});

test("with no shapes at all, the list, the details, the date and the sources still work", async ({ page }) => {
  const the = new ThePage(page);
  await page.route("**/geo/*.geojson*", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html>" }));
  await the.open();
  await expect(page.locator('[data-fault="E_DATA_INVALID"]')).toHaveCount(1);
  await the.islandButton("habomai").click();
  await expect(the.details("habomai")).toBeVisible();
  await the.step("previous").click();
  await expect(the.details("habomai").locator('[data-status="1993"]')).toBeVisible();
  await expect(page.locator("#sources")).toBeAttached();
});

test("shapes that take long are said to, and nothing waits for them", async ({ page }) => {
  const the = new ThePage(page);
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/geo/islands.geojson*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await expect(page.locator('[data-fault="W_LOADING"]')).toHaveCount(1);
  await the.islandButton("etorofu").click();
  await expect(the.details("etorofu")).toBeVisible();
  await expect(page.locator("[data-map][data-settled]")).toHaveCount(0);
  release?.();
  await the.settled();
  await expect(page.locator('[data-fault="W_LOADING"]')).toHaveCount(0);
});

test("where the engine's script does not come, the SVG map is the map", async ({ page }) => {
  const the = new ThePage(page);
  await page.route("**/assets/maplibre*.js", (route) => route.fulfill({ status: 404, body: "" }));
  await the.open();
  await expect(the.map).toHaveAttribute("data-renderer", "svg");
  await expect(page.locator('[data-fault="E_INTERNAL"]')).toHaveCount(1);
});

/** What the browser does to the map's context where another page needs it more. */
async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector("canvas")?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext());
}

test("a context that is lost is had anew, with choice and layers; lost for good, it gives way to the SVG map, with one sentence", async ({
  page,
}) => {
  const the = new ThePage(page);
  await the.open("?island=shikotan&layers=control,1855");
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre");
  const before = await the.picture();
  await loseContext(page);
  await expect(the.map).toHaveAttribute("data-renderer", "svg");
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre", { timeout: 30_000 });
  await the.settled();
  expect((await the.picture()).equals(before)).toBe(true);
  await expect(page.locator("[data-fault]")).toHaveCount(0);

  await loseContext(page);
  await expect(page.locator('[data-fault="E_CONTEXT_LOST"]')).toHaveCount(1, { timeout: 15_000 });
  await expect(the.map).toHaveAttribute("data-renderer", "svg");
  // What is asked for while there is no context does no harm.
  await the.layer("1855").uncheck();
  await the.islandButton("etorofu").click();
  await expect(the.details("etorofu")).toBeVisible();
  await expect(page.locator("canvas")).toHaveCount(1);
  expect(the.troubles).toEqual([]);
});

test("a context that comes back brings the map back as it is wanted by then", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?layers=control,1855");
  await page.evaluate(() => {
    const lose = document.querySelector("canvas")?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    Object.assign(window, { lose });
    lose?.loseContext();
  });
  await expect(the.map).toHaveAttribute("data-renderer", "svg");
  await the.islandButton("shikotan").click();
  await page.evaluate(() => (window as unknown as { lose: WEBGL_lose_context }).lose.restoreContext());
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre", { timeout: 15_000 });
  await the.settled();
  const back = await the.picture();
  await page.goto("./?island=shikotan&layers=control,1855");
  await the.settled();
  expect((await the.picture()).equals(back)).toBe(true);
  expect(the.troubles).toEqual([]);
});
