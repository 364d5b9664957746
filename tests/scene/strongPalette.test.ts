import { expect, test } from "vitest";
import { paletteOf } from "../../src/scene/palette.ts";
import type { Role } from "../../src/scene/scene.ts";
import { aRecord } from "../fixtures/aRecord.ts";

const ROLES: readonly Role[] = [
  "claim:east",
  "boundary:1900",
  "renounced:1900",
  "excluded:1900",
  "left-open:1900",
  "ceded:1900",
  "promised:1950",
];

test.each(ROLES)("where more contrast is asked for, the strokes of %s are wider, and else the same", (role) => {
  const [plain, strong] = [paletteOf(aRecord()).paintOf(role), paletteOf(aRecord(), true).paintOf(role)];
  if (!("width" in plain && "width" in strong)) throw new Error(`${role} has no strokes.`);
  expect(strong.width).toBeGreaterThan(plain.width);
  expect({ ...strong, width: plain.width }).toEqual(plain);
});

test("dots do not run together into a line that nobody drew", () => {
  const [plain, strong] = [paletteOf(aRecord()), paletteOf(aRecord(), true)];
  expect(strong.paintOf("boundary:today")).toEqual(plain.paintOf("boundary:today"));
});

test("a line that was replaced stays thinner than one that was not", () => {
  const palette = paletteOf(aRecord(), true);
  const paint = palette.paintOf("boundary:1900");
  if (paint.kind !== "line") throw new Error("A boundary is no line.");
  expect(palette.supersededPaint(paint).width).toBeLessThan(paint.width);
  expect(palette.supersededPaint(paint).width).toBeGreaterThan(paletteOf(aRecord()).supersededPaint(paint).width);
});
