import { expect, test } from "@playwright/test";
import { ISLANDS, LAND, LAYERS, ThePage } from "./thePage.ts";

const CAMERA = { zoom: 7, lat: 44.3, lng: 146.7 };
const AT = `map=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lng}`;

test.describe("choosing an island", () => {
  for (const island of ISLANDS) {
    test(`${island}, on the map itself`, async ({ page }) => {
      const the = new ThePage(page);
      await the.open(`?${AT}`);
      await expect(the.map).toHaveAttribute("data-renderer", "maplibre");
      const { x, y } = await the.pixelOf(LAND[island], CAMERA);
      await page.mouse.click(x, y);
      await expect(the.details(island)).toBeVisible();
      await expect(the.islandButton(island)).toHaveAttribute("aria-current", "true");
      expect(the.search).toBe(`?island=${island}&${AT}`);
      for (const other of ISLANDS.filter((id) => id !== island)) await expect(the.details(other)).toBeHidden();
      expect(the.troubles).toEqual([]);
    });
  }

  test("from the list, each in turn, with one visible button for each", async ({ page }) => {
    const the = new ThePage(page);
    await the.open();
    for (const island of ISLANDS) {
      await expect(the.islandButton(island)).toHaveCount(1);
      await the.islandButton(island).click();
      await expect(the.details(island)).toBeVisible();
      expect(the.search).toBe(`?island=${island}`);
      // Whatever layers are on, everything that is known of the island is there, and cited.
      for (const layer of LAYERS) {
        const status = the.details(island).locator(`[data-status="${layer}"]`);
        await expect(status).toHaveCount(1);
        expect(await status.locator("a[data-source]").count()).toBeGreaterThan(0);
      }
    }
    expect(the.troubles).toEqual([]);
  });

  test("makes a history entry; all else replaces the present one", async ({ page }) => {
    const the = new ThePage(page);
    await the.open();
    await the.islandButton("shikotan").click();
    await the.layer("1956").check();
    await the.islandButton("etorofu").click();
    await page.goBack();
    await expect(the.details("shikotan")).toBeVisible();
    await expect(the.layer("1956")).toBeChecked();
    await page.goBack();
    await expect(the.details("shikotan")).toBeHidden();
    expect(the.search).toBe("");
    await page.goForward();
    await page.goForward();
    await expect(the.details("etorofu")).toBeVisible();
    await the.settled();
  });

  test("moves the map only to an island that is out of sight", async ({ page }) => {
    const the = new ThePage(page);
    const far = "map=9/45.1/147.9";
    await the.open(`?${far}`);
    await the.islandButton("etorofu").click();
    await the.settled();
    expect(the.search).toBe(`?island=etorofu&${far}`);
    await the.islandButton("habomai").click();
    await expect.poll(() => the.search).not.toContain(far);
    const [zoom = 0, lat = 0, lng = 0] = (new URLSearchParams(the.search).get("map") ?? "").split("/").map(Number);
    const { x, y } = await the.pixelOf(LAND.habomai, { zoom, lat, lng });
    const box = await the.map.boundingBox();
    expect(box && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(true);
  });

  test("names on the map can be clicked, and the sea chooses nothing", async ({ page }) => {
    const the = new ThePage(page);
    await the.open();
    const label = await page.locator('[data-label="habomai"] text').first().boundingBox();
    if (!label) throw new Error("The group has no name on the opening map.");
    await page.mouse.click(label.x + label.width / 2, label.y + label.height / 2);
    await expect(the.details("habomai")).toBeVisible();
    await page.goto(`./?${AT}`);
    await the.settled();
    const { x, y } = await the.pixelOf([147.6, 44.2], CAMERA);
    await page.mouse.click(x, y);
    await page.waitForTimeout(300);
    expect(the.search).toBe(`?${AT}`);
  });
});

test("every citation leads to its source in the list", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?island=kunashiri");
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[data-source]")]
      .filter(
        (link) =>
          link.getAttribute("href") !== `#source-${link.dataset["source"]}` || !document.getElementById(`source-${link.dataset["source"]}`),
      )
      .map((link) => link.outerHTML),
  );
  expect(broken).toEqual([]);
  expect(await page.locator("a[data-source]").count()).toBeGreaterThan(300);
  await the.details("kunashiri").locator("a[data-source]").first().click();
  await expect(page.locator("li:target")).toBeInViewport();
  await page.goBack();
  await expect(the.details("kunashiri")).toBeVisible();
  expect(await page.locator('a[target="_blank"]:not([rel="noopener noreferrer"]), a[href^="http:"]').count()).toBe(0);
});

test.describe("layers", () => {
  test("each switch changes the address and the picture, and the legend tells exactly what is drawn", async ({ page }) => {
    test.setTimeout(240_000);
    const the = new ThePage(page);
    await the.open("?map=4.4/47.5/147.5");
    let before = await the.picture();
    for (const layer of LAYERS) {
      const wasOn = await the.layer(layer).isChecked();
      await the.layer(layer).click();
      await the.settled();
      const on = new URLSearchParams(the.search).get("layers")?.split(",") ?? [];
      expect(on.includes(layer)).toBe(!wasOn);
      const after = await the.picture();
      expect(after.equals(before), `the picture after switching ${layer}`).toBe(false);
      before = after;
    }
    expect(the.troubles).toEqual([]);
  });

  test("later than the date stay on, are not drawn, and are marked", async ({ page }) => {
    const the = new ThePage(page);
    await the.open("?date=1900&layers=1855,1956,control");
    await expect(the.layer("1956")).toBeChecked();
    await expect(page.locator('[data-legend] [data-role="promised:1956"]')).toHaveCount(0);
    await expect(page.locator('[data-legend] [data-role="boundary:1855"]')).toHaveCount(1);
    await expect(page.locator('[data-legend] [data-role^="claim:"]')).toHaveCount(0);
    await expect(page.locator("li", { has: the.layer("1956") })).toContainText("Not yet");
  });
});

test.describe("the date", () => {
  test("moves by year with the keyboard, and by instrument with the buttons", async ({ page }) => {
    const the = new ThePage(page);
    await the.open("?date=1900-06-01");
    await the.date.focus();
    await page.keyboard.press("ArrowRight");
    expect(the.search).toBe("?date=1901-12-31");
    await page.keyboard.press("PageDown");
    expect(new URLSearchParams(the.search).get("date")).toBe("1891-12-31");
    await page.keyboard.press("Home");
    expect(new URLSearchParams(the.search).get("date")).toBe("1855-12-31");
    await expect(the.date).toHaveAttribute("aria-valuetext", /1855/);
    await the.step("next").click();
    expect(the.search).toBe("?date=1867-03-30");
    await the.step("next").click();
    expect(the.search).toBe("?date=1875-05-07");
    await the.step("previous").click();
    await the.step("previous").click();
    expect(the.search).toBe("?date=1855-02-07");
    await the.date.focus();
    await page.keyboard.press("End");
    expect(the.search).toBe("");
    await the.settled();
  });

  test("tells who administered what", async ({ page }) => {
    const the = new ThePage(page);
    await the.open("?island=shikotan&date=1880");
    await expect(the.details("shikotan").locator('[data-status="control"]')).toContainText("Administered by Japan");
    await expect(page.locator('[data-legend] [data-role="control:undivided"]')).toHaveCount(0);
    await the.open("?island=shikotan&date=1960");
    await expect(the.details("shikotan").locator('[data-status="control"]')).toContainText("Soviet Union");
    await the.open("?date=1860&map=4.4/48/147");
    await expect(page.locator('[data-legend] [data-role="control:undivided"]')).toHaveCount(1);
  });
});

test("an address is exactly a view: reload brings it back, pixel for pixel", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?island=habomai&layers=1855,1956,russia,control&date=1960-01-02&map=6.75/44.2/146.4&theme=dark");
  const before = await the.picture();
  const { search } = the;
  await page.reload();
  await the.settled();
  expect(the.search).toBe(search);
  await expect(the.details("habomai")).toBeVisible();
  expect((await the.picture()).equals(before)).toBe(true);
});

test("moving the map writes it into the address; the whole region takes it out again", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => the.search).toMatch(/^\?map=[\d.]+\/[\d.]+\/[\d.]+$/);
  await the.settled();
  const zoomed = the.search;
  const box = await the.map.boundingBox();
  if (!box) throw new Error("The map has no box.");
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => the.search).not.toBe(zoomed);
  await page.getByRole("button", { name: "whole region" }).click();
  await expect.poll(() => the.search).toBe("");
  await the.settled();
});
