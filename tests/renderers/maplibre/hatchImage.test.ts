import { describe, expect, it } from "vitest";
import { PATTERN_START } from "../../../src/renderers/drawing.ts";
import { HATCH_PIXEL_RATIO, hatchId, hatchImageOf } from "../../../src/renderers/maplibre/hatchImage.ts";
import { dashInWidths } from "../../../src/renderers/maplibre/roleLayers.ts";
import type { HatchPaint } from "../../../src/scene/palette.ts";

const hatch = (angle: HatchPaint["angle"], pitch = 8.5, width = 1.7): HatchPaint => ({
  kind: "hatch",
  color: "treaty",
  angle,
  pitch,
  width,
});
const imageOf = (paint: HatchPaint) => {
  const image = hatchImageOf(hatchId(paint, "#bf4f00"));
  if (!image) throw new Error("no image");
  const opacity = (x: number, y: number) => image.data[((y % image.height) * image.width + (x % image.width)) * 4 + 3] ?? -1;
  return { ...image, opacity };
};

describe("a hatch", () => {
  it("is drawn from its name alone, and no other name is a hatch", () => {
    expect(hatchImageOf("hatch/#bf4f00/45/8.5/1.7")?.data.slice(0, 3)).toEqual(new Uint8ClampedArray([0xbf, 0x4f, 0]));
    expect(hatchImageOf("hatch/red/45/8.5/1.7")).toBeNull();
    expect(hatchImageOf("marker")).toBeNull();
  });

  it.each([
    [45, 1],
    [-45, -1],
  ] as const)("at %i degrees runs on beyond its edges along the same slope", (angle, slope) => {
    const { width, height, opacity } = imageOf(hatch(angle));
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) expect(opacity(x + 1 + width, y + height - slope)).toBe(opacity(x + width, y + height));
    }
  });

  it("lying flat is the same in every column, and from both ends", () => {
    const { width, height, opacity } = imageOf(hatch(0, 5.3, 1.4));
    for (let y = 0; y < height; y += 1) {
      expect(opacity(0, y)).toBe(opacity(0, height - 1 - y));
      for (let x = 1; x < width; x += 1) expect(opacity(x, y)).toBe(opacity(0, y));
    }
  });

  it.each([
    [hatch(45), Math.SQRT2],
    [hatch(0, 4, 1.1), 1],
  ])("has strokes of the palette's pitch and width, begun at the share that both renderers begin with", (paint, slant) => {
    const { width, height, data } = imageOf(paint);
    const covered = data.filter((_, index) => index % 4 === 3).reduce((sum, alpha) => sum + alpha / 255, 0) / (width * height);
    expect(covered).toBeCloseTo(paint.width / paint.pitch, 1);
    const strokes = height / (paint.pitch * PATTERN_START * HATCH_PIXEL_RATIO * slant);
    expect(Math.abs(strokes - Math.round(strokes)) / strokes).toBeLessThan(0.01);
  });
});

describe("dashes", () => {
  it("are counted in widths of their line", () => {
    const [dash, gap] = dashInWidths([14, 5], 2);
    expect(dash).toBeCloseTo((14 * PATTERN_START) / 2);
    expect(gap).toBeCloseTo((5 * PATTERN_START) / 2);
  });
});
