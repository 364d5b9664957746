import { describe, expect, test } from "vitest";
import { readGeometryParts } from "../../scripts/readGeometryIndex.ts";
import { DECIMALS } from "../../scripts/single/singleFiles.ts";
import { record } from "../../src/record/index.ts";
import { readPart, writtenPart } from "../../src/single/geometryText.ts";

const PARTS = readGeometryParts(process.cwd());

describe("the geometry as text", () => {
  test.each(PARTS.map((part) => [part.part, part] as const))("%s comes back as it was", (_, part) => {
    expect(part.features.length).toBeGreaterThan(0);
    expect(readPart(writtenPart(part))).toEqual(part);
  });

  test("takes less than half the room", () => {
    expect(JSON.stringify(PARTS.map((part) => writtenPart(part))).length).toBeLessThan(JSON.stringify(PARTS).length / 2);
  });

  test("nothing of a disputed territory is in a part that is rounded, and the others lose no more than the nearest hundred metres", () => {
    const disputed = new Set<string>(record.territories.filter((territory) => territory.disputed).map(({ id }) => id));
    const rounded = PARTS.filter(({ part }) => part in DECIMALS);
    expect(rounded.map(({ part }) => part)).toEqual(["context", "land"]);
    for (const part of rounded) {
      expect(part.features.filter(({ properties }) => disputed.has(properties["territory"] ?? ""))).toEqual([]);
      const read = readPart(writtenPart(part, DECIMALS[part.part]));
      const [before, after] = [part, read].map(({ features }) => features.flatMap(({ geometry }) => geometry.coordinates.flat(3)));
      const off = before?.map((degrees, at) => Math.abs(degrees - (after?.[at] ?? Number.NaN))) ?? [];
      expect(Math.max(...off)).toBeLessThanOrEqual(0.000_500_1);
    }
  });
});
