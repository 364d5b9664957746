import fc from "fast-check";
import { expect, test } from "vitest";
import { outlineOf } from "../../src/model/outline.ts";
import { clustersOf, nextIn, type Placed } from "../../src/ui/timeline/clusters.ts";
import { byDecade, filtered } from "../../src/ui/timeline/momentList.ts";
import { type Moment, momentsOf } from "../../src/ui/timeline/moments.ts";
import { clusterAt, dayOfPress, marksAt, momentsOn, yearUnder } from "../../src/ui/timeline/pointed.ts";
import { positionOf, timelineScaleOf } from "../../src/ui/timeline/timelineScale.ts";
import { A_CITATION, aRecord } from "../fixtures/aRecord.ts";

const anEvent = (id: string, date: string, until?: string) => ({
  id,
  kind: "talks" as const,
  by: null,
  date,
  ...(until === undefined ? {} : { until }),
  title: `Talks of ${id}`,
  text: "They talked.",
  citations: [A_CITATION],
});
const aMoment = (id: string, date: string, kind: Moment["kind"] = "event"): Moment => ({
  id,
  kind,
  date,
  until: null,
  title: id,
  territories: [],
});
const placed = (positions: readonly number[]): readonly Placed[] =>
  positions.map((position, index) => ({ moment: aMoment(`e${index}`, `19${10 + index}-01-01`), position }));

test("moments are the days of instruments, of landings with their islands, and of events, in order", () => {
  const record = aRecord({ events: [anEvent("a", "1950-08-04"), anEvent("b", "1950-08-09", "1950-08-11")] });
  expect(momentsOf(record).map(({ date, kind, title, territories, until }) => [date, kind, title, territories, until])).toEqual([
    ["1900-06-01", "instrument", "Treaty of 1900", [], null],
    ["1950-06-01", "instrument", "Treaty of 1950", [], null],
    ["1950-08-03", "instrument", "Treaty of 1950", ["gull"], null],
    ["1950-08-04", "event", "Talks of a", [], null],
    ["1950-08-09", "instrument", "Treaty of 1950", ["tern"], null],
    ["1950-08-09", "event", "Talks of b", [], "1950-08-11"],
  ]);
});

test("of an outline the same moments are the same, with events that have no name yet", () => {
  const record = aRecord({ events: [anEvent("a", "1950-08-04"), anEvent("b", "1950-08-09", "1950-08-11")] });
  const nameless = momentsOf(record).map((moment) => (moment.kind === "event" ? { ...moment, title: null } : moment));
  expect(momentsOf(outlineOf(record))).toEqual(nameless);
});

test("dots that would touch become one mark with all of them; others stand alone where they are", () => {
  const clusters = clustersOf(placed([0.1, 0.5, 0.501, 0.502, 0.9]), 740);
  expect(clusters.map(({ moments }) => moments.length)).toEqual([1, 3, 1]);
  expect(clusters[0]?.at).toBeCloseTo(74);
  expect(clusters[1]?.at).toBeCloseTo(0.501 * 740);
});

test("a mark that has grown takes in the one before it when it comes to touch it", () => {
  expect(clustersOf(placed([0, 10 / 740]), 740).map(({ moments }) => moments.length)).toEqual([1, 1]);
  expect(clustersOf(placed([0, 10 / 740, 10 / 740]), 740).map(({ moments }) => moments.length)).toEqual([3]);
});

test("whatever the days, no two marks touch, none is lost, and they stay in order", () => {
  const positions = fc
    .array(fc.integer({ min: 0, max: 999 }), { maxLength: 120 })
    .map((all) => all.toSorted((a, b) => a - b).map((each) => each / 999));
  fc.assert(
    fc.property(positions, fc.integer({ min: 60, max: 1200 }), (all, width) => {
      const clusters = clustersOf(placed(all), width);
      const isApart = clusters.every((cluster, index) => {
        const before = clusters[index - 1];
        return !before || before.at + before.half <= cluster.at - cluster.half;
      });
      return isApart && clusters.flatMap(({ moments }) => moments.map(({ id }) => id)).join() === all.map((_, index) => `e${index}`).join();
    }),
  );
});

test("a press on a cluster leads through it, round and round", () => {
  const cluster = { moments: [aMoment("a", "1990-01-01"), aMoment("b", "1991-01-01")] };
  expect(nextIn(cluster, "1980-01-01")?.id).toBe("a");
  expect(nextIn(cluster, "1990-01-01")?.id).toBe("b");
  expect(nextIn(cluster, "1991-01-01")?.id).toBe("a");
});

test("the pointer finds the nearest mark, and none far from all", () => {
  const clusters = clustersOf(placed([0.1, 0.13]), 740);
  expect(clusters).toHaveLength(2);
  expect(clusterAt(clusters, 95)?.at).toBeCloseTo(96.2);
  expect(clusterAt(clusters, 400)).toBeNull();
  expect(marksAt(placed([0.1, 0.105, 0.5]), 75, 740)?.moments.map(({ id }) => id)).toEqual(["e0", "e1"]);
  expect(marksAt(placed([0.1]), 400, 740)).toBeNull();
});

test("a press gives the year under the pointer, and at a mark of that year its own day", () => {
  const scale = timelineScaleOf("1900-01-01", "1999-12-31", []);
  const at = (date: string) => positionOf(date, scale) * 740;
  const marks = ["1950-06-01", "1980-02-20"].map((date) => ({
    moment: aMoment(date, date, "instrument"),
    position: positionOf(date, scale),
  }));
  expect(yearUnder(at("1950-12-31"), 740, scale)).toBe(1950);
  expect(yearUnder(at("1950-12-31") + 0.5, 740, scale)).toBe(1950);
  expect(yearUnder(at("1950-12-31") + 3, 740, scale)).toBe(1951);
  expect(dayOfPress(marks, at("1950-09-01"), 740, scale)).toBe("1950-06-01");
  expect(dayOfPress(marks, at("1951-02-01") + 2, 740, scale)).toBeNull();
  expect(dayOfPress(marks, at("1980-02-20"), 740, scale)).toBe("1980-02-20");
  // Four pixels before the mark, in the year before it.
  expect(dayOfPress(marks, at("1980-02-20") - 4, 740, scale)).toBeNull();
  expect(yearUnder(at("1980-02-20") - 4, 740, scale)).toBe(1979);
  expect(dayOfPress(marks, at("1960-01-01"), 740, scale)).toBeNull();
});

test("of a date, what happened that day is shown; failing that, what happened in its year", () => {
  const moments = [aMoment("a", "1950-01-05"), { ...aMoment("b", "1950-03-01"), until: "1950-03-03" }, aMoment("c", "1951-01-01")];
  const on = (date: string) => momentsOn(moments, date).map(({ id }) => id);
  expect(on("1950-01-05")).toEqual(["a"]);
  expect(on("1950-03-02")).toEqual(["b"]);
  expect(on("1950-12-31")).toEqual(["a", "b"]);
  expect(on("1949-12-31")).toEqual([]);
});

test("the list is filtered by kind and by words in any order, and gathered by decade", () => {
  const moments = [
    aMoment("peace treaty", "1950-01-05", "instrument"),
    aMoment("talks on peace", "1959-03-01"),
    aMoment("rally", "1960-02-07"),
  ];
  const find = (kind: "all" | Moment["kind"], search: string) =>
    filtered(moments, { kind, search }, ({ title }) => title ?? "").map(({ id }) => id);
  expect(find("all", "")).toHaveLength(3);
  expect(find("event", "")).toEqual(["talks on peace", "rally"]);
  expect(find("all", " PEACE on")).toEqual(["talks on peace"]);
  expect(find("instrument", "1950")).toEqual(["peace treaty"]);
  expect(find("instrument", "rally")).toEqual([]);
  expect(byDecade(moments).map(({ firstYear, moments: those }) => [firstYear, those.length])).toEqual([
    [1950, 2],
    [1960, 1],
  ]);
});
