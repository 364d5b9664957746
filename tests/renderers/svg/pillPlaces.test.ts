/** Years stand on their lines, and beside them where a name or a card would lie under them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CoveredBox, overlap } from "../../../src/renderers/svg/coveredBox.ts";
import { PILL, type PlacedPill, pillPlaces } from "../../../src/renderers/svg/pillPlaces.ts";
import { project, unproject } from "../../../src/scene/camera.ts";
import type { Role, ScenePill } from "../../../src/scene/scene.ts";

const SIZE = { width: 390, height: 320 };
const CAMERA = { zoom: 5.5, lng: 147, lat: 45 };
const MIDDLE = [195, 160] as const;

const pillAt = ([x, y]: readonly [number, number], role: Role = "boundary:1855"): ScenePill => ({
  role,
  at: unproject([x, y], CAMERA, SIZE),
  text: role.slice(-4),
  superseded: false,
});
const placed = (pills: readonly ScenePill[], covered: readonly CoveredBox[] = []) =>
  pillPlaces(pills, { camera: CAMERA, size: SIZE, covered });
const boxOf = ({ at: [x, y], width }: PlacedPill): CoveredBox => ({ x: x - width / 2, y: y - PILL.height / 2, width, height: PILL.height });
const NAME = { x: 150, y: 150, width: 110, height: 34 };

function only<Each>(list: readonly Each[]): Each {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`One was expected, not ${list.length}.`);
  return first;
}

describe("a year", () => {
  test("stands on its line where nothing is in its way", () => {
    const { at } = only(placed([pillAt(MIDDLE)]));
    expect(at[0]).toBeCloseTo(MIDDLE[0]);
    expect(at[1]).toBeCloseTo(MIDDLE[1]);
  });

  test("gives way to a name, by no more than it must", () => {
    const pill = only(placed([pillAt(MIDDLE)], [NAME]));
    expect(overlap(boxOf(pill), NAME)).toBe(false);
    expect(Math.hypot(pill.at[0] - MIDDLE[0], pill.at[1] - MIDDLE[1])).toBeLessThan(34);
  });

  test("stands outside its ring, and gives way without entering it", () => {
    const ring = pillAt(MIDDLE, "promised:1956");
    const own = only(placed([ring]));
    expect([own.at[0] + own.width / 2, own.at[1] + PILL.height / 2]).toEqual([expect.closeTo(MIDDLE[0]), expect.closeTo(MIDDLE[1])]);
    const moved = only(placed([ring], [{ x: 100, y: 120, width: 65, height: 60 }]));
    expect(moved.at).not.toEqual(own.at);
    expect(moved.at[1]).toBeLessThan(own.at[1]);
    expect(moved.at[1] + PILL.height / 2).toBeLessThanOrEqual(MIDDLE[1]);
  });

  test("leaves another year its place", () => {
    const [first, second] = placed([pillAt(MIDDLE), pillAt([MIDDLE[0] + 4, MIDDLE[1] + 3], "boundary:1875")]);
    if (!first || !second) throw new Error("Both are placed.");
    expect(first.at[0]).toBeCloseTo(MIDDLE[0]);
    expect(overlap(boxOf(first), boxOf(second))).toBe(false);
  });

  test("stays on its line where nothing near it is free, and where the line is out of sight", () => {
    const all = { x: 0, y: 0, ...SIZE };
    expect(only(placed([pillAt(MIDDLE)], [all])).at[0]).toBeCloseTo(MIDDLE[0]);
    expect(only(placed([pillAt([-80, 160])], [NAME])).at[0]).toBeCloseTo(-80);
  });

  test("is never far from its line, and hides no name that it could have spared", () => {
    const between = (min: number, max: number) => fc.integer({ min, max });
    const beside = fc.record({ dx: between(-70, 20), dy: between(-35, 15), width: between(10, 60), height: between(10, 30) });
    fc.assert(
      fc.property(between(0, SIZE.width), between(0, SIZE.height), beside, (x, y, { dx, dy, width, height }) => {
        const pill = pillAt([x, y]);
        const own = project(pill.at, CAMERA, SIZE);
        const name = { x: x + dx, y: y + dy, width, height };
        const result = only(placed([pill], [name]));
        expect(Math.hypot(result.at[0] - own[0], result.at[1] - own[1])).toBeLessThanOrEqual(53);
        const isInner = x > 70 && y > 70 && x < SIZE.width - 70 && y < SIZE.height - 70;
        if (isInner) expect(overlap(boxOf(result), name)).toBe(false);
      }),
    );
  });
});
