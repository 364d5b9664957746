/** With the engine running; what does not depend on it is in accessibility.noWebGl.spec.ts. */
import { expect, test } from "@playwright/test";
import { dragMap, liveWords } from "./liveWords.ts";
import { seriousFaults } from "./seriousFaults.ts";
import { ThePage } from "./thePage.ts";

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
