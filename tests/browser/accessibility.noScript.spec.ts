/** The full page as it is served: without any script it must be whole, and its text must say all that the record says of the islands. */
import { expect, type Page, test } from "@playwright/test";
import { LANGUAGES, type Language, localise } from "../../src/model/language.ts";
import { pairText } from "../../src/model/naming.ts";
import { record } from "../../src/record/index.ts";
import { seriousFaults } from "./seriousFaults.ts";

const FOLDERS: Readonly<Record<Language, string>> = { en: "", ja: "ja/", ru: "ru/" };

test.describe("with script switched off", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`every island's status, positions and sources stand in the text: ${language}`, async ({ page }) => {
      await page.goto(`./${FOLDERS[language]}`);
      // Both names, in the one order that the page explains.
      expect(await page.title()).toBe(((await page.locator("h1").textContent()) ?? "").trim());
      const { territories, instruments, layers, positions, parties } = localise(record, language);
      const disputed = territories.filter((territory) => territory.disputed);
      expect(disputed).toHaveLength(4);
      const layered = instruments.filter(({ layer }) => layers.some(({ id }) => id === layer));
      const missing: string[] = [];
      for (const { id } of disputed) {
        const details = page.locator(`[data-details="${id}"]`);
        const said = plain((await details.textContent()) ?? "");
        const cited = new Set(
          await details.locator("[data-source]").evaluateAll((links) => links.map((link) => link.getAttribute("data-source"))),
        );
        const look = (what: string, text: string, citations: readonly { readonly source: string }[]) => {
          if (!said.includes(plain(text))) missing.push(`${id}, ${what}: ${text}`);
          for (const { source } of citations) if (!cited.has(source)) missing.push(`${id}, ${what}: the source ${source}`);
        };
        for (const { id: instrument, effects } of layered) {
          const effect = effects[id];
          if (!effect) continue;
          look(instrument, effect.text, effect.citations);
          if (effect.condition !== undefined) look(instrument, effect.condition, []);
        }
        // What third parties say comes with the script; the published data hold it too.
        for (const { party, text, citations } of positions.filter(({ territory }) => territory === id)) {
          if (parties.some((own) => own.id === party)) look(party, text, citations);
        }
      }
      expect(missing).toEqual([]);
    });
  }

  for (const width of [1280, 390, 320]) {
    test(`nothing is wider than the window, no control waits for a script, and every name on the map is in sight: ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const language of LANGUAGES) {
        await page.goto(`./${FOLDERS[language]}`);
        expect(await unfitFor(page, language)).toEqual([]);
      }
    });
  }
});

/** Without spaces, which markup adds where the record has none. */
function plain(text: string): string {
  return text.replace(/\s+/gu, "");
}

function unfitFor(page: Page, language: Language): Promise<readonly string[]> {
  const names = localise(record, language).territories.flatMap(({ disputed, names }) => (disputed ? pairText(names, language) : []));
  return page.evaluate((islands) => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} too wide`);
    for (const control of document.querySelectorAll("button, input, select, [role=tab]")) {
      // A cell of the table is a button by its markup and says in its text what it holds.
      const opens = control.hasAttribute("popovertarget") || control.closest("[data-matrix]") !== null;
      if (!opens && control.checkVisibility({ visibilityProperty: true }))
        found.push(`seen, but of no use: ${control.outerHTML.slice(0, 120)}`);
    }
    const map = document.querySelector("[data-map]")?.getBoundingClientRect();
    // Of each name there are several, for wide and narrow maps and for scales; one is drawn.
    const texts = [...document.querySelectorAll(".map-picture-labels text")].filter((text) => text.getBoundingClientRect().width > 0);
    for (const island of islands) {
      const own = texts.filter((text) => text.textContent === island);
      if (!map || own.length === 0) found.push(`not on the map: ${island}`);
      for (const text of own) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        if (map && (left < map.left || right > map.right || top < map.top || bottom > map.bottom))
          found.push(`cut off: ${text.textContent}`);
        const over = [left + 2, right - 2].flatMap((x) => document.elementsFromPoint(x, bottom - 2));
        if (over.some((each) => each.closest(".layout-foot, .layout-timeline"))) found.push(`covered: ${text.textContent}`);
      }
    }
    return found;
  }, names);
}

/** axe is a script itself: here only the page's own scripts are kept away, which leaves the page as it is without any. */
for (const { language, width } of [
  { language: "en", width: 1280 },
  { language: "ru", width: 390 },
  { language: "ja", width: 1280 },
  { language: "ja", width: 320 },
] as const) {
  test(`axe finds nothing serious where no script came: ${language} at ${width}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.route("**/*.js", (route) => route.abort());
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`./${FOLDERS[language]}`);
    await expect(page.locator(":root[data-script]")).toHaveCount(0);
    expect(await seriousFaults(page)).toEqual([]);
  });
}
