/** With the engine running; what does not depend on it is in accessibility.noWebGl.spec.ts. */
import { expect, test } from "@playwright/test";
import { dragMap, liveWords } from "./liveWords.ts";
import { seriousFaults } from "./seriousFaults.ts";
import { LAND, ThePage } from "./thePage.ts";

test("under WebGL the map is silent while it is dragged, a change is said once, and axe finds nothing serious", async ({ page }) => {
  test.setTimeout(240_000);
  const the = new ThePage(page);
  await the.open("ru/");
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre");
  const said = await liveWords(page);
  const box = await the.map.boundingBox();
  if (!box) throw new Error("The map has no box.");
  await dragMap(page, box);
  expect(the.search).toContain("map=");
  expect(await said()).toEqual([]);
  await the.islandButton("etorofu").click();
  await page.waitForTimeout(1500);
  expect(await said()).toEqual([expect.stringContaining("Эторофу")]);
  expect(await seriousFaults(page, ".layout-stage")).toEqual([]);
});

for (const address of [
  "",
  "?island=habomai&layers=1855,1875,1905,1945,1946,1951,1956,1993,japan,russia,control",
  "ja/?island=etorofu",
  "ru/?date=1880&theme=dark",
]) {
  test(`axe finds nothing serious under WebGL: ${address || "the opening view"}`, async ({ page }) => {
    test.setTimeout(240_000);
    const the = new ThePage(page);
    await the.open(address);
    await expect(the.map).toHaveAttribute("data-renderer", "maplibre");
    expect(await seriousFaults(page)).toEqual([]);
  });
}

test("under WebGL a movement by keys is followed by what is in sight, said once", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?map=9/44.2/145.8");
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre");
  const said = await liveWords(page);
  await page.locator(".map-room-surface").focus();
  await page.keyboard.press("+");
  await page.waitForTimeout(250);
  await page.keyboard.press("ArrowLeft");
  await page.waitForTimeout(2500);
  expect(await said()).toEqual(["In sight: Kunashir / Kunashiri."]);
});

test("under WebGL the pointer can move onto the card, which then stays, and the map under it can be dragged", async ({ page }) => {
  const camera = { zoom: 7, lat: 44.5, lng: 147 };
  const the = new ThePage(page);
  await the.open("?map=7/44.5/147");
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre");
  const { x, y } = await the.pixelOf(LAND.etorofu, camera);
  await page.mouse.move(x, y);
  const card = page.locator(".map-hover");
  await expect(card).toContainText("Etorofu / Iturup");
  const box = await card.boundingBox();
  if (!box) throw new Error("The card has no box.");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y, { steps: 12 });
  await page.waitForTimeout(400);
  expect(await card.boundingBox()).toEqual(box);
  await page.mouse.down();
  await page.mouse.move(middle.x - 60, middle.y - 40, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => the.search).not.toContain("map=7/44.5/147");
  expect(the.search).not.toContain("island=");
});
