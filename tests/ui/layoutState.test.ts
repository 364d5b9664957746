import { expect, test } from "vitest";
import { nextStop, panelAfterKey, stopAfterDrag } from "../../src/ui/layout/layoutState.ts";

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
