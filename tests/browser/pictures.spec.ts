import { expect, test } from "@playwright/test";
import { ThePage } from "./thePage.ts";

/** A handful of pictures without names, so that no machine's fonts matter. `npm run pictures` accepts new ones. */
for (const [name, address] of [
  ["today", "?map=6.4/44.4/146.6"],
  ["today-dark-chosen", "?map=6.4/44.4/146.6&theme=dark&island=habomai&layers=1855,1956,japan,russia,control"],
  ["chain-1880", "?map=4.4/48/147.5&date=1880&layers=1855,1875,control"],
  ["chain-1951", "?map=4.4/48/147.5&date=1952&layers=1951,control"],
] as const) {
  test(`the map looks as accepted: ${name}`, async ({ page }) => {
    const the = new ThePage(page);
    await the.open(address);
    await the.hideText();
    await expect(the.map).toHaveScreenshot(`${name}.png`, {
      maxDiffPixelRatio: 0.01,
      timeout: 30_000,
      caret: "initial",
      animations: "allow",
    });
  });
}
