import { expect, test } from "vitest";
import { compactPath } from "../../../src/renderers/svg/still/compactPath.ts";

/** The points of a path in steps, as places. */
function places(path: string): readonly (readonly [number, number])[] {
  const at: [number, number][] = [];
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  for (const [, command = "", numbers = ""] of path.matchAll(/([mlz])([^mlz]*)/g)) {
    const steps = [...numbers.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
    for (let index = 0; index + 1 < steps.length; index += 2) {
      [x, y] = [x + (steps[index] ?? 0), y + (steps[index + 1] ?? 0)];
      at.push([Number(x.toFixed(1)), Number(y.toFixed(1))]);
      if (command === "m" && index === 0) start = [x, y];
    }
    if (command === "z") [x, y] = start;
  }
  return at;
}

test("a path in steps goes through the same places", () => {
  const path = "M10.5,-3L11.2,-3.4L600,0.1Z M-20,7L-20.1,7.9L0,0Z".replace(" ", "");
  expect(places(compactPath(path))).toEqual([
    [10.5, -3],
    [11.2, -3.4],
    [600, 0.1],
    [-20, 7],
    [-20.1, 7.9],
    [0, 0],
  ]);
});

test("along a coast, whose steps are short, it is shorter", () => {
  expect(compactPath("M512.3,300.1L513.4,299.8L514,300.6Z")).toBe("m512.3 300.1 1.1-.3 .6 .8z");
});

test("dots stay dots, and points nearer than the tolerance are left out without moving those that stay", () => {
  expect(compactPath("M1,2h0M3,4h0")).toBe("m1 2h0m2 2h0");
  expect(places(compactPath("M0,0L0.4,0.4L0.9,0.2L5,5Z", 0.8))).toEqual([
    [0, 0],
    [0.9, 0.2],
    [5, 5],
  ]);
});
