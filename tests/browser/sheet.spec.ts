/** The lesson sheet: a story as a page without script, as paper, and as what a page in that story gives to paper. */
import { expect, type Page, test } from "@playwright/test";
import { storyFolderOf } from "../../src/app/pageAddress.ts";
import { LANGUAGES, type Language, localise } from "../../src/model/language.ts";
import { pairText } from "../../src/model/naming.ts";
import { record } from "../../src/record/index.ts";
import { seriousFaults } from "./seriousFaults.ts";
import { ThePage } from "./thePage.ts";

const STORIES = record.stories.map(({ id }) => id);
const COMPARING = record.stories.find(({ steps }) => steps.some(({ view }) => "compare" in view))?.id ?? "";
const storiesIn = (language: Language) => localise(record, language).stories;

/** Without spaces, which markup adds where the record has none. */
const plain = (text: string | null) => (text ?? "").replace(/\s+/gu, "");

/** Elements that stand beyond the window's right edge, and the window itself if it scrolls sideways. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll("body *:not(svg *)")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && getComputedStyle(element).position !== "absolute",
    );
    return [...(scrollWidth > clientWidth ? ["the page"] : []), ...beyond.map((element) => element.outerHTML.slice(0, 100))];
  });
}

test.describe("with script switched off", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`every story is told whole, on maps: ${language}`, async ({ page }) => {
      const own = new ThePage(page);
      for (const { id, title, steps, questions } of storiesIn(language)) {
        await page.goto(`./${storyFolderOf(language, id)}`);
        const sheet = page.locator(`[data-story="${id}"]`);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(sheet.getByRole("heading", { level: 1 })).toHaveText(title);
        for (const [index, { heading, caption, view }] of steps.entries()) {
          const step = sheet.locator(`[data-step="${index + 1}"]`);
          await expect(step.getByRole("heading", { level: 2 })).toHaveText(heading);
          expect(plain(await step.textContent())).toContain(plain(caption.text));
          const cited = step.locator(".sheet-text a[data-source]");
          expect(await cited.evaluateAll((links) => links.map((link) => link.getAttribute("data-source")))).toEqual(
            caption.citations.map(({ source }) => source),
          );
          const maps = step.getByRole("img");
          await expect(maps).toHaveCount(view.compare === undefined ? 1 : 2);
          for (const map of await maps.all()) {
            await expect(map).toBeVisible();
            // All four have land, or dots where that is too small.
            for (const { id: island } of record.territories.filter(({ disputed }) => disputed))
              expect(await map.locator(`[data-territory="${island}"]`).count()).toBeGreaterThan(0);
          }
          await expect(step.locator("[data-legend]")).toBeVisible();
          await expect(step.locator(`a[href="../../?story=${id}&step=${index + 1}"]`)).toBeVisible();
        }
        const said = plain(await sheet.textContent());
        for (const { question, answer } of questions) for (const text of [question, answer.text]) expect(said).toContain(plain(text));
        await expect(page.locator("button:visible")).toHaveCount(0);
      }
      expect(own.troubles).toEqual([]);
    });

    test(`a step that compares shows both maps and what changed: ${language}`, async ({ page }) => {
      await page.goto(`./${storyFolderOf(language, COMPARING)}`);
      const compared = page.locator("[data-compare]");
      await expect(compared).toHaveCount(1);
      await expect(compared.locator("[data-map]")).toHaveCount(2);
      await expect(compared.locator("[data-change]")).not.toHaveCount(0);
      for (const link of await compared.locator('a[href^="#instrument-"]').all()) {
        await expect(page.locator((await link.getAttribute("href")) ?? "")).toBeVisible();
      }
    });

    for (const width of [320, 1280]) {
      test(`nothing is wider than the window: ${language} at ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        for (const id of STORIES) {
          await page.goto(`./${storyFolderOf(language, id)}`);
          expect([id, await tooWide(page)]).toEqual([id, []]);
        }
      });
    }
  }

  test("links lead to the map, to the sheet in other languages and back", async ({ page }) => {
    await page.goto("./");
    await page.locator(`a[href="./story/${COMPARING}/"]`).first().click();
    await page.locator("a[hreflang=ru]").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
    await expect(page).toHaveURL(new RegExp(`/ru/story/${COMPARING}/$`));
    await page.locator('[data-step="3"] .sheet-link a').click();
    await expect(page).toHaveURL(new RegExp(`/ru/\\?story=${COMPARING}&step=3$`));
  });
});

for (const language of LANGUAGES) {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [320, "dark"],
  ] as const) {
    test(`axe finds nothing serious: ${language} at ${width}, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const id of STORIES) {
        await page.goto(`./${storyFolderOf(language, id)}`);
        await expect(page.locator("button[data-action=print]")).toBeVisible();
        expect([id, await seriousFaults(page)]).toEqual([id, []]);
      }
    });
  }
}

test("the button prints", async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: () => document.documentElement.setAttribute("data-printed", "") }));
  await page.goto(`./${storyFolderOf("en", COMPARING)}`);
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("html[data-printed]")).toBeAttached();
});

/** The rules for paper that the sheet's parts have, as the browser reads them. */
function breaksOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const style = (part: string) => {
      const element = document.querySelector(`.sheet ${part}`);
      return element ? getComputedStyle(element) : null;
    };
    return {
      answers: style(".sheet-answers")?.breakBefore ?? "",
      outline: style(".sheet-outline")?.breakBefore ?? "",
      step: style(".sheet-step")?.breakInside ?? "",
      map: style(".sheet-map")?.breakInside ?? "",
    };
  });
}
const BREAKS = { answers: "page", outline: "page", step: "avoid", map: "avoid" };

test("on paper the answers begin a page, no map is parted from its caption, and there is nothing to press", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize({ width: 688, height: 1000 });
  for (const language of LANGUAGES) {
    await page.goto(`./${storyFolderOf(language, COMPARING)}`);
    expect(await breaksOf(page)).toEqual(BREAKS);
    await expect(page.locator("button:visible, nav:visible")).toHaveCount(0);
    // Paper is light, whatever the screen is.
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    expect(await tooWide(page)).toEqual([]);
  }
});

for (const format of ["A4", "Letter"] as const) {
  test(`a step is lower than a sheet of ${format}, in every language`, async ({ page }) => {
    // CSS pixels within the margins of 14 mm.
    const sheet = format === "A4" ? { width: 688, height: 1016 } : { width: 710, height: 950 };
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(sheet);
    for (const language of LANGUAGES) {
      for (const id of STORIES) {
        await page.goto(`./${storyFolderOf(language, id)}`);
        const heights = await page
          .locator(".sheet-step, .sheet-outline, .sheet-timeline")
          .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
        expect(Math.max(...heights)).toBeLessThan(sheet.height);
      }
    }
  });
}

for (const [kind, language] of [
  ["", "en"],
  ["", "ru"],
  ["embed/", "ja"],
] as const) {
  test(`a page in a story is printed as the whole story: ${language}/${kind}`, async ({ page }) => {
    const own = new ThePage(page);
    await own.open(`${language === "en" ? "" : `${language}/`}${kind}?story=${COMPARING}&step=2`);
    const [story] = storiesIn(language).filter(({ id }) => id === COMPARING);
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".printed-sheet");
    // What draws it comes when the page is idle.
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await expect(sheet).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(page.locator("#page")).toBeHidden();
    const said = plain(await sheet.textContent());
    for (const { heading, caption } of story?.steps ?? []) for (const text of [heading, caption.text]) expect(said).toContain(plain(text));
    for (const { question, answer } of story?.questions ?? [])
      for (const text of [question, answer.text]) expect(said).toContain(plain(text));
    for (const { names, disputed } of localise(record, language).territories) {
      if (disputed) await expect(sheet.locator(".sheet-names")).toContainText(pairText(names, language));
    }
    await expect(sheet.locator("[data-compare] [data-map]")).toHaveCount(2);
    await expect(sheet.locator(".sheet-address")).toContainText(storyFolderOf(language, COMPARING));
    expect(await breaksOf(page)).toEqual(BREAKS);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await expect(sheet).toHaveCount(0);
    await expect(page.locator("#page")).toBeVisible();
    expect(own.troubles).toEqual([]);
  });
}

test("a sheet that comes while the page is laid out for paper takes its place", async ({ page }) => {
  const own = new ThePage(page);
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/PrintedSheet-*.js", async (route) => {
    await released;
    await route.continue();
  });
  await own.open(`?story=${COMPARING}&step=1`);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".map-room-printed")).toBeVisible();
  await expect(page.locator(".printed-sheet")).toHaveCount(0);
  release();
  await expect(page.locator(".printed-sheet")).toBeVisible();
  await expect(page.locator("#page")).toBeHidden();
});

test("a page that has left its story is printed as it was before", async ({ page }) => {
  const own = new ThePage(page);
  await own.open(`?story=${COMPARING}&step=1`);
  await page.locator(".story-leave").click();
  await expect(page.locator("[data-story]")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".map-room-printed")).toBeVisible();
  await expect(page.locator(".printed-sheet")).toHaveCount(0);
});

test("the panel of a story leads to its sheet", async ({ page }) => {
  const own = new ThePage(page);
  await own.open(`?story=${COMPARING}&step=1`);
  await page.locator(`[data-story="${COMPARING}"] a[href$="story/${COMPARING}/"]`).click();
  await expect(page.locator('.sheet [data-step="1"]')).toBeVisible();
});

test("out of a frame the sheet opens on a page of its own", async ({ page }) => {
  const body = `<!doctype html><title>Host</title><iframe title="Map" width="680" height="720" src="./embed/?story=${COMPARING}&step=1"></iframe>`;
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("./host.html");
  const link = page.frameLocator("iframe").locator(`[data-story="${COMPARING}"] a[href$="story/${COMPARING}/"]`);
  const [opened] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  await expect(opened.locator('.sheet [data-step="1"]')).toBeVisible();
  await expect(page.frameLocator("iframe").locator(`[data-story="${COMPARING}"]`)).toBeVisible();
});
