import { expect, test } from "vitest";
import { LANGUAGES, localise } from "../../src/model/language.ts";
import { outlineOf } from "../../src/model/outline.ts";
import { stopsOf } from "../../src/model/status.ts";
import { record } from "../../src/record/index.ts";
import { sceneOf } from "../../src/scene/sceneOf.ts";
import { defaultViewOf, viewRulesOf } from "../../src/view/view.ts";
import { realGeometryOutline, TODAY } from "../renderers/realScenes.ts";

const PROSE = ["citations", "readings", "articles", "summary", "officialNames", "allNames", "where", "note"];

/** Every key of a value, however deep, with what it holds. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...keysOf(item)]);
}

test.each(LANGUAGES)("an outline draws the same scene as the whole record (%s)", (language) => {
  const whole = localise(record, language);
  const outline = outlineOf(whole);
  const rules = viewRulesOf(outline, TODAY);
  expect(rules).toEqual(viewRulesOf(whole, TODAY));
  expect(stopsOf(outline)).toEqual(stopsOf(whole));
  for (const date of ["1860-12-31", "1880-12-31", "1945-09-02", TODAY]) {
    const view = { ...defaultViewOf(rules), layers: rules.layers, date };
    const locale = { language, today: TODAY };
    expect(sceneOf(outline, realGeometryOutline, view, locale)).toEqual(sceneOf(whole, realGeometryOutline, view, locale));
  }
});

test.each(LANGUAGES)("an outline says when something happened, not what (%s)", (language) => {
  const whole = localise(record, language);
  const outline = outlineOf(whole);
  expect(outline.events.map(({ date, until }) => [date, until])).toEqual(whole.events.map(({ date, until }) => [date, until]));
  expect(new Set(outline.events.flatMap((event) => Object.keys(event)))).toEqual(new Set(["date", "until"]));
  // Instruments are named from the start.
  expect(outline.instruments.map(({ name }) => name)).toEqual(whole.instruments.map(({ name }) => name));
});

test("an outline holds no prose and no citation, and is a small part of the record", () => {
  const whole = localise(record, "en");
  const { layers, ...outline } = outlineOf(whole);
  expect(layers).toEqual(whole.layers);
  const keys = new Set(keysOf(outline));
  for (const key of PROSE) expect(keys).not.toContain(key);
  expect(JSON.stringify(outline).length).toBeLessThan(JSON.stringify(whole).length / 5);
});
