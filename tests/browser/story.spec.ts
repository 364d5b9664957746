/** Stories beside the map: led through by buttons and keys, left and come back to, on the whole page and in a frame. */
import { expect, type Page, test } from "@playwright/test";
import { LANGUAGES, localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";
import { liveWords } from "./liveWords.ts";
import { seriousFaults } from "./seriousFaults.ts";
import { ThePage } from "./thePage.ts";

const FOLDERS = { en: "", ja: "ja/", ru: "ru/" } as const;
const [FIRST] = record.stories;
if (!FIRST) throw new Error("The record holds no story.");
const { id: STORY, steps: STEPS } = FIRST;
const present = (page: Page) => page.locator(`[data-story="${STORY}"] [data-step][aria-current="step"]`);
const next = (page: Page) => page.locator('button[data-story-step="next"]');
const searchOf = (page: Page) => new URL(page.url()).search;

for (const language of LANGUAGES) {
  for (const kind of ["", "embed/"] as const) {
    test(`every step of every story is told with its sources, and axe finds nothing serious: ${language}/${kind}`, async ({ page }) => {
      test.slow();
      if (kind === "embed/") await page.setViewportSize({ width: 340, height: 560 });
      const own = new ThePage(page);
      for (const { id, title, steps } of localise(record, language).stories) {
        await own.open(`${FOLDERS[language]}${kind}?story=${id}&step=1`);
        const region = page.getByRole("region", { name: title, exact: true });
        await expect(region).toHaveAttribute("data-story", id);
        for (const [index, { heading, caption }] of steps.entries()) {
          if (index > 0) await next(page).click();
          await expect(page.locator(`[data-story="${id}"] [aria-current="step"]`)).toHaveAttribute("data-step", String(index + 1));
          await expect(region.getByRole("heading", { level: 3 })).toHaveText(heading);
          await expect(region).toContainText(caption.text);
          const cited = await region
            .locator("a[data-source]")
            .evaluateAll((links) => links.map((link) => link.getAttribute("data-source")));
          expect(cited).toEqual(caption.citations.map(({ source }) => source));
          expect(searchOf(page)).toBe(`?story=${id}&step=${index + 1}`);
        }
        await own.settled();
      }
      expect(await seriousFaults(page)).toEqual([]);
      expect(own.troubles).toEqual([]);
    });
  }
}

test("the keyboard alone leads through a story, and each step is said once", async ({ page }) => {
  const own = new ThePage(page);
  await own.open();
  const link = page.locator(`a[href$="story/${STORY}/"]:visible`);
  await link.focus();
  const said = await liveWords(page);
  await page.keyboard.press("Enter");
  await expect(present(page)).toHaveAttribute("data-step", "1");
  await expect(page.locator(`[data-story="${STORY}"] h2`)).toBeFocused();
  await expect.poll(said).toEqual([`Step 1 of ${STEPS.length}. ${STEPS[0]?.heading.en}. ${STEPS[0]?.caption.text.en}`]);
  while (!(await next(page).evaluate((button) => button === document.activeElement))) await page.keyboard.press("Tab");
  for (const [index, { heading, caption }] of STEPS.entries()) {
    if (index === 0) continue;
    await page.keyboard.press("Enter");
    await expect(present(page)).toHaveAttribute("data-step", String(index + 1));
    await expect(next(page)).toBeFocused();
    await expect.poll(said).toEqual([`Step ${index + 1} of ${STEPS.length}. ${heading.en}. ${caption.text.en}`]);
  }
  await page.keyboard.press("Enter");
  await page.waitForTimeout(1000);
  expect(await said()).toEqual([]);
  await page.getByRole("button", { name: "Leave the story" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-story]")).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("who looks elsewhere stays in the story, in the address too, and comes back to the step", async ({ page }) => {
  const own = new ThePage(page);
  await own.open(`?story=${STORY}&step=7`);
  await own.islandButton("etorofu").click();
  await own.settled();
  await expect.poll(() => searchOf(page)).toBe(`?island=etorofu&story=${STORY}&step=7`);
  await page.reload();
  await own.settled();
  await expect(own.details("etorofu")).toBeVisible();
  await expect(present(page)).toHaveAttribute("data-step", "7");
  await page.getByRole("button", { name: "Back to step 7" }).click();
  await expect.poll(() => searchOf(page)).toBe(`?story=${STORY}&step=7`);
  await expect(own.details("etorofu")).toBeHidden();
  await page.goBack();
  await expect(present(page)).toHaveAttribute("data-step", "7");
});

test("of a step or a story that does not exist the nearest is shown, each with one notice", async ({ page }) => {
  const own = new ThePage(page);
  for (const [search, step] of [
    [`?story=${STORY}&step=99`, String(STEPS.length)],
    [`?story=${STORY.slice(0, -1)}&step=2`, "2"],
    ["?story=nothing-like-it&step=3", "3"],
  ] as const) {
    await own.open(search);
    await expect(present(page)).toHaveAttribute("data-step", step);
    await expect(page.locator('[data-fault="W_PARAMETER"]')).toHaveCount(1);
  }
});

test("where the story cannot be had, one sentence says so, its map is shown all the same, and another attempt brings it", async ({
  page,
}) => {
  await page.route(/loadStory-/, (route) => route.abort());
  const own = new ThePage(page);
  await own.open(`?story=${STORY}&step=7`);
  await expect(page.locator('.story-room [data-fault="E_DATA_FETCH"]')).toHaveCount(1);
  await expect(page.locator('[data-legend] [data-role="promised:1956"]')).toBeVisible();
});

test("a step's citation leads to its source, on the page and in a frame", async ({ page }) => {
  const own = new ThePage(page);
  for (const kind of ["", "embed/"]) {
    await own.open(`${kind}?story=${STORY}&step=4`);
    const citation = page.locator(`[data-story="${STORY}"] a[data-source]`).last();
    const source = await citation.getAttribute("data-source");
    await citation.click();
    await expect(page.locator(`#source-${source}`)).toBeInViewport();
  }
});

test("a story that is opened by its address moves nothing that was seen", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  const own = new ThePage(page);
  await own.open(`?story=${STORY}&step=3`);
  await expect(page.locator(`[data-story="${STORY}"]`)).toBeVisible();
  const sum = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0));
  expect(sum).toBeLessThan(0.02);
});
