import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedOf, folderOf, frameAddress, languageOf, viewPartsOf } from "../../src/embed/host/frameAddress.ts";
import type { MessageView } from "../../src/embed/protocol.ts";
import { parseAddress } from "../../src/view/address.ts";
import { viewRulesOf } from "../../src/view/view.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { A_STORY } from "../fixtures/aStory.ts";

const SITE = "https://site.example/islands/";

describe("the site's own folder", () => {
  test.each([
    [`${SITE}embed.js`, SITE],
    [`${SITE}embed.js?v=3#x`, SITE],
    ["https://pinned.example/copies/2026/embed.js", "https://pinned.example/copies/2026/"],
    ["blob:https://site.example/3", null],
    ["data:text/javascript,1", null],
    ["", null],
    [null, null],
  ])("of a script at %s is %s", (script, folder) => {
    expect(folderOf(script)).toBe(folder);
  });
});

test.each([
  ["en", {}, `${SITE}embed/`],
  ["ja", { island: "x", layers: "a,b" }, `${SITE}ja/embed/?island=x&layers=a,b`],
  ["ru", { map: "6.5/44.3/146.6", engine: "never", theme: null }, `${SITE}ru/embed/?map=6.5/44.3/146.6&engine=never`],
  ["en", { layers: "", story: "a&b=c#d" }, `${SITE}embed/?layers=&story=a%26b%3Dc%23d`],
] as const)("in %s, asked for %j, the frame's page is %s", (language, asked, address) => {
  expect(frameAddress(SITE, language, asked)).toBe(address);
});

test("the page reads from its address the very view that the frame last told", () => {
  const rules = viewRulesOf(aRecord({ stories: [A_STORY] }), "2020-01-01");
  const places = fc.constantFrom({ story: null, step: null }, ...A_STORY.steps.map((_, index) => ({ story: A_STORY.id, step: index + 1 })));
  const shown = fc.record({
    island: fc.constantFrom(null, ...rules.islands),
    layers: fc.subarray([...rules.layers]),
    date: fc.constantFrom("1900-01-01", "1956-10-19", "2020-01-01"),
    map: fc.option(
      fc.record({ zoom: fc.constantFrom(3, 6.25, 12), lat: fc.constantFrom(40, 44.3, 57), lng: fc.constantFrom(136, 146.6, 162) }),
    ),
    language: fc.constantFrom("en" as const, "ja" as const, "ru" as const),
    theme: fc.constantFrom("light" as const, "dark" as const, "auto" as const),
    compare: fc.constantFrom(null, "1950-03-01", "1951-12-31"),
  });
  const view = fc.tuple(shown, places).map(([each, place]) => ({ ...each, ...place }));
  fc.assert(
    fc.property(view, (told: MessageView) => {
      const { search } = new URL(frameAddress(SITE, told.language, askedOf(told)));
      const { language: _, ...shown } = told;
      const { view: read, misunderstood } = parseAddress(search, rules);
      expect(misunderstood).toEqual([]);
      expect(read).toEqual(shown);
    }),
  );
});

describe("attributes as parts of a view", () => {
  test.each([
    [["island"], { island: "x" }, { island: "x" }],
    [["island"], { island: null }, { island: null }],
    [["island"], { island: "" }, { island: null }],
    [["layers", "date"], { layers: "a, b", date: "1956" }, { layers: ["a", "b"], date: "1956" }],
    [["layers"], { layers: "none" }, { layers: [] }],
    [["layers"], { layers: "" }, { layers: [] }],
    [["map"], { map: "6/44/147" }, { map: { zoom: 6, lat: 44, lng: 147 } }],
    [["map"], { map: null }, { map: null }],
    [["map"], { map: "6/44" }, { map: { zoom: 6, lat: 44, lng: undefined } }],
    [["theme"], { theme: null }, { theme: "auto" }],
    [["island"], { island: "none" }, { island: null }],
    [["story", "step"], { story: "s", step: "2" }, { story: "s", step: 2 }],
    [["step"], { story: "s", step: null }, { step: null }],
    [["story"], { story: null }, { story: null }],
    [["step"], { step: "two" }, { step: Number.NaN }],
    [["compare"], { compare: "1950" }, { compare: "1950" }],
    [["compare"], { compare: "none" }, { compare: null }],
  ])("%j of %j", (names, asked, part) => {
    expect(viewPartsOf(names, asked)).toEqual(part);
  });

  test.each([["layers"], ["date"], ["engine"], ["lang"]])("%s, taken away, is for an address to say", (name) => {
    expect(viewPartsOf(["island", name], { island: "x" })).toBeNull();
  });
});

test.each([
  ["ja", "ja"],
  ["ja-JP", "ja"],
  ["RU", "ru"],
  ["de", null],
  ["", null],
  [undefined, null],
])("the language of %s is %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
