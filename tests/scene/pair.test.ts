import { expect, test } from "vitest";
import { inOrder, jointLegend } from "../../src/scene/pair.ts";
import { sceneOf } from "../../src/scene/sceneOf.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../src/view/view.ts";
import { aGeometryOutline } from "../fixtures/aGeometry.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { deepFreeze } from "../fixtures/deepFreeze.ts";

const TODAY = "2020-06-15";
const record = aRecord();
const geometry = aGeometryOutline();
const plain = defaultViewOf(viewRulesOf(record, TODAY));
const scene = (part: Partial<View>) => sceneOf(record, geometry, deepFreeze({ ...plain, ...part }), { language: "en", today: TODAY });
const [old, now] = [scene({ date: "1899-12-31" }), scene({})];

test("the earlier scene comes first, whichever is the view's own", () => {
  expect(inOrder(old, now)).toEqual([old, now]);
  expect(inOrder(now, old)).toEqual([old, now]);
  expect(inOrder(now, null)).toEqual([now]);
});

test("the legend of two holds each role that either draws, once, in its usual order", () => {
  expect(jointLegend(record, [now])).toEqual(now.legend);
  const joint = jointLegend(record, [old, now]);
  expect(joint).toEqual(jointLegend(record, [now, old]));
  expect(joint.toSorted()).toEqual([...new Set([...old.legend, ...now.legend])].toSorted());
});
