/** Hatches as raw pixels: a seamless tile of parallel strokes, drawn without a canvas. */
import type { HatchPaint } from "../../scene/palette.ts";
import { startHatch } from "../drawing.ts";

export const HATCH_PIXEL_RATIO = 2;
/** Sub-samples along each side of a pixel. */
const SAMPLES = 4;
const MAX_STROKES = 6;

export interface HatchImage {
  readonly width: number;
  readonly height: number;
  /** RGBA, not premultiplied. */
  readonly data: Uint8ClampedArray;
}

/** The hatch's name in the style; it holds all that is needed to draw it. */
export function hatchId(paint: HatchPaint, color: string): string {
  return ["hatch", color, paint.angle, paint.pitch, paint.width].join("/");
}

/** The image that `hatchId` names; null for any other name. */
export function hatchImageOf(id: string): HatchImage | null {
  const match = /^hatch\/#([0-9a-f]{6})\/(45|-45|0)\/([\d.]+)\/([\d.]+)$/.exec(id);
  if (!match) return null;
  const [, color = "", angle, pitch, width] = match;
  return drawHatch({ angle: Number(angle), ...startHatch(paintOf(Number(pitch), Number(width))) }, Number.parseInt(color, 16));
}

function paintOf(pitch: number, width: number): HatchPaint {
  return { kind: "hatch", color: "treaty", angle: 0, pitch, width };
}

function drawHatch({ angle, pitch, width }: { angle: number; pitch: number; width: number }, color: number): HatchImage {
  const slanted = angle !== 0;
  // Along an axis of the tile a slanted stroke comes again after pitch * sqrt(2).
  const period = pitch * HATCH_PIXEL_RATIO * (slanted ? Math.SQRT2 : 1);
  const strokes = bestStrokes(period);
  const side = Math.round(period * strokes);
  const spacing = side / strokes / (slanted ? Math.SQRT2 : 1);
  const half = (width * HATCH_PIXEL_RATIO) / 2;
  const [columns, rows] = slanted ? [side, side] : [8, side];
  const data = new Uint8ClampedArray(columns * rows * 4);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const at = (y * columns + x) * 4;
      data[at] = color >> 16;
      data[at + 1] = (color >> 8) & 255;
      data[at + 2] = color & 255;
      data[at + 3] = Math.round(255 * coverage(x, y, (px, py) => acrossOf(angle, px, py), spacing, half));
    }
  }
  return { width: columns, height: rows, data };
}

/** Distance across the strokes; a stroke runs through the tile's corner. */
function acrossOf(angle: number, x: number, y: number): number {
  if (angle === 0) return y;
  return (angle > 0 ? x + y : x - y) / Math.SQRT2;
}

function coverage(x: number, y: number, across: (x: number, y: number) => number, spacing: number, half: number): number {
  let inside = 0;
  for (let row = 0; row < SAMPLES; row += 1) {
    for (let column = 0; column < SAMPLES; column += 1) {
      const distance = across(x + (column + 0.5) / SAMPLES, y + (row + 0.5) / SAMPLES) / spacing;
      // A hair wider, so that rounding does not decide for one edge of the tile and against the other.
      if (Math.abs(distance - Math.round(distance)) * spacing < half + 1e-6) inside += 1;
    }
  }
  return inside / SAMPLES ** 2;
}

/** How many strokes make a tile whose side is nearest to whole pixels. */
function bestStrokes(period: number): number {
  let best = 1;
  let error = Number.POSITIVE_INFINITY;
  for (let strokes = 1; strokes <= MAX_STROKES; strokes += 1) {
    const side = period * strokes;
    const off = Math.abs(Math.round(side) - side) / side;
    if (off < error - 1e-6) [best, error] = [strokes, off];
  }
  return best;
}
