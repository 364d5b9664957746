import { describe, expect, test } from "vitest";
import { pairFit } from "../../../src/app/map/pairFit.ts";
import { sceneOf } from "../../../src/scene/sceneOf.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../../src/view/view.ts";
import { aGeometryOutline } from "../../fixtures/aGeometry.ts";
import { aRecord } from "../../fixtures/aRecord.ts";
import { deepFreeze } from "../../fixtures/deepFreeze.ts";

const TODAY = "2020-06-15";
const record = aRecord();
const geometry = aGeometryOutline();
const plain = defaultViewOf(viewRulesOf(record, TODAY));
const scene = (part: Partial<View>) => sceneOf(record, geometry, deepFreeze({ ...plain, ...part }), { language: "en", today: TODAY });
/** A heath that was administered by the same throughout lies far in the west, a tern that was not far in the east. */
const far = {
  ...geometry,
  territories: { ...geometry.territories, heath: [130, 40, 131, 41] as const, tern: [150, 50, 151, 51] as const },
};
const padding = { top: 0, right: 0, bottom: 0, left: 0 };
const roomy = { size: { width: 900, height: 900 }, padding };
const fitOf = (layers: readonly string[], room = roomy) =>
  pairFit(far, [scene({ date: "1899-12-31", layers }), scene({ date: "1960-12-31", layers })], room);
const { fit: least } = scene({ date: "1899-12-31", layers: ["control"] });

describe("what must be in sight of two maps", () => {
  test("is the land that they draw differently too, and no other", () => {
    expect(fitOf(["control"])[2]).toBe(151);
    expect(fitOf(["control"])[0]).toBeGreaterThan(131);
  });

  test("is no more than each needs where they draw nothing differently", () => {
    expect(fitOf([])).toEqual(least);
  });

  test("is no more than each needs where the map, as far out as it goes, has no room for the rest", () => {
    expect(fitOf(["control"], { size: { width: 60, height: 40 }, padding })).toEqual(least);
  });
});
