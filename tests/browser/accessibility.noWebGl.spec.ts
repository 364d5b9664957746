/** What assistive settings ask of the page, in three languages; on the SVG map, which needs no engine to wait for. */
import { expect, type Page, test } from "@playwright/test";
import { interfaceMessages as english } from "../../src/i18n/interface/en.ts";
import { interfaceMessages as japanese } from "../../src/i18n/interface/ja.ts";
import { interfaceMessages as russian } from "../../src/i18n/interface/ru.ts";
import { dragMap, liveWords } from "./liveWords.ts";
import { seriousFaults } from "./seriousFaults.ts";
import { LAND, ThePage } from "./thePage.ts";

const FOLDERS = ["", "ja/", "ru/"] as const;
const PANELS = ["overview", "matrix", "chronology", "sources"] as const;
const openPanel = (page: Page, panel: (typeof PANELS)[number]) => page.locator(`#tab-${panel}`).click();

// The panels are the same elements in each language: each is read once, the table in tests/browser/matrix.spec.ts also in English.
for (const { folder, panel } of [
  { folder: "", panel: "sources" },
  { folder: "ja/", panel: "matrix" },
  { folder: "ru/", panel: "chronology" },
] as const) {
  test(`axe finds nothing serious in the details and in ${panel}: /${folder}`, async ({ page }) => {
    test.setTimeout(240_000);
    const the = new ThePage(page);
    await the.open(`${folder}?island=kunashiri`);
    const found = [...(await seriousFaults(page))];
    await openPanel(page, panel);
    found.push(...(await seriousFaults(page, "#column")));
    expect(found).toEqual([]);
  });
}

test("axe finds nothing serious in the dialog with the data", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("ru/");
  await page.locator('[data-action="data"]').first().click();
  expect(await seriousFaults(page, "dialog[open]")).toEqual([]);
});

for (const folder of FOLDERS) {
  test(`every run of foreign script says its language: /${folder}`, async ({ page }) => {
    const the = new ThePage(page);
    await the.open(`${folder}?island=etorofu`);
    const unmarked = await page.evaluate(() => {
      const scripts = [
        { run: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u, langs: /^(ja|ain|zh)\b/ },
        { run: /\p{sc=Cyrillic}/u, langs: /^(ru|ain|uk)\b/ },
      ];
      const found = new Set<string>();
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const words = node.textContent ?? "";
        if (!parent || parent.closest("script, style, title")) continue;
        const lang = parent.closest("[lang]")?.getAttribute("lang") ?? "";
        for (const { run, langs } of scripts) if (run.test(words) && !langs.test(lang)) found.add(`${lang}: ${words.slice(0, 80)}`);
        if (/-Latn$/.test(lang) && /[\p{sc=Han}\p{sc=Cyrillic}]/u.test(words)) found.add(`${lang}: ${words.slice(0, 80)}`);
      }
      return [...found];
    });
    expect(unmarked).toEqual([]);
  });

  test(`nothing scrolls in two directions at 320 pixels or 400 %, and text with more room is not cut off: /${folder}`, async ({ page }) => {
    const the = new ThePage(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await the.open(`${folder}?island=habomai`);
    const found: string[] = [];
    const look = async (where: string) => found.push(...(await cutOff(page)).map((fault) => `${where}: ${fault}`));
    for (const { width, height, spaced } of [
      { width: 320, height: 640, spaced: false },
      { width: 320, height: 256, spaced: true },
      { width: 1280, height: 800, spaced: true },
    ]) {
      await page.setViewportSize({ width, height });
      if (spaced) await spaceText(page);
      for (const panel of width === 320 ? PANELS : PANELS.slice(0, 1)) {
        await page.locator(`#tab-${panel}`).press("Enter");
        await look(`${panel}, ${width}x${height}${spaced ? ", spaced" : ""}`);
      }
    }
    expect(found).toEqual([]);
  });
}

/** WCAG 1.4.12, by a sheet that the page's policy allows. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** What is wider than the window, and text whose own box hides a part of it. The table, the map and rows that scroll by design are exempt. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push(`the page is ${wide} too wide`);
    const column = document.querySelector(".layout-column-content");
    if (column && column.scrollWidth > column.clientWidth) found.push(`the column is ${column.scrollWidth - column.clientWidth} too wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      if (!(element instanceof HTMLElement) || element.closest("[hidden], .map-room, .visually-hidden, .matrix-scroll, select, input"))
        continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== "none" || !element.checkVisibility()) continue;
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 40)}”`;
      if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`${name} hides ${element.scrollWidth - element.clientWidth} of its width`);
      if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
        found.push(`${name} hides ${element.scrollHeight - element.clientHeight} of its height`);
    }
    return found;
  });
}

/** What in the page moves for longer than 10 ms. */
function movingIn(page: Page) {
  return page.evaluate(() => {
    const longest = (durations: string) =>
      Math.max(...durations.split(",").map((each) => Number.parseFloat(each) * (each.includes("ms") ? 1 : 1000)));
    const styled = [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        return longest(transitionDuration) > 10 || (animationName !== "none" && longest(animationDuration) > 10);
      })
      .map((element) => element.outerHTML.slice(0, 100));
    const running = document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().endTime ?? 0) > 10).length;
    return { styled, running, smooth: getComputedStyle(document.documentElement).scrollBehavior };
  });
}

test("with less motion asked for, nothing moves for longer than 10 ms", async ({ page }) => {
  // As wide as a tablet, where the sheet moves for whoever has not asked for less.
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const the = new ThePage(page);
  await the.open("?island=shikotan");
  expect((await movingIn(page)).styled).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await the.islandButton("etorofu").click();
  expect(await movingIn(page)).toEqual({ styled: [], running: 0, smooth: "auto" });
});

/** What of the focused element does not show: no outline of its own, or something above its middle. */
function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    const name = `${focused.tagName.toLowerCase()}#${focused.id}.${focused.className} “${focused.textContent?.slice(0, 30)}”`;
    const drawn = (element: Element | null) => {
      const style = element && getComputedStyle(element);
      return style !== null && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
    };
    // An input that is seen through shows its focus on its label, its box, or the ring of what is drawn for it.
    const ring = focused.nextElementSibling?.querySelector(".timeline-thumb-ring");
    const ringed = ring ? getComputedStyle(ring).display !== "none" : false;
    if (!drawn(focused) && !(focused instanceof HTMLInputElement && (ringed || drawn(focused.parentElement)))) return `${name}: no outline`;
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    const within = {
      left: Math.max(left, 0),
      top: Math.max(top, 0),
      right: Math.min(right, innerWidth),
      bottom: Math.min(bottom, innerHeight),
    };
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const seen = shares.some((across) =>
      shares.some((down) => {
        const above = document.elementFromPoint(
          within.left + (within.right - within.left) * across,
          within.top + (within.bottom - within.top) * down,
        );
        return above !== null && (focused.contains(above) || focused.closest("label")?.contains(above) === true);
      }),
    );
    return seen ? null : `${name}: covered, or out of the window`;
  });
}

async function tabTo(page: Page, selector: string, faults: string[]): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press("Tab");
    const fault = await focusFault(page);
    if (fault !== null) faults.push(fault);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Nothing that matches ${selector} was reached by Tab.`);
}

for (const { folder, width, height } of [
  { folder: "", width: 1440, height: 900 },
  { folder: "ru/", width: 1000, height: 600 },
  { folder: "ja/", width: 390, height: 780 },
]) {
  test(`the keyboard goes from an island to a cell, to a source and back, the focus always in sight: /${folder} at ${width}`, async ({
    page,
  }) => {
    const the = new ThePage(page);
    await page.setViewportSize({ width, height });
    await the.open(`${folder}?layers=control,japan,russia`);
    const faults: string[] = [];
    await tabTo(page, "input[data-date]", faults);
    await page.keyboard.press("PageDown");
    await expect.poll(() => the.search).toContain("date=");
    await page.keyboard.press("End");
    await tabTo(page, 'button[data-island="shikotan"]', faults);
    await page.keyboard.press("Enter");
    await expect(the.details("shikotan").getByRole("heading", { level: 2 })).toBeFocused();
    const onHeading = await focusFault(page);
    if (onHeading !== null) faults.push(onHeading);
    for (let stop = 0; stop < 12; stop += 1) await tabTo(page, ":focus", faults);
    await page.locator("#tab-overview").focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("#tab-matrix")).toBeFocused();
    await tabTo(page, '[data-layer="1956"][data-territory] button', faults);
    const island = await page.evaluate(() => document.activeElement?.closest("[data-territory]")?.getAttribute("data-territory"));
    await page.keyboard.press("Enter");
    await expect(the.details(island ?? "").locator('[data-status="1956"]')).toBeFocused();
    await tabTo(page, "a[data-source]", faults);
    await page.keyboard.press("Enter");
    await expect(page.locator("li:target")).toBeInViewport();
    await tabTo(page, ":focus", faults);
    await page.goBack();
    await expect(the.details(island ?? "")).toBeVisible();
    expect([...new Set(faults)]).toEqual([]);
  });
}

test("one polite sentence for each change, and none while the map is dragged or zoomed", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  const said = await liveWords(page);
  const box = await the.map.boundingBox();
  if (!box) throw new Error("The map has no box.");
  await dragMap(page, box);
  expect(the.search).toContain("map=");
  expect(await said()).toEqual([]);
  await the.islandButton("etorofu").click();
  await page.waitForTimeout(1200);
  expect(await said()).toEqual([expect.stringContaining("Etorofu")]);
  await the.layer("1855").check();
  await page.waitForTimeout(1200);
  expect(await said()).toEqual([expect.stringContaining("1855")]);
});

for (const { folder, words } of [
  { folder: "", words: english },
  { folder: "ja/", words: japanese },
  { folder: "ru/", words: russian },
]) {
  test(`the landmarks keep their names and their order: /${folder}`, async ({ page }) => {
    const the = new ThePage(page);
    await the.open(folder);
    await expect(page.locator("body")).toMatchAriaSnapshot(`
- link "${words.layout.skipMap}"
- banner:
  - heading [level=1]
  - navigation "${words.header.languages}"
  - group "${words.header.theme}"
- main:
  - region "${words.layers.title}"
  - region "${words.map.name}":
    - group "${words.map.name}"
  - group "${words.controls.title}"
  - region
  - region "${words.timeline.title}":
    - slider "${words.timeline.date}"
  - region "${words.layout.column}":
    - navigation:
      - list:
        - listitem:
          - button
        - listitem:
          - button
        - listitem:
          - button
        - listitem:
          - button
    - tablist "${words.panels.title}":
      - tab "${words.panels.overview}" [selected]
      - tab "${words.panels.matrix}"
      - tab "${words.panels.chronology}"
      - tab "${words.panels.sources}"
    - tabpanel "${words.panels.overview}"
- status
`);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`forced colours leave names, samples, the focus, and what is chosen (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    const the = new ThePage(page);
    await the.open("?island=shikotan&layers=1855,1946,1951,1956,japan,russia,control");
    await the.layer("1855").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Space");
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`There is no ${selector}.`);
        return getComputedStyle(element);
      };
      const ground = style(".layout-legend").backgroundColor;
      for (const swatch of document.querySelectorAll(".swatch")) {
        const painted = [...swatch.querySelectorAll("path, rect, circle")].some((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].some((paint) => paint !== "none" && paint !== ground);
        });
        if (!painted) found.push(`a sample shows nothing: ${swatch.parentElement?.textContent}`);
      }
      const sea = style(".map-room").backgroundColor;
      for (const name of document.querySelectorAll(".map-labels text:not(.map-labels-pill)")) {
        if (getComputedStyle(name).fill === sea) found.push(`a name has the colour of its ground: ${name.textContent}`);
      }
      const chosen = style(".islands-button[aria-current]");
      if (chosen.outlineStyle === "none" || chosen.outlineColor === ground) found.push("the chosen island is not marked");
      const tabs = [style("[role=tab][aria-selected=true]"), style("[role=tab][aria-selected=false]")].map((tab) => tab.borderBottomColor);
      if (tabs[0] === tabs[1]) found.push("the open tab is not marked");
      const focused = getComputedStyle(document.activeElement ?? document.body);
      if (focused.outlineStyle === "none" || focused.outlineColor === ground) found.push("the focus is not marked");
      return found;
    });
    expect(faults).toEqual([]);
  });
}

test("in forced colours no ground of the year covers its label", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const the = new ThePage(page);
  await the.open();
  const label = page.locator(".timeline-label");
  const asShown = await label.screenshot({ caret: "initial" });
  // What the label looks like with nothing beside it.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".timeline-date { visibility: hidden }");
    document.adoptedStyleSheets = [sheet];
  });
  expect(Buffer.compare(asShown, await label.screenshot({ caret: "initial" }))).toBe(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`where more contrast is asked for, quiet text takes the full ink, and strokes and the focus grow (${colorScheme})`, async ({
    page,
  }) => {
    const the = new ThePage(page);
    await page.emulateMedia({ colorScheme });
    await the.open("?layers=1855,japan");
    const measures = () =>
      page.evaluate(() => {
        const root = getComputedStyle(document.documentElement);
        const width = (selector: string) => Number(document.querySelector(selector)?.getAttribute("stroke-width"));
        return {
          quiet: ["ink-2", "ink-3", "line-2", "ctl-edge", "grat-t"].filter(
            (token) => root.getPropertyValue(`--${token}`) !== root.getPropertyValue("--ink"),
          ),
          coast: root.getPropertyValue("--coast") === root.getPropertyValue("--coast-d"),
          line: width('.map-room [data-part="line"][data-role="boundary:1855"]'),
        };
      });
    const plain = await measures();
    expect(plain).toMatchObject({ quiet: ["ink-2", "ink-3", "line-2", "ctl-edge", "grat-t"], coast: false });
    await page.emulateMedia({ colorScheme, contrast: "more" });
    await expect.poll(measures).toMatchObject({ quiet: [], coast: true });
    // The style sheets answer at once, the map is drawn anew.
    await expect.poll(async () => (await measures()).line).toBeGreaterThan(plain.line * 1.4);
    await page.locator("#tab-matrix").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth)).toBe("3px");
    expect(await seriousFaults(page, ".layout-foot, .layout-layers")).toEqual([]);
  });
}

const CAMERA = { zoom: 7, lat: 44.5, lng: 147 };
const AT = "map=7/44.5/147";

test("the card of an island can be pointed at, stays while it is, and goes when the pointer has left both", async ({ page }) => {
  const the = new ThePage(page);
  await the.open(`?${AT}`);
  const { x, y } = await the.pixelOf(LAND.shikotan, CAMERA);
  await page.mouse.move(x, y);
  const card = page.locator(".map-hover");
  await expect(card).toContainText("Shikotan");
  await expect(card).toHaveAttribute("aria-hidden", "true");
  const box = await card.boundingBox();
  if (!box) throw new Error("The card has no box.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 30 });
  await page.waitForTimeout(500);
  expect(await card.boundingBox()).toEqual(box);
  // Into each of its far corners: nothing under it takes its place.
  for (const [right, low] of [
    [0.05, 0.05],
    [0.95, 0.05],
    [0.95, 0.95],
    [0.05, 0.95],
  ] as const) {
    await page.mouse.move(box.x + box.width * right, box.y + box.height * low, { steps: 5 });
    await page.waitForTimeout(200);
    await expect(card).toContainText("Shikotan");
  }
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => the.search).toContain("island=shikotan");
  const sea = await the.pixelOf([148.2, 43.3], CAMERA);
  await page.mouse.move(sea.x, sea.y);
  await expect(card).toHaveCount(0);
});

test("the wheel turned over the card zooms the map", async ({ page }) => {
  const the = new ThePage(page);
  await the.open(`?${AT}`);
  const { x, y } = await the.pixelOf(LAND.etorofu, CAMERA);
  await page.mouse.move(x, y);
  const box = await page.locator(".map-hover").boundingBox();
  if (!box) throw new Error("The card has no box.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => the.search).not.toContain("map=7/");
});

for (const { folder, some, none } of [
  { folder: "", some: "In sight: Kunashir / Kunashiri.", none: "None of the islands is in sight." },
  { folder: "ja/", some: "表示範囲の島：国後島 / クナシル。", none: "表示範囲に島はありません。" },
  { folder: "ru/", some: "В поле зрения: Кунасири / Кунашир.", none: "В поле зрения нет ни одного из островов." },
]) {
  test(`a movement by keys or buttons is followed by what is in sight, said once, and one by a choice is not: /${folder}`, async ({
    page,
  }) => {
    const the = new ThePage(page);
    await the.open(`${folder}?map=9/44.2/145.8`);
    const said = await liveWords(page);
    await page.locator('[data-control="zoomIn"]').click();
    await page.waitForTimeout(1200);
    expect((await said()).map((words) => words.trim())).toEqual([some]);
    // Held down, and again with the same islands in sight: each movement has its sentence.
    await page.locator(".map-room-surface").focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowUp");
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(1200);
    expect((await said()).map((words) => words.trim())).toEqual([some]);
    for (let press = 0; press < 22; press += 1) await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(1200);
    expect(await said()).toEqual([none]);
    await the.islandButton("etorofu").click();
    await page.waitForTimeout(1200);
    const choice = await said();
    expect(choice).toHaveLength(1);
    expect(choice[0]).not.toContain(some.slice(0, 5));
    await page.locator('[data-control="fit"]').click();
    await page.waitForTimeout(1200);
    const whole = await said();
    expect(whole).toHaveLength(1);
    expect(whole[0]).toContain(some.slice(0, 5));
  });
}
