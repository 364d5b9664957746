import { describe, expect, test } from "vitest";
import { POSTER_VIEWS, posterView } from "../../scripts/posters/views.ts";
import { localise } from "../../src/model/language.ts";
import { record as whole } from "../../src/record/index.ts";
import { draftOf, pixelsOf, SIZES, sizeIdOf, withEngine, withLayer } from "../../src/ui/share/embedDraft.ts";
import { differencesOf, nearestPoster, posterViewsOf } from "../../src/ui/share/posterViews.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../src/view/view.ts";

const record = localise(whole, "en");
const rules = viewRulesOf(record, "2026-11-23");
const posters = posterViewsOf(record, rules);
const view = (change: Partial<View> = {}): View => ({ ...defaultViewOf(rules), ...change });

test("the pictures known here are those that the build draws, each of the same view", () => {
  const atRecord = viewRulesOf(record, record.knownTo);
  expect(posters).toEqual(POSTER_VIEWS.map((name) => ({ name, view: posterView(record, atRecord, name) })));
});

test.each<[string, Partial<View>, string]>([
  ["the view of a page by itself", {}, "overview"],
  ["a date near a text's", { date: "1876-01-01" }, "1875"],
  ["a text that is drawn, whatever the date", { layers: ["1855", "control"] }, "1855"],
  ["the nearer of two texts that are drawn", { layers: ["1855", "1951"], date: "1960-12-31" }, "1951"],
  ["a text that is not drawn yet", { layers: ["1956"], date: "1880-12-31" }, "1875"],
  ["a text that has no picture", { layers: ["1993"] }, "overview"],
])("the nearest picture to %s", (_, change, name) => {
  expect(nearestPoster(posters, view(change)).name).toBe(name);
});

test("in what a picture is another view", () => {
  const [overview] = posters;
  if (!overview) throw new Error("There is no picture.");
  expect(differencesOf(overview, overview.view)).toEqual([]);
  expect(differencesOf(overview, view({ date: record.knownTo }))).toEqual([]);
  expect(
    differencesOf(
      overview,
      view({ island: "habomai", layers: [], date: "1900-01-01", map: { zoom: 5, lat: 44, lng: 146 }, theme: "dark" }),
    ),
  ).toEqual(["island", "layers", "date", "map", "theme"]);
});

describe("what an author puts together", () => {
  test("begins with the view of the page, at full width", () => {
    const draft = draftOf(view({ island: "shikotan" }), "ja");
    expect(draft).toMatchObject({ language: "ja", view: { island: "shikotan" }, engine: "auto" });
    expect(sizeIdOf(draft)).toBe("wide");
    expect(sizeIdOf({ ...SIZES.phone, height: 561 })).toBeNull();
  });

  test.each([
    ["560", 560],
    ["560.4", 560],
    ["-5", 240],
    ["1e9", 2000],
    ["", null],
    [" ", null],
    ["wide", null],
    ["Infinity", null],
  ])("%j pixels are %s", (text, pixels) => {
    expect(pixelsOf(text)).toBe(pixels);
  });

  test("layers stay in the record's order, and none comes twice", () => {
    const both = withLayer(view({ layers: ["control"] }), "1855", true, rules);
    expect(both.layers).toEqual(["1855", "control"]);
    expect(withLayer(both, "1855", true, rules).layers).toEqual(both.layers);
    expect(withLayer(both, "control", false, rules).layers).toEqual(["1855"]);
  });

  test("the engine is said only where it is not the usual one", () => {
    expect(withEngine("./embed/", "auto")).toBe("./embed/");
    expect(withEngine("./embed/", "never")).toBe("./embed/?engine=never");
    expect(withEngine("./embed/?island=habomai", "eager")).toBe("./embed/?island=habomai&engine=eager");
  });
});
