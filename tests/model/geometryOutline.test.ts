import { expect, test } from "vitest";
import { EMPTY_GEOMETRY } from "../../src/model/geometry.ts";
import { EMPTY_GEOMETRY_OUTLINE, type GeometryOutline, geometryOutlineOf } from "../../src/model/geometryOutline.ts";
import { sceneOf } from "../../src/scene/sceneOf.ts";
import { defaultViewOf, viewRulesOf } from "../../src/view/view.ts";
import { aGeometry } from "../fixtures/aGeometry.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { realGeometry, realGeometryOutline } from "../renderers/realScenes.ts";

test("an outline gives extents, and the places of pills on the geometry's scale", () => {
  const { territories, lines, rings } = geometryOutlineOf(aGeometry());
  expect(territories).toEqual({ gull: [145, 43, 146, 44], tern: [148, 45, 149, 46], heath: [138, 41, 141, 44] });
  expect(lines).toEqual({ "1900-line": { layer: "1900", course: "schematic", bounds: [147, 44, 147, 46], pill: [147, 45.64] } });
  expect(rings).toEqual({});
  expect(geometryOutlineOf(EMPTY_GEOMETRY)).toEqual(EMPTY_GEOMETRY_OUTLINE);
});

test("the real geometry's is small, complete, exact to a metre, and survives being written as JSON", () => {
  const text = JSON.stringify(realGeometryOutline);
  expect(text.length).toBeLessThan(3000);
  expect(JSON.parse(text)).toEqual(realGeometryOutline);
  expect(Object.keys(realGeometryOutline.territories)).toEqual([...realGeometry.territories.keys()]);
  expect(Object.keys(realGeometryOutline.lines)).toEqual([...realGeometry.lines.keys()]);
  expect(Object.keys(realGeometryOutline.rings)).toEqual([...realGeometry.outlines.keys()]);
  for (const { id, bounds } of realGeometry.territories.values()) expect(realGeometryOutline.territories[id]).toEqual(bounds);
  expect(text).not.toMatch(/\.\d{6}/);
});

test("a scene needs no more than that: written and read again, the outline gives the same one", () => {
  const record = aRecord();
  const rules = viewRulesOf(record, "2020-01-01");
  const view = { ...defaultViewOf(rules), layers: rules.layers };
  const locale = { language: "en", today: rules.today } as const;
  const outline = geometryOutlineOf(aGeometry());
  const read = JSON.parse(JSON.stringify(outline)) as GeometryOutline;
  expect(sceneOf(record, read, view, locale)).toEqual(sceneOf(record, outline, view, locale));
  expect(sceneOf(record, EMPTY_GEOMETRY_OUTLINE, view, locale).pills).toEqual([]);
});
