// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { paletteOf } from "../../src/scene/palette.ts";
import { Legend } from "../../src/ui/legend/Legend.tsx";
import { PairSwatch, RoleSwatch } from "../../src/ui/legend/Swatch.tsx";
import type { View } from "../../src/view/view.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { APage, textOf } from "./aPage.tsx";

afterEach(cleanup);

function show(view: Partial<View> = {}) {
  render(
    <APage view={view}>
      <Legend />
    </APage>,
  );
  return screen.getByRole("region", { name: "Legend" });
}

function rolesIn(legend: HTMLElement) {
  return [...legend.querySelectorAll("[data-role]")].map((entry) => entry.getAttribute("data-role"));
}

test("the legend holds the marks of the scene, in its order, in groups", () => {
  const legend = show({ layers: ["1900", "1950", "east", "west", "control"] });
  expect(legend.hasAttribute("data-legend")).toBe(true);
  expect(rolesIn(legend)).toEqual([
    "control:east",
    "control:west",
    "claim:east",
    "claim:west",
    "boundary:1900",
    "ceded:1900",
    "landing:1950",
  ]);
  const lists = within(legend).getAllByRole("list");
  expect(lists.map((list) => within(list).getAllByRole("listitem").length)).toEqual([2, 2, 3]);
  expect(within(legend).getByRole("list", { name: "Fill who administers" })).toBe(lists[0]);
  expect(within(legend).getByText("Boundary of 1900 (Treaty of 1900)")).toBeTruthy();
});

test("on a day of the past there are no claims", () => {
  expect(rolesIn(show({ date: "1875-12-31" }))).toEqual(["control:east", "control:undivided"]);
});

test("an empty scene says that the layers are off", () => {
  const legend = show({ layers: [] });
  expect(rolesIn(legend)).toEqual([]);
  expect(textOf(legend)).toContain("All layers are off.");
});

test.each([
  ["control:east", "rect", "fill", "var(--first-tint)"],
  ["claim:west", "path", "stroke", "var(--second-hatch)"],
  ["boundary:1900", "path", "stroke", "var(--treaty)"],
  ["excluded:1950", "rect", "stroke-dasharray", "2 3"],
  ["promised:1900", "rect", "fill-opacity", "0.06"],
  ["landing:1950", "circle", "fill", "var(--treaty)"],
  ["named-as-issue:1900", "circle", "fill", "var(--bg)"],
] as const)("the sample of %s has the paint of the palette", (role, element, attribute, value) => {
  const record = aRecord();
  const { container } = render(<RoleSwatch role={role} palette={paletteOf(record)} parties={record.parties} />);
  const values = [...container.querySelectorAll(element)].map((shape) => shape.getAttribute(attribute));
  expect(values).toContain(value);
});

test("the samples of the two claims lean opposite ways", () => {
  const record = aRecord();
  const claims = ["claim:east", "claim:west"] as const;
  const { container } = render(<PairSwatch roles={claims} palette={paletteOf(record)} parties={record.parties} />);
  const [rising, falling] = [...container.querySelectorAll("path")].map((path) => path.getAttribute("d"));
  expect(rising).toMatch(/l16 -16/);
  expect(falling).toMatch(/l16 16/);
});
