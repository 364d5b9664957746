import { expect, test } from "@playwright/test";
import { seriousFaults } from "./seriousFaults.ts";
import { ThePage } from "./thePage.ts";

const MAIN_CONTROLS =
  ".map-controls button, [role=tab], button[data-island], [data-date-step], .timeline-play, .layout-column-content .button, .header button";

test("under a finger the main controls are 44 pixels high, and axe finds nothing serious", async ({ page }) => {
  test.setTimeout(240_000);
  const the = new ThePage(page);
  await the.open("ru/?island=habomai");
  const small = await page.locator(MAIN_CONTROLS).evaluateAll((controls) =>
    controls
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ control, box }) => control.checkVisibility() && box.width > 0 && (box.height < 44 || box.width < 44))
      .map(({ control, box }) => `${control.outerHTML.slice(0, 100)} ${box.width}x${box.height}`),
  );
  expect(small).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);
});
