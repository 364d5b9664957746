import { expect, test } from "vitest";
import {
  INITIAL_LAYOUT,
  type LayoutState,
  mapPaddingOf,
  nextStop,
  panelAfterKey,
  SHEET_STOPS,
  stopAfterDrag,
} from "../../src/ui/layout/layoutState.ts";

const at = (more: Partial<LayoutState>): LayoutState => ({ ...INITIAL_LAYOUT, ...more });

test("a press of its button takes the sheet through every stop and round again", () => {
  const stops = [nextStop("peek"), nextStop("half"), nextStop("full")];
  expect(stops).toEqual(["half", "full", "peek"]);
});

test.each([
  ["peek", -80, "half"],
  ["half", -80, "full"],
  ["half", 80, "peek"],
  ["full", 80, "half"],
  ["full", -80, "full"],
  ["peek", 80, "peek"],
  ["half", 10, "half"],
  ["half", -10, "half"],
] as const)("a drag of the sheet at %s by %i pixels ends at %s", (stop, pixels, expected) => {
  expect(stopAfterDrag(stop, pixels)).toBe(expected);
});

test("on a wide screen the card of layers covers the left side while it is open", () => {
  expect(mapPaddingOf(1440, 900, at({ layersExpanded: true }))).toEqual({ top: 24, right: 24, bottom: 104, left: 296 });
  expect(mapPaddingOf(1440, 900, at({ layersExpanded: false })).left).toBe(24);
  expect(mapPaddingOf(1024, 768, at({ layersExpanded: true })).left).toBe(24);
});

test("on a phone the sheet covers the bottom, more of it the higher it stands", () => {
  const bottoms = SHEET_STOPS.map((sheet) => mapPaddingOf(390, 844, at({ sheet })).bottom);
  expect(bottoms[0]).toBe(72 + 72);
  expect(bottoms[1]).toBe(Math.round((844 - 52 - 60) * 0.48) + 72);
  // All the way up it leaves no map to fit to.
  expect(bottoms[2]).toBe(bottoms[1]);
  const { top, left } = mapPaddingOf(390, 844, at({ sheet: "half" }));
  expect([top, left]).toEqual([64, 24]);
});

test("on a tablet the sheet covers half", () => {
  expect(mapPaddingOf(768, 1024, at({ sheet: "half" })).bottom).toBe((1024 - 60 - 60) / 2 + 72);
});

test("in a low window, where the page scrolls, no sheet and no card covers the map", () => {
  for (const width of [320, 844, 1440]) {
    expect(mapPaddingOf(width, 390, at({ sheet: "full" }))).toEqual({ top: 24, right: 24, bottom: 72, left: 24 });
  }
});

test("on any screen some of the map is left in sight", () => {
  for (const [width, height] of [
    [320, 640],
    [360, 480],
    [390, 844],
    [600, 480],
    [768, 1024],
    [900, 600],
    [1200, 480],
    [1920, 1080],
  ] as const) {
    for (const sheet of SHEET_STOPS) {
      const { top, bottom, left, right } = mapPaddingOf(width, height, at({ sheet }));
      expect(height - 120 - top - bottom).toBeGreaterThan(40);
      expect(width - left - right).toBeGreaterThan(200);
    }
  }
});

test.each([
  ["overview", "ArrowRight", "matrix"],
  ["sources", "ArrowRight", "overview"],
  ["overview", "ArrowLeft", "sources"],
  ["chronology", "ArrowLeft", "matrix"],
  ["chronology", "Home", "overview"],
  ["overview", "End", "sources"],
  ["overview", "ArrowDown", null],
  ["overview", "Enter", null],
] as const)("from the panel %s the key %s leads to %s", (open, key, next) => {
  expect(panelAfterKey(open, key)).toBe(next);
});
