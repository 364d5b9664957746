// @vitest-environment jsdom
/** Still pictures: each stands alone, says what it must, and is what the committed PNG was made from. */
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { stalePngs } from "../../../scripts/posters/manifest.ts";
import { posterFiles } from "../../../scripts/posters/posterFiles.ts";
import { pictureOf } from "../../../src/app/download/pictureOf.tsx";
import en from "../../../src/i18n/en.ts";
import ru from "../../../src/i18n/ru.ts";
import { localise } from "../../../src/model/language.ts";
import { record } from "../../../src/record/index.ts";
import { standaloneSvg } from "../../../src/renderers/svg/poster/index.ts";
import { textWidth, wrapText } from "../../../src/renderers/svg/poster/wrapText.ts";
import type { Theme } from "../../../src/scene/tokens.ts";
import { TOKENS } from "../../../src/scene/tokens.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../../src/view/view.ts";
import { realGeometry, realScene, TODAY } from "../realScenes.ts";

const ROOT = path.join(import.meta.dirname, "../../..");
const files = posterFiles(ROOT);

function parsed(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document.documentElement;
}

function picture(view: Partial<View>, theme: Theme = "light", language: "en" | "ru" = "en"): string {
  const local = localise(record, language);
  const whole = { ...defaultViewOf(viewRulesOf(local, TODAY)), ...view };
  const context = { record: local, messages: language === "en" ? en : ru, language, today: TODAY };
  const { compare } = whole;
  const comparison = compare === null ? null : { scene: realScene({ ...view, date: compare }, language), said: "Something changed." };
  const drawn = {
    view: whole,
    scene: realScene(view, language),
    comparison,
    geometry: realGeometry,
    theme,
    seenIn: { width: 1440, height: 700 },
  };
  return pictureOf(context, drawn, renderToStaticMarkup);
}

test("there is a picture of every named view in every language, each of 1200 by 675", () => {
  const views = ["overview", "1855", "1875", "1905", "1945", "1951", "1956"];
  expect(files.map(({ name }) => name)).toEqual(["en", "ja", "ru"].flatMap((language) => views.map((view) => `${language}/${view}.svg`)));
  for (const { name, content } of files) expect([name, parsed(content).getAttribute("viewBox")]).toEqual([name, "0 0 1200 675"]);
});

test.each(files)("$name stands alone: no style sheet, script, name of a colour or address of another file", ({ content }) => {
  const svg = parsed(content);
  expect(svg.querySelectorAll("script, style, image, foreignObject")).toHaveLength(0);
  expect(content).not.toMatch(/var\(--|class=|\sstyle=|data-|undefined|NaN/);
  for (const match of content.matchAll(/(?:href|url)(?:="|\()([^")]*)/g)) expect(match[1]).toMatch(/^#/);
  const ids = [...svg.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const use of svg.querySelectorAll("use")) expect(ids).toContain(use.getAttribute("href")?.slice(1));
});

test.each(files)("$name names the region twice, its date, its makers, its version, and that it takes no side", ({ name, content }) => {
  const language = name.startsWith("ja") ? "ja" : name.startsWith("ru") ? "ru" : "en";
  const { region, version } = localise(record, language);
  const svg = parsed(content);
  const text = svg.textContent ?? "";
  expect(svg.querySelector("title")?.textContent).toContain(region.pair.map((form) => form.text).join(" / "));
  expect(svg.querySelector("desc")?.textContent?.length).toBeGreaterThan(20);
  for (const form of region.pair) expect(text).toContain(form.text);
  expect(text.replaceAll(/\s/g, "")).toContain(region.disclaimer.replaceAll(/\s/g, ""));
  for (const part of ["OpenStreetMap", "ODbL", version]) expect(text).toContain(part);
});

test("every committed PNG was made from the present drawing; else run `npm run posters`", () => {
  expect(stalePngs(ROOT, files)).toEqual([]);
});

test("a picture has the colours of its theme and no other's", () => {
  const dark = picture({}, "dark");
  expect(dark).toContain(TOKENS.dark["first-tint"]);
  expect(dark).not.toContain(TOKENS.light["first-tint"]);
  expect(standaloneSvg('<svg><rect fill="var(--no-such-token)"/></svg>', "dark")).toContain("var(--no-such-token)");
});

test("a legend that needs more room makes a taller picture, and nothing of it runs off the foot", () => {
  const rules = viewRulesOf(localise(record, "ru"), TODAY);
  const svg = parsed(picture({ layers: rules.layers }, "light", "ru"));
  const height = Number(svg.getAttribute("height"));
  expect(height).toBeGreaterThanOrEqual(675);
  for (const role of realScene({ layers: rules.layers }, "ru").legend.filter((each) => each.startsWith("boundary:"))) {
    expect(svg.textContent).toContain(role === "boundary:today" ? "линия контроля" : role.slice(9));
  }
});

test("a map moved by hand shows in the picture at least what it shows on screen", () => {
  const labels = parsed(picture({ map: { zoom: 7, lat: 44.3, lng: 146.6 } })).textContent;
  expect(labels).toContain("Kunashir");
  expect(labels).not.toContain("KAMCHATKA");
});

test("two maps that are compared stand beside one another under their days, with one legend and what changed", () => {
  const markup = picture({ date: "1956-12-31", compare: "1860-12-31", layers: ["1956", "control"] });
  const svg = parsed(markup);
  const text = svg.textContent ?? "";
  const maps = [...svg.querySelectorAll(":scope > svg")];
  expect(maps.map((map) => [map.getAttribute("x"), map.getAttribute("width")])).toEqual([
    ["0", "429"],
    ["431", "429"],
  ]);
  expect(maps.map((map) => /31 December \d{4}/.exec(map.textContent ?? "")?.[0])).toEqual(["31 December 1860", "31 December 1956"]);
  for (const part of ["31 December 1860 and 31 December 1956", "Undivided", "Transfer agreed in 1956", "Something changed."])
    expect(text).toContain(part);
  // Once for those who do not see it, once in the legend.
  expect(text.match(/Administered by Japan/g)).toHaveLength(2);
  const ids = [...svg.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(markup).not.toMatch(/var\(--|class=|\sstyle=|data-|undefined|NaN/);
});

test("the chosen island and the texts shown are named under the date", () => {
  const text = parsed(picture({ island: "shikotan", layers: ["1956", "control"], date: "1956-12-31" })).textContent ?? "";
  expect(text).toContain("31 December 1956");
  expect(text).toContain("Shikotan · 1956");
});

test("lines break between words, in Japanese between signs, and never before a closing one", () => {
  expect(wrapText("one two three", 10, textWidth("one two", 10))).toEqual(["one two", "three"]);
  expect(wrapText("千島列島（得撫島）。", 10, 50)).toEqual(["千島列島（", "得撫島）。"]);
  expect(wrapText("Unbreakable", 10, 5)).toEqual(["Unbreakable"]);
});
