import { describe, expect, it } from "vitest";
import { reduceView, type ViewAction } from "../../src/view/actions.ts";
import { isOffStep } from "../../src/view/steps.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../src/view/view.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { A_STORY } from "../fixtures/aStory.ts";

const rules = viewRulesOf(aRecord({ stories: [A_STORY] }), "2020-06-15");
const plain = defaultViewOf(rules);

describe("an action", () => {
  it.each<[ViewAction, Partial<View>]>([
    [{ type: "select", island: "tern" }, { island: "tern" }],
    [{ type: "setLayer", layer: "1900", on: true }, { layers: ["1900", "east", "west", "control"] }],
    [{ type: "setLayer", layer: "east", on: false }, { layers: ["west", "control"] }],
    [{ type: "setDate", date: "1900-01-01" }, { date: "1900-01-01" }],
    [{ type: "setDate", date: "1700-01-01" }, { date: "1850-01-01" }],
    [{ type: "setCamera", camera: { zoom: 40, lat: 44.123456, lng: 146 } }, { map: { zoom: 12, lat: 44.1235, lng: 146 } }],
    [{ type: "setTheme", theme: "dark" }, { theme: "dark" }],
    [{ type: "setCompare", date: "1900-01-01" }, { compare: "1900-01-01" }],
    [{ type: "setCompare", date: "1700-01-01" }, { compare: "1850-01-01" }],
    [
      { type: "setStep", story: "the-line", step: 2 },
      { story: "the-line", step: 2, date: "1949-12-31", compare: "1951-12-31" },
    ],
  ])("%j", (action, part) => {
    const next = reduceView(plain, action, rules);
    expect(next).toEqual({ ...plain, ...part });
    expect(Object.isFrozen(next)).toBe(true);
  });

  it.each<ViewAction>([
    { type: "select", island: null },
    { type: "select", island: "heath" },
    { type: "select", island: "__proto__" },
    { type: "setLayer", layer: "control", on: true },
    { type: "setLayer", layer: "nonsense", on: true },
    { type: "setDate", date: "2199-01-01" },
    { type: "setCamera", camera: null },
    { type: "setTheme", theme: "auto" },
    { type: "resetLayers" },
    { type: "setStep", story: "the-line", step: 0 },
    { type: "setStep", story: "the-line", step: 4 },
    { type: "setStep", story: "constructor", step: 1 },
    { type: "leaveStory" },
    { type: "setCompare", date: null },
  ])("%j changes nothing and gives the same view", (action) => {
    expect(reduceView(plain, action, rules)).toBe(plain);
  });

  it("reset brings back the layers that a fresh page shows", () => {
    const bare = reduceView(plain, { type: "setLayer", layer: "west", on: false }, rules);
    expect(reduceView(bare, { type: "resetLayers" }, rules)).toEqual(plain);
  });
});

describe("in a story", () => {
  const step = (number: number, view: View = plain) => reduceView(view, { type: "setStep", story: "the-line", step: number }, rules);

  it("a step shows what it is meant to, whatever was there, in the reader's own colours", () => {
    const elsewhere = { ...plain, island: "tern", map: { zoom: 9, lat: 44, lng: 146 }, compare: "1900-01-01", theme: "dark" } as const;
    expect(step(3, elsewhere)).toEqual({ ...plain, story: "the-line", step: 3, theme: "dark" });
  });

  it("a reader may look elsewhere and come back, and leave with what is on show", () => {
    const first = step(1);
    expect(isOffStep(first, rules)).toBe(false);
    const moved = reduceView(first, { type: "setCamera", camera: { zoom: 8, lat: 44, lng: 146 } }, rules);
    expect(isOffStep(moved, rules)).toBe(false);
    const elsewhere = reduceView(moved, { type: "select", island: "tern" }, rules);
    expect(elsewhere).toMatchObject({ story: "the-line", step: 1, island: "tern" });
    expect(isOffStep(elsewhere, rules)).toBe(true);
    expect(step(1, elsewhere)).toEqual(first);
    expect(reduceView(elsewhere, { type: "leaveStory" }, rules)).toEqual({ ...elsewhere, story: null, step: null });
    expect(isOffStep(plain, rules)).toBe(false);
  });
});
