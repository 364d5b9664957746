/** Two dates side by side: from the address and by hand, moved together, told in words, on paper and in a download. */
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { LANGUAGES, localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";
import { liveWords } from "./liveWords.ts";
import { seriousFaults } from "./seriousFaults.ts";
import { LAND, ThePage } from "./thePage.ts";

const FOLDERS = { en: "", ja: "ja/", ru: "ru/" } as const;
const PAIR = "?compare=1860&date=1880";
const CHANGED = ["northern-kurils", "northern-sakhalin", "southern-sakhalin"];
const maps = (page: Page) => page.locator("[data-compare] [data-map]");
const surface = (page: Page, index: number) => maps(page).nth(index).locator(".map-room-surface");
const changes = (page: Page) => page.locator("[data-compare] [data-change]");
const end = (page: Page) => page.locator(".comparison-end");

/** Where both maps stand, as they are drawn. */
function stands(page: Page): Promise<string[]> {
  return maps(page)
    .locator(".map-room-surface > svg")
    .evaluateAll((all) =>
      all.flatMap((svg) =>
        svg.classList.contains("map-labels")
          ? []
          : [`${svg.getAttribute("viewBox")} ${svg.querySelector("g[transform]")?.getAttribute("transform")}`],
      ),
    );
}

async function moved(own: ThePage, act: () => Promise<unknown>): Promise<void> {
  const { page } = own;
  const [before] = await stands(page);
  await act();
  await own.settled();
  await expect.poll(async () => (await stands(page))[0]).not.toBe(before);
  const [first, second] = await stands(page);
  expect(second).toBe(first);
}

for (const language of LANGUAGES) {
  for (const kind of ["", "embed/"] as const) {
    test(`1860 and 1880: the northern Kurils, both parts of Sakhalin, the treaty of 1875, and nothing else: ${language}/${kind}`, async ({
      page,
    }) => {
      const own = new ThePage(page);
      await own.open(`${FOLDERS[language]}${kind}${PAIR}`);
      await expect(changes(page)).toHaveCount(3);
      const ids = await changes(page).evaluateAll((all) => all.map((each) => each.getAttribute("data-change")));
      expect(ids.toSorted()).toEqual(CHANGED);
      const { territories, instruments } = localise(record, language);
      const links = page.locator(".comparison a");
      await expect(links).toHaveCount(3);
      for (const link of await links.all()) await expect(link).toHaveAttribute("href", "#instrument-1875-saint-petersburg");
      const said = await page.locator(".changes-sentence").innerText();
      for (const { id, names } of territories) {
        for (const { text } of names) if (CHANGED.includes(id)) expect(said).toContain(text);
      }
      const told = await page.locator(".comparison").innerText();
      for (const { id, name } of instruments) if (id !== "1875-saint-petersburg") expect(told).not.toContain(name);
      await expect(page).toHaveTitle(/1860.*1880/);
      expect(await seriousFaults(page)).toEqual([]);
      expect(own.troubles).toEqual([]);
    });
  }
}

test("two maps of one region are labelled with their dates, the earlier first, and the legend holds what either draws", async ({
  page,
}) => {
  const own = new ThePage(page);
  for (const search of ["?compare=1860&date=1956", "?compare=1956&date=1860"]) {
    await own.open(`${search}&layers=1956,control`);
    await expect(maps(page)).toHaveCount(2);
    await expect(page.locator("[role=region][data-map]")).toHaveCount(1);
    await expect(own.map).toHaveAttribute("data-renderer", "svg");
    await expect(page.locator("canvas")).toHaveCount(0);
    await expect(maps(page).locator(".map-room-day")).toHaveText(["31 December 1860", "31 December 1956"]);
    await expect(
      page.getByRole("region", { name: search.includes("date=1956") ? "Map, 31 December 1956" : "Map, 31 December 1860" }),
    ).toBeVisible();
    const legend = page.locator("[data-legend]");
    for (const role of ["control:undivided", "promised:1956"]) await expect(legend.locator(`[data-role="${role}"]`)).toBeVisible();
    await expect(legend.locator('[data-role="control:russia"]')).toContainText("Russian Empire / Administered by the Soviet Union");
  }
});

test("the maps stand side by side, and one above the other below 700 pixels", async ({ page }) => {
  const own = new ThePage(page);
  for (const [address, width, isBeside] of [
    ["", 1440, true],
    ["", 1024, true],
    ["", 700, true],
    ["", 699, false],
    ["", 390, false],
    ["embed/", 1000, true],
    ["embed/", 700, true],
    ["embed/", 680, false],
    ["embed/", 340, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await own.open(`${address}${PAIR}`);
    const [one, other] = await Promise.all([maps(page).nth(0).boundingBox(), maps(page).nth(1).boundingBox()]);
    if (!one || !other) throw new Error("A map has no box.");
    const where = `${address} ${width}`;
    expect([where, other.x > one.x + one.width - 1, other.y > one.y + one.height - 1]).toEqual([where, isBeside, !isBeside]);
    expect([where, Math.abs(one.width - other.width) <= 1, Math.abs(one.height - other.height) <= 1]).toEqual([where, true, true]);
    expect([where, Math.min(one.width, one.height) >= 200]).toEqual([where, true]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const [first, second] = await stands(page);
    expect(second).toBe(first);
  }
});

test("both maps move together, whichever the reader moves, by wheel, pointer, keys and buttons", async ({ page }) => {
  const own = new ThePage(page);
  await own.open(PAIR);
  for (const index of [0, 1]) {
    await moved(own, async () => {
      await surface(page, index).hover({ position: { x: 200, y: 300 } });
      await page.mouse.wheel(0, -240);
    });
    await moved(own, async () => {
      await surface(page, index).hover({ position: { x: 300, y: 300 } });
      await page.mouse.down();
      await page.mouse.move(400, 400, { steps: 4 });
      const [first, second] = await stands(page);
      expect(second).toBe(first);
      await page.mouse.up();
    });
    for (const key of ["ArrowLeft", "-", "+"]) {
      await surface(page, index).focus();
      await moved(own, () => page.keyboard.press(key));
    }
  }
  expect(own.search).toContain("map=");
  await moved(own, () => page.getByRole("button", { name: "Zoom in" }).click());
  await surface(page, 1).focus();
  await moved(own, () => page.keyboard.press("0"));
  expect(own.search).toBe("?date=1880-12-31&compare=1860-12-31");
});

test("an island is met and chosen in either map, and marked in both", async ({ page }) => {
  const own = new ThePage(page);
  await own.open("?compare=1904&date=1956&map=6.5/44.3/146.6");
  const camera = { zoom: 6.5, lat: 44.3, lng: 146.6 };
  // The view's own date is the later: its map is the second.
  const at = await own.pixelOf(LAND.etorofu, camera);
  const across = await maps(page).nth(0).boundingBox();
  const own2 = await own.map.boundingBox();
  if (!across || !own2) throw new Error("A map has no box.");
  const inFirst = { x: at.x - own2.x + across.x, y: at.y };
  await page.mouse.move(inFirst.x, inFirst.y);
  await expect(maps(page).nth(0).locator(".map-hover")).toContainText("on 31 December 1904");
  await expect(maps(page).nth(1).locator(".map-hover")).toHaveCount(0);
  await page.mouse.move(at.x, at.y);
  await expect(maps(page).nth(1).locator(".map-hover")).toContainText("on 31 December 1956");
  await page.mouse.click(inFirst.x, inFirst.y);
  await expect(own.details("etorofu")).toBeVisible();
  for (const index of [0, 1]) await expect(maps(page).nth(index).locator("[data-part=selection]").first()).toBeAttached();
  const shikotan = await own.pixelOf(LAND.shikotan, camera);
  await page.mouse.click(shikotan.x, shikotan.y);
  await expect(own.details("shikotan")).toBeVisible();
});

test("by the keyboard alone a comparison is begun, changed, and ended, and each is said once", async ({ page }) => {
  const own = new ThePage(page);
  await own.open("?date=1880");
  const said = await liveWords(page);
  const compare = page.locator("button[data-action=compare]");
  await compare.focus();
  await page.keyboard.press("Enter");
  await expect(maps(page)).toHaveCount(2);
  await expect(compare).toBeFocused();
  await expect(compare).toHaveText("End the comparison");
  const areas = "Northern Kurils (Urup to Shumshu), South Karafuto / South Sakhalin and North Karafuto / North Sakhalin";
  await expect
    .poll(said)
    .toEqual([`The administration on 31 December 1880 differs from that on 7 February 1855 in these areas: ${areas}.`]);
  await page.locator("button[data-compare-step=next]").focus();
  for (const day of ["1867-03-30", "1875-05-07"]) {
    await page.keyboard.press("Enter");
    await expect.poll(() => own.search).toBe(`?date=1880-12-31&compare=${day}`);
  }
  await expect.poll(said).toEqual([`The administration on 31 December 1880 differs from that on 7 May 1875 in these areas: ${areas}.`]);
  const field = page.getByLabel("Compared with");
  await field.fill("1890-01-01");
  await page.keyboard.press("Enter");
  await expect.poll(said).toEqual(["The administration on 31 December 1880 and on 1 January 1890 is the same everywhere."]);
  await expect(changes(page)).toHaveCount(0);
  await own.date.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(said).toEqual(["The administration on 31 December 1881 and on 1 January 1890 is the same everywhere."]);
  await end(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-compare]")).toHaveCount(0);
  await expect(own.map.locator(".map-room-surface")).toBeFocused();
  await expect.poll(said).toEqual(["The comparison has ended."]);
  await own.settled();
  expect(own.search).toBe("?date=1881-12-31");
  expect(own.troubles).toEqual([]);
});

test("the list of dates offers a comparison with any day, and says where it is the one shown", async ({ page }) => {
  const own = new ThePage(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await own.open("?date=1880");
  await page.locator(".timeline-date").click();
  const chooser = page.locator(".timeline-chooser");
  await chooser.getByRole("button", { name: "Compare with it" }).click();
  await expect(page.locator(".comparison")).toContainText("Both dates are the same");
  await expect(page.locator("[data-map]")).toHaveCount(1);
  await page.locator(".timeline-date").click();
  await chooser.getByLabel("Any day").fill("1860-12-31");
  await chooser.getByRole("button", { name: "Compare with it" }).click();
  await expect(maps(page)).toHaveCount(2);
  await expect(changes(page)).toHaveCount(3);
  const field = page.getByLabel("Compared with");
  for (const [day, fault] of [
    ["1880-12-31", "Both dates are the same: there is nothing to compare."],
    ["1850-01-01", /^Choose a day from 7 February 1855 to /],
  ] as const) {
    await field.fill(day);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await expect(page.locator(".comparison-fault")).toHaveText(fault);
    await expect(changes(page)).toHaveCount(3);
  }
});

for (const [what, search] of [
  ["the date itself", "?date=1880&compare=1880-12-31"],
  ["no date", "?date=1880&compare=soon"],
  ["a day before the record", "?date=1880&compare=1854"],
  ["a day to come", "?date=1880&compare=2999"],
] as const) {
  for (const kind of ["", "embed/"]) {
    test(`of a comparison with ${what} there is one notice and one map: /${kind}`, async ({ page }) => {
      const own = new ThePage(page);
      await own.open(`${kind}${search}`);
      await expect(page.locator("[data-fault=W_PARAMETER]")).toHaveCount(1);
      await expect(page.locator("[data-fault=W_PARAMETER]")).toContainText("the date to compare with");
      await expect(page.locator("[data-compare]")).toHaveCount(0);
      await expect(page.locator("[data-map]")).toHaveCount(1);
      await expect(page.locator(".comparison")).toHaveCount(0);
    });
  }
}

test("a reader who comes to the second date by hand is told that they are the same, and goes on from there", async ({ page }) => {
  const own = new ThePage(page);
  await own.open("?date=1881&compare=1880");
  await own.date.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(".comparison")).toContainText("Both dates are the same");
  await expect(page.locator("[data-map]")).toHaveCount(1);
  await page.keyboard.press("ArrowLeft");
  await expect(maps(page)).toHaveCount(2);
  await expect(page.locator("[data-fault=W_PARAMETER]")).toHaveCount(0);
});

test("a story's step may compare, and the next one need not", async ({ page }) => {
  const own = new ThePage(page);
  await own.open("?story=1855-to-today&step=2");
  await expect(maps(page)).toHaveCount(2);
  await expect(changes(page)).toHaveCount(3);
  await page.locator("button[data-story-step=next]").click();
  await own.settled();
  await expect(page.locator("[data-compare]")).toHaveCount(0);
  await expect(page.locator("[data-map]")).toHaveCount(1);
});

test("without the words of a comparison its maps are there all the same, with one sentence and another attempt", async ({ page }) => {
  await page.route(/loadComparison-/, (route) => route.abort());
  const own = new ThePage(page);
  await own.open(PAIR);
  await expect(maps(page)).toHaveCount(2);
  await expect(page.locator('.layout-column [data-fault="E_DATA_FETCH"]')).toHaveCount(1);
});

test("a frame asks for the height of both maps, and of all that changed where that stands below them", async ({ page }) => {
  const own = new ThePage(page);
  for (const width of [340, 680]) {
    await page.setViewportSize({ width, height: 420 });
    await own.open(`embed/${PAIR}`);
    await expect(changes(page)).toHaveCount(3);
    const box = await own.map.boundingBox();
    expect(box?.height).toBeGreaterThan(200);
    // The last thing that changed can be scrolled to, and nothing covers it.
    const last = changes(page).last();
    await last.scrollIntoViewIfNeeded();
    const at = await last.boundingBox();
    if (!at) throw new Error("The change has no box.");
    const isSeen = ([x, y]: readonly [number, number]) => document.elementFromPoint(x, y)?.closest("[data-change]") !== null;
    expect(await page.evaluate(isSeen, [at.x + 10, at.y + 14] as const)).toBe(true);
    // An island's details, many times as long, scroll within their box.
    await own.islandButton("shikotan").click();
    await expect(own.details("shikotan").getByRole("heading", { level: 2 })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1300);
  }
});

test("both maps are printed with their dates, one legend, and what changed", async ({ page }) => {
  const own = new ThePage(page);
  await own.open(PAIR);
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".map-room-printed svg[data-part=map]")).toHaveCount(2);
  const boxes = await Promise.all([0, 1].map((index) => page.locator(".map-room-printed").nth(index).boundingBox()));
  const [one, other] = boxes;
  if (!one || !other) throw new Error("A map has no box.");
  expect([one.width > 300, one.height > 400, other.x >= one.x + one.width]).toEqual([true, true, true]);
  for (const day of await page.locator(".map-room-day").all()) await expect(day).toBeVisible();
  await expect(page.locator(".map-room-printed").getByText("current to")).toHaveCount(1);
  await expect(page.locator("[data-legend] [data-role='control:undivided']")).toBeVisible();
  await expect(page.locator(".changes-sentence")).toBeVisible();
  await expect(changes(page)).toHaveCount(3);
  for (const change of await changes(page).all()) await expect(change).toBeVisible();
  for (const part of [".comparison button", ".comparison input", "button[data-action]"]) {
    expect([part, await page.locator(`${part}:visible`).count()]).toEqual([part, 0]);
  }
  await expect(page.locator("[data-summary]")).toContainText(/31 December 1860.*31 December 1880/);
});

test("a download holds both maps with their dates, one legend and what changed, and is named by both", async ({ page }) => {
  const own = new ThePage(page);
  await own.open(`ja/${PAIR}&layers=1855,1875,control`);
  await page.locator("button[data-action=download]").click();
  const [drawing] = await Promise.all([page.waitForEvent("download"), page.locator("button[data-download=svg]").click()]);
  expect(drawing.suggestedFilename()).toBe("four-islands_1860-12-31_1880-12-31_1855-1875.svg");
  const svg = await readFile(await drawing.path(), "utf8");
  const read = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
    const ids = [...root.querySelectorAll("[id]")].map(({ id }) => id);
    return {
      fault: root.querySelector("parsererror")?.textContent ?? null,
      text: root.textContent ?? "",
      maps: root.querySelectorAll(":scope > svg").length,
      repeated: ids.length - new Set(ids).size,
      missing: [...root.querySelectorAll("use")].filter((use) => !ids.includes(use.getAttribute("href")?.slice(1) ?? "")).length,
    };
  }, svg);
  expect(read).toMatchObject({ fault: null, maps: 2, repeated: 0, missing: 0 });
  const words = read.text.replaceAll(/\s/g, "");
  for (const part of [
    "1860年12月31日、1880年12月31日",
    "境界を定めず（共同）",
    "樺太千島交換条約（1875年5月7日）",
    "施政が異なる地域",
    "OpenStreetMap",
    "ODbL",
    record.version,
  ])
    expect(words).toContain(part);
  expect(svg).not.toMatch(/var\(--|class=|\sstyle=|undefined|NaN/);
  const [picture] = await Promise.all([page.waitForEvent("download"), page.locator("button[data-download=png]").click()]);
  expect(picture.suggestedFilename()).toBe("four-islands_1860-12-31_1880-12-31_1855-1875.png");
  expect((await readFile(await picture.path())).readUInt32BE(16)).toBe(2400);
  expect(own.troubles).toEqual([]);
});

test("shared, embedded and cited it is the same comparison, and an author may leave the second map out", async ({ page }) => {
  const own = new ThePage(page);
  await own.open(`ru/${PAIR}`);
  await page.locator("button[data-action=embed]").click();
  const dialog = page.getByRole("dialog");
  const code = (id: string) => dialog.locator(`textarea[data-embed-code=${id}]`);
  await expect(code("iframe")).toHaveValue(/ru\/embed\/\?date=1880-12-31&amp;compare=1860-12-31"/);
  await expect(code("iframe")).toHaveValue(/title="[^"]*31 декабря 1860 г\. и 31 декабря 1880 г\./);
  await expect(code("element")).toHaveValue(/compare="1860-12-31"/);
  await expect(code("link")).toHaveValue(/\?date=1880-12-31&compare=1860-12-31$/);
  const kept = dialog.getByLabel("Сравнение с датой: 31 декабря 1860 г.");
  await expect(kept).toBeChecked();
  await kept.uncheck();
  await expect(code("iframe")).not.toHaveValue(/compare/);
  await dialog.locator("#share-tab-cite").click();
  const reference = dialog.getByRole("textbox").first();
  await expect(reference).toHaveValue(
    /Сравниваемые даты: 31 декабря 1860 г\. и 31 декабря 1880 г\. .*\?date=1880-12-31&compare=1860-12-31 /,
  );
});

test("a comparison in dark colours, with an island chosen and with today, has no serious fault", async ({ page }) => {
  const own = new ThePage(page);
  await own.open("ja/?date=1956&compare=1904&layers=1855,1905,1956,control&island=shikotan&theme=dark");
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 340, height: 560 });
  await own.open("ru/embed/?compare=1904&theme=dark");
  await expect(page.locator(".changes-note")).toContainText("Позиции двух сторон");
  expect(await seriousFaults(page)).toEqual([]);
});

test("the layers card is as its reader had left it once a comparison has ended", async ({ page }) => {
  const the = new ThePage(page);
  await the.open();
  const card = page.locator(".layout[data-layers]");
  for (const state of ["expanded", "collapsed"]) {
    if (state === "collapsed") await page.locator(".layout-layers button[aria-expanded]").click();
    await expect(card).toHaveAttribute("data-layers", state);
    await page.locator('button[data-action="compare"]:visible').first().click();
    await expect(page.locator("[data-compare]").first()).toBeAttached();
    await expect(card).toHaveAttribute("data-layers", "collapsed");
    await page.locator(".comparison-end").click();
    await expect(card).toHaveAttribute("data-layers", state);
  }
});
