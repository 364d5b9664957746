import { describe, expect, it } from "vitest";
import { reduceView, type ViewAction } from "../../src/view/actions.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../src/view/view.ts";
import { aRecord } from "../fixtures/aRecord.ts";

const rules = viewRulesOf(aRecord(), "2020-06-15");
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
  ])("%j changes nothing and gives the same view", (action) => {
    expect(reduceView(plain, action, rules)).toBe(plain);
  });

  it("reset brings back the layers that a fresh page shows", () => {
    const bare = reduceView(plain, { type: "setLayer", layer: "west", on: false }, rules);
    expect(reduceView(bare, { type: "resetLayers" }, rules)).toEqual(plain);
  });
});
