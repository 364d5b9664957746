import { expect, test } from "vitest";
import { laneOf } from "../../src/ui/timeline/lane.ts";
import { aParty, aRecord } from "../fixtures/aRecord.ts";
import { MESSAGES } from "./aPage.tsx";

const messages = MESSAGES.en;
const brief = (stretch: ReturnType<typeof laneOf>[number]) => [stretch.from, stretch.until, stretch.administeredBy];

test("one territory's stretches are its periods", () => {
  expect(laneOf({ record: aRecord(), messages }, ["gull"]).map(brief)).toEqual([
    ["1850-01-01", "1900-07-01", "undivided"],
    ["1900-07-01", "1950-08-03", "east"],
    ["1950-08-03", null, "west"],
  ]);
});

test("a stretch is cut where the party's name changed", () => {
  const west = aParty("west", "second", {
    styles: [
      { from: null, name: "Old West", administered: "Administered by Old West" },
      { from: "1980-01-01", name: "New West", administered: "Administered by New West" },
    ],
  });
  const lane = laneOf({ record: aRecord({ parties: [aParty("east", "first"), west] }), messages }, ["tern"]);
  expect(lane.map(({ from, until, text }) => [from, until, text])).toEqual([
    ["1850-01-01", "1950-08-09", "Administered by East"],
    ["1950-08-09", "1980-01-01", "Administered by Old West"],
    ["1980-01-01", null, "Administered by New West"],
  ]);
});

test("territories that differ are never shown as one", () => {
  expect(laneOf({ record: aRecord(), messages }, ["gull", "tern"]).map(brief)).toEqual([
    ["1850-01-01", "1900-07-01", null],
    ["1900-07-01", "1950-08-03", "east"],
    ["1950-08-03", "1950-08-09", null],
    ["1950-08-09", null, "west"],
  ]);
});

test("nothing is shown of a territory that the record does not know", () => {
  expect(laneOf({ record: aRecord(), messages }, ["atlantis"])).toEqual([]);
});
