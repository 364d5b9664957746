import { expect, test } from "vitest";
import type { Language } from "../../../src/model/language.ts";
import { announcementOf } from "../../../src/renderers/words/index.ts";
import type { View } from "../../../src/view/view.ts";
import { aContext, aView } from "./aContext.ts";

function said(before: Partial<View>, after: Partial<View>): string | null {
  const context = aContext();
  return announcementOf(context, aView(context, before), aView(context, after));
}

test("nothing is said of the camera and the theme", () => {
  expect(said({}, { map: { zoom: 6, lat: 44, lng: 146 } })).toBeNull();
  expect(said({}, { theme: "dark" })).toBeNull();
  expect(said({}, {})).toBeNull();
});

test("a chosen island is named with its lede, and the choice taken back is said", () => {
  expect(said({}, { island: "gull" })).toBe("gull of the east / gull of the west selected. Administered by West, claimed by East.");
  expect(said({ island: "gull" }, {})).toBe("No island selected.");
});

test("a date is said with what held on it", () => {
  expect(said({}, { date: "1920-12-31" })).toBe("31 December 1920: the two islands administered by East.");
});

test.each<[string, Partial<View>, Partial<View>, string]>([
  ["an instrument switched on", { layers: [] }, { layers: ["1900"] }, "Layer on: 1900 Treaty of 1900."],
  ["an instrument switched off", { layers: ["1900"] }, { layers: [] }, "Layer off: 1900 Treaty of 1900."],
  ["control", { layers: [] }, { layers: ["control"] }, "Layer on: Who administers."],
  ["a position", { layers: [] }, { layers: ["east"] }, "Layer on: East's position."],
  ["all layers at once", { layers: ["1900", "1950"] }, { layers: [] }, "All layers off."],
  ["several layers at once", { layers: [] }, { layers: ["1900", "east"] }, "Layers on: 1900 Treaty of 1900 and East's position."],
])("%s", (_, before, after, sentence) => {
  expect(said(before, after)).toBe(sentence);
});

test("a layer that the date leaves undrawn is said to be so", () => {
  const date = "1920-12-31";
  expect(said({ date, layers: [] }, { date, layers: ["1950"] })).toBe(
    "Layer on, but not drawn because it is later than the date shown: 1950 Landings.",
  );
  expect(said({ date, layers: [] }, { date, layers: ["east"] })).toBe("Layer on, but drawn only when the date is today: East's position.");
});

test("two changes are two sentences", () => {
  expect(said({}, { island: "gull", date: "1920-12-31" })).toBe(
    "gull of the east / gull of the west selected. Administered by East on 31 December 1920. 31 December 1920: the two islands administered by East.",
  );
});

test.each<[Language, readonly string[], string]>([
  ["en", ["gull"], "In sight: gull of the east / gull of the west."],
  ["en", ["gull", "tern"], "In sight: the two islands."],
  ["en", [], "None of the islands is in sight."],
  ["ja", ["gull", "tern"], "表示範囲の島：二島。"],
  ["ja", [], "表示範囲に島はありません。"],
  ["ru", ["gull", "tern"], "В поле зрения: два острова."],
  ["ru", [], "В поле зрения нет ни одного из островов."],
])("after a move of the map by keys it is said what is in sight (%s, %j)", (language, islands, sentence) => {
  const context = aContext(language);
  const [before, after] = [aView(context), aView(context, { map: { zoom: 6, lat: 44, lng: 146 } })];
  expect(announcementOf(context, before, after, islands)).toBe(sentence);
});

test("a choice says enough, wherever the map went for it", () => {
  const context = aContext();
  const chosen = aView(context, { island: "gull", map: { zoom: 6, lat: 44, lng: 146 } });
  expect(announcementOf(context, aView(context), chosen, ["gull"])).toBe(said({}, { island: "gull" }));
});
