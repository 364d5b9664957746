// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { View } from "../../src/view/view.ts";
import { installBrowserParts } from "../fixtures/browserParts.ts";
import { aFramedPage, type FramedPage, TODAY } from "./aFramedPage.ts";

const MESSAGES = 12_000;

/** Keys that have done harm elsewhere, and those that mean something here. */
const key = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "polluted",
    "source",
    "version",
    "type",
    "request",
    "view",
    "island",
  ),
  fc.string({ maxLength: 8 }),
);
const junk = fc.anything({ key, withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, maxDepth: 3 });
/** With `__proto__` as a key of its own in every object, as parsed JSON can have it. */
function poisoned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(poisoned);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, poisoned(part)]));
  return Object.defineProperty(copy, "__proto__", { value: { polluted: true }, enumerable: true });
}
const parsed = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => poisoned({ source: "four-islands", version: 1, type: "setView", request: "q", view: value }));
const mixed = (...known: unknown[]) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: junk });

const view = fc.oneof(
  { weight: 1, arbitrary: junk },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        island: mixed("gull", "tern", null, "heath", "puffin", "__proto__", "constructor"),
        layers: mixed([], ["1900"], ["control", "east"], ["1900", "1999"], ["toString"], "control"),
        date: mixed("1900", "1950-02", "1901-02-29", "2020-06-15", "9999", "0000", `${"1".repeat(50)}`),
        map: mixed(null, { zoom: 6, lat: 44, lng: 147 }, { zoom: 99, lat: 44, lng: 147 }, { zoom: Number.NaN, lat: 44, lng: 147 }, []),
        theme: mixed("light", "dark", "auto", "sepia", 0),
        language: mixed("en", "ja", "ru", "xx"),
        story: mixed("the-line", "the-line", "the-lines", null, "constructor"),
        step: mixed(1, 2, 3, 0, 4, 1.5, "1", null, -0),
        compare: mixed("1900", "1950-02", "2020-06-15", "9999", null, 1900),
        __proto__: fc.constant({ polluted: true }),
      },
      { requiredKeys: [] },
    ),
  },
);
const command = fc.record(
  {
    source: mixed("four-islands", "four-islands", "four-islands", "five-islands"),
    version: mixed(1, 1, 1, 2, "1"),
    type: mixed("setView", "setView", "getView", "connect", "ready", "__proto__"),
    request: mixed("q", 1, "__proto__"),
    view,
    whole: mixed(true, false, undefined),
  },
  { requiredKeys: ["source"] },
);
const message = fc.oneof({ weight: 1, arbitrary: junk }, { weight: 1, arbitrary: parsed }, { weight: 6, arbitrary: command });

let page: FramedPage;

beforeEach(() => {
  vi.useFakeTimers();
  installBrowserParts(window as Window & typeof globalThis, 680, 520);
  page = aFramedPage();
});
afterEach(() => {
  page.connection.close();
  vi.useRealTimers();
});

/** Every part of it may be there. */
function isSound({ island, layers, date, map, theme, story, step, compare }: View): boolean {
  const { islands, layers: known, since, stories } = page.store.getState().rules;
  const length = stories.find(({ id }) => id === story)?.steps.length ?? 0;
  const isStep = step !== null && Number.isInteger(step) && step >= 1 && step <= length;
  const inside = map === null || (map.zoom >= 3 && map.zoom <= 12 && map.lat >= 40 && map.lat <= 57 && map.lng >= 136 && map.lng <= 162);
  return (
    (island === null || islands.includes(island)) &&
    layers.every((layer) => known.includes(layer)) &&
    new Set(layers).size === layers.length &&
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    date >= since &&
    date <= TODAY &&
    inside &&
    (story === null ? step === null : isStep) &&
    (compare === null || (/^\d{4}-\d\d-\d\d$/.test(compare) && compare >= since && compare <= TODAY)) &&
    ["light", "dark", "auto"].includes(theme)
  );
}

describe(`${MESSAGES} messages of every kind`, () => {
  test("none throws, none changes the view but one that is answered with ok, none leaves a trace in other objects", () => {
    const seen = { messages: 0, set: 0, refused: 0, silent: 0 };
    fc.assert(
      fc.property(message, (data) => {
        // So slow that none is dropped.
        vi.advanceTimersByTime(1000);
        page.heard.length = 0;
        page.left.length = 0;
        const before = page.store.getState().view;
        page.say(data);
        const after = page.store.getState().view;
        const results = page.ofType("result");
        expect(results.length).toBeLessThanOrEqual(1);
        const [result] = results;
        seen.messages += 1;
        if (result?.["ok"] === true) seen.set += 1;
        else if (result) seen.refused += 1;
        else seen.silent += 1;
        if (result?.["ok"] !== true) {
          expect(after).toBe(before);
          expect(page.left).toEqual([]);
        }
        if (result?.["ok"] === false) expect(result["code"]).toBe("E_PARAMETER");
        expect(isSound(after)).toBe(true);
        expect("polluted" in {}).toBe(false);
        expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
      }),
      { numRuns: MESSAGES, seed: 20_261_124 },
    );
    expect(seen.messages).toBeGreaterThanOrEqual(10_000);
    // Each way is gone often, or the rest says little.
    expect(Math.min(seen.set, seen.refused, seen.silent)).toBeGreaterThan(500);
  }, 120_000);

  test("from anybody but the parent, none is heard at all", () => {
    fc.assert(
      fc.property(message, (data) => {
        vi.advanceTimersByTime(1000);
        const { length } = page.heard;
        const before = page.store.getState();
        page.say(data, window);
        expect(page.heard).toHaveLength(length);
        expect(page.store.getState()).toBe(before);
      }),
      { numRuns: 1000, seed: 20_261_124 },
    );
  }, 60_000);
});
