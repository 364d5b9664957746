import fc from "fast-check";
import { expect, test } from "vitest";
import { type LabelledTick, type PlacedLabel, placeLabels, textWidth } from "../../src/ui/timeline/tickLabels.ts";

function aTick(year: number, name = `Treaty of ${year}`): LabelledTick {
  return { id: String(year), year: String(year), name, position: (year - 1855) / 171 };
}

/** From where to where a label's text reaches, and where its stem stands. */
function extent(label: PlacedLabel, ticks: readonly LabelledTick[], width: number) {
  const stem = (ticks.find(({ id }) => id === label.id)?.position ?? Number.NaN) * width;
  const length = textWidth(label.year) + (label.name === "" ? 0 : textWidth(label.name));
  return label.anchor === "start" ? { from: stem - 5, to: stem - 5 + length, stem } : { from: stem + 5 - length, to: stem + 5, stem };
}

test("with room for all, every name stands in the first row", () => {
  const labels = placeLabels(
    [1860, 1900, 1990].map((year) => aTick(year)),
    1200,
  );
  expect(labels.map(({ row, name }) => [row, name])).toEqual([
    [0, "Treaty of 1860"],
    [0, "Treaty of 1900"],
    [0, "Treaty of 1990"],
  ]);
});

test("names that would touch go down a row or turn to the left", () => {
  const labels = placeLabels([aTick(1951, "A treaty with quite a long name"), aTick(1956, "Another treaty with a long name")], 740);
  expect(labels.every(({ name }) => name !== "")).toBe(true);
  expect(labels.some(({ row, anchor }) => row > 0 || anchor === "end")).toBe(true);
});

test("a name near the end of the line runs to the left", () => {
  expect(placeLabels([aTick(2020)], 700)).toEqual([{ id: "2020", year: "2020", name: "Treaty of 2020", row: 0, anchor: "end" }]);
});

test("ticks whose stems almost touch share a label", () => {
  const labels = placeLabels([aTick(1945, "Landings"), aTick(1946, "Decrees"), aTick(1999, "Century"), aTick(2000, "Turn")], 740);
  expect(labels.map(({ year, name }) => [year, name])).toEqual([
    ["1945–46", "Landings, Decrees"],
    ["1999–2000", "Century, Turn"],
  ]);
});

test("on a short line years stay where names go", () => {
  const labels = placeLabels(
    [1875, 1905, 1951, 1956, 1993].map((year) => aTick(year, "A treaty with a name as long as a line")),
    260,
  );
  expect(labels.map(({ year }) => year)).toEqual(["1875", "1905", "1951–56", "1993"]);
  expect(labels.every(({ name }) => name === "")).toBe(true);
});

test("a name that has no room leaves its year, and the others their names", () => {
  const crowd = [1951, 1956, 1961].map((year) => aTick(year, "A treaty with a name as long as half the line"));
  const labels = placeLabels([aTick(1870), ...crowd, aTick(1967)], 420);
  expect(labels.map(({ year }) => year)).toEqual(["1870", "1951", "1956", "1961", "1967"]);
  expect(labels.find(({ year }) => year === "1870")?.name).toBe("Treaty of 1870");
  expect(labels.some(({ name }) => name === "")).toBe(true);
});

test("whatever the ticks and the width, no text touches another or is crossed by a stem", () => {
  const years = fc.uniqueArray(fc.integer({ min: 1855, max: 2026 }), { maxLength: 12 }).map((all) => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(years, fc.integer({ min: 120, max: 1400 }), fc.string({ maxLength: 30 }), (all, width, name) => {
      const ticks = all.map((year) => aTick(year, name));
      const labels = placeLabels(ticks, width);
      for (const [index, label] of labels.entries()) {
        const one = extent(label, ticks, width);
        expect(one.from).toBeGreaterThanOrEqual(-6);
        expect(one.to).toBeLessThanOrEqual(width + 6);
        for (const other of labels.slice(index + 1)) {
          const two = extent(other, ticks, width);
          if (label.row === other.row) expect(one.to < two.from || two.to < one.from).toBe(true);
          const [upper, lower] = label.row < other.row ? [one, two] : [two, one];
          if (label.row !== other.row) expect(upper.stem <= lower.from || upper.stem >= lower.to).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("full-width characters are counted wider than Latin ones", () => {
  expect(textWidth("条約")).toBeGreaterThan(textWidth("ab"));
  expect(textWidth("")).toBe(0);
});
