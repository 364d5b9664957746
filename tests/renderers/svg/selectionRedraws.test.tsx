// @vitest-environment jsdom
/** What a choice or a pointer draws anew. */
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { MapLabels, SvgMap } from "../../../src/renderers/svg/index.ts";
import { paletteOf } from "../../../src/scene/palette.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { sceneOf } from "../../../src/scene/sceneOf.ts";
import { defaultViewOf, viewRulesOf } from "../../../src/view/view.ts";
import { aGeometry, aGeometryOutline } from "../../fixtures/aGeometry.ts";
import { aRecord } from "../../fixtures/aRecord.ts";

const record = aRecord();
const rules = viewRulesOf(record, "2020-01-01");
const view = { ...defaultViewOf(rules), layers: rules.layers };
const scene = sceneOf(record, aGeometryOutline(), view, { language: "en", today: rules.today });
const FIXED = {
  palette: paletteOf(record),
  camera: { zoom: 6, lat: 44, lng: 146 },
  size: { width: 800, height: 600 },
};
const degrees = (_: string, value: number) => String(value);

it("a choice draws anew the names that it changes, and no other", () => {
  const drawn: string[] = [];
  // Whose a label is, is read each time it is drawn.
  const labels = scene.labels.map(({ territory, ...label }) => ({
    ...label,
    get territory() {
      drawn.push(label.id);
      return territory;
    },
  }));
  const named: Scene = { ...scene, labels };
  const map = (selected: string | null) => <MapLabels {...FIXED} {...{ scene: named, degrees, selected }} />;
  const { rerender, container } = render(map(null));
  expect(new Set(drawn)).toEqual(new Set(["gull", "tern", "heath"]));
  drawn.length = 0;
  rerender(map("gull"));
  expect(drawn).toEqual(["gull"]);
  rerender(map("tern"));
  expect(drawn).toEqual(["gull", "gull", "tern"]);
  rerender(map("tern"));
  expect(drawn).toHaveLength(3);
  const weights = [...container.querySelectorAll("[data-label]")].map((label) => label.querySelector("text")?.getAttribute("font-weight"));
  expect(new Set(weights).size).toBeGreaterThan(1);
});

it("a choice and a hover leave water, land and texts as they are drawn", () => {
  let drawn = 0;
  // What texts draw is read each time they are drawn; areas also by what a hover changes.
  const watched: Scene = {
    ...scene,
    get lines() {
      drawn += 1;
      return scene.lines;
    },
    areas: scene.areas.map((area) => ({
      ...area,
      get hatches() {
        drawn += 1;
        return area.hatches;
      },
    })),
  };
  const geometry = aGeometry();
  const map = (selected: string | null, hovered: string | null) => (
    <SvgMap {...FIXED} {...{ scene: watched, geometry, selected, hovered }} />
  );
  const { rerender, container } = render(map(null, null));
  expect(drawn).toBeGreaterThan(0);
  const first = drawn;
  rerender(map("gull", null));
  expect(container.querySelectorAll('[data-part="selection"]')).toHaveLength(2);
  rerender(map("gull", "tern"));
  expect(container.querySelectorAll('[data-part="coast"] [stroke="var(--ink)"]')).toHaveLength(1);
  expect(drawn).toBe(first);
});
