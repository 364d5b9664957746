import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAddress, parseAddress } from "../../src/view/address.ts";
import { allowedCamera, CAMERA_LIMITS, defaultViewOf, orderedLayers, type View, viewRulesOf } from "../../src/view/view.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { A_STORY } from "../fixtures/aStory.ts";

const TODAY = "2020-06-15";
const rules = viewRulesOf(aRecord({ stories: [A_STORY] }), TODAY);
const plain = defaultViewOf(rules);
const NO_STORY = { story: null, step: null, compare: null };
const FIRST: Partial<View> = { story: "the-line", step: 1, island: "gull", layers: ["1900", "control"], date: "1900-07-01" };
const SECOND: Partial<View> = { story: "the-line", step: 2, date: "1949-12-31", compare: "1951-12-31" };

describe("the default view", () => {
  it("has no address at all", () => {
    expect(formatAddress(plain, rules)).toBe("");
    expect(parseAddress("", rules)).toEqual({ view: plain, misunderstood: [] });
    expect(parseAddress("?", rules)).toEqual({ view: plain, misunderstood: [] });
  });
  it("shows control and both claims, no treaty, today", () => {
    expect(plain).toEqual({ island: null, layers: ["east", "west", "control"], date: TODAY, map: null, theme: "auto", ...NO_STORY });
  });
});

describe("an address and its view, both ways", () => {
  it.each<[string, Partial<View>]>([
    ["?island=gull", { island: "gull" }],
    ["?layers=none", { layers: [] }],
    ["?layers=1900,control", { layers: ["1900", "control"] }],
    ["?date=1901-02-28", { date: "1901-02-28" }],
    ["?map=6.5/44.3/146.6", { map: { zoom: 6.5, lat: 44.3, lng: 146.6 } }],
    ["?theme=dark", { theme: "dark" }],
    ["?compare=1901-02-28", { compare: "1901-02-28" }],
    // In a story, all that is as its step shows it is left out, and what was taken away is said.
    ["?story=the-line&step=1", FIRST],
    ["?story=the-line&step=2", SECOND],
    ["?story=the-line&step=3", { story: "the-line", step: 3 }],
    ["?island=tern&story=the-line&step=1", { ...FIRST, island: "tern" }],
    ["?island=none&layers=none&story=the-line&step=1", { ...FIRST, island: null, layers: [] }],
    [`?layers=east,west,control&date=${TODAY}&story=the-line&step=1`, { ...FIRST, layers: ["east", "west", "control"], date: TODAY }],
    ["?theme=dark&story=the-line&step=2&compare=none", { ...SECOND, theme: "dark", compare: null }],
    ["?story=the-line&step=2&compare=1960-01-01", { ...SECOND, compare: "1960-01-01" }],
    [
      "?island=tern&layers=1900,1950,west&date=1950-08-09&map=7.25/45.1234/148.5&theme=light",
      {
        island: "tern",
        layers: ["1900", "1950", "west"],
        date: "1950-08-09",
        map: { zoom: 7.25, lat: 45.1234, lng: 148.5 },
        theme: "light",
      },
    ],
  ])("%s", (search, part) => {
    const view = { ...plain, ...part };
    expect(parseAddress(search, rules)).toEqual({ view, misunderstood: [] });
    expect(formatAddress(view, rules)).toBe(search);
  });
});

describe("reading an address", () => {
  it.each<[string, Partial<View>, (keyof View)[]]>([
    // What is lenient.
    ["?layers=", { layers: [] }, []],
    ["?layers=control,1900,control", { layers: ["1900", "control"] }, []],
    ["?layers=control%2C%201900", { layers: ["1900", "control"] }, []],
    ["?layers=west,control,east", {}, []],
    ["?date=1900", { date: "1900-12-31" }, []],
    ["?date=1904-02", { date: "1904-02-29" }, []],
    ["?date=2020", { date: TODAY }, []],
    ["?date=2020-06", { date: TODAY }, []],
    ["?date=1850", { date: "1850-12-31" }, []],
    ["?amp;island=gull&amp;date=1900", { island: "gull", date: "1900-12-31" }, []],
    ["?island=gull&island=tern", { island: "gull" }, []],
    ["?island=gull&utm_source=x&story=none", { island: "gull" }, []],
    ["?island=", {}, []],
    ["?island=none&map=none&compare=none", {}, []],
    ["?compare=1900", { compare: "1900-12-31" }, []],
    ["?story=the-line", FIRST, []],
    ["?story=the-line&step=", FIRST, ["step"]],
    ["?step=2", {}, ["step"]],
    ["?story=the-line&step=0", FIRST, ["step"]],
    ["?story=the-line&step=99", { story: "the-line", step: 3 }, ["step"]],
    ["?story=the-line&step=1.5", FIRST, ["step"]],
    ["?story=the-lime&step=2", SECOND, ["story"]],
    ["?story=The-Line&step=2", SECOND, ["story"]],
    ["?story=anything&step=2", SECOND, ["story"]],
    ["?story=__proto__", FIRST, ["story"]],
    ["?date=1900&compare=1900-12-31", { date: "1900-12-31" }, ["compare"]],
    ["?compare=2020", {}, ["compare"]],
    ["?compare=1800", {}, ["compare"]],
    ["?compare=soon", {}, ["compare"]],
    ["?story=the-line&step=1&island=atlantis&layers=bogus", FIRST, ["island", "layers"]],
    // What falls back, and is told.
    ["?island=atlantis", {}, ["island"]],
    ["?island=heath", {}, ["island"]],
    ["?island=constructor", {}, ["island"]],
    ["?island=GULL", {}, ["island"]],
    ["?layers=1900,bogus", { layers: ["1900"] }, ["layers"]],
    ["?layers=bogus", {}, ["layers"]],
    ["?layers=__proto__", {}, ["layers"]],
    ["?date=1849", {}, ["date"]],
    ["?date=2021", {}, ["date"]],
    ["?date=2020-06-16", {}, ["date"]],
    ["?date=1901-02-29", {}, ["date"]],
    ["?date=yesterday", {}, ["date"]],
    ["?map=6.5/44.3", {}, ["map"]],
    ["?map=NaN/44.3/146.6", {}, ["map"]],
    ["?map=1e9/44.3/146.6", {}, ["map"]],
    ["?map=6.5/44.3/146.6/9", {}, ["map"]],
    ["?map=99/89/-179", { map: { zoom: 12, lat: 57, lng: 136 } }, ["map"]],
    ["?theme=sepia", {}, ["theme"]],
    [`?island=${"x".repeat(5000)}`, {}, ["island"]],
    [`?layers=${"1900,".repeat(200)}`, {}, ["layers"]],
    ["?island=%00&date=%FF", {}, ["island", "date"]],
  ])("%s", (search, part, misunderstood) => {
    expect(parseAddress(search, rules)).toEqual({ view: { ...plain, ...part }, misunderstood });
  });

  it("gives a frozen view", () => {
    const { view } = parseAddress("?layers=1900&map=5/45/146", rules);
    expect([view, view.layers, view.map].every(Object.isFrozen)).toBe(true);
  });
});

describe("writing an address", () => {
  it("leaves what is not the view's own as it stands, and takes out what is back at its default", () => {
    const search = "?utm=a%20b&island=gull&amp;date=1900&tale=x&date=1901";
    expect(formatAddress({ ...plain, theme: "dark" }, rules, search)).toBe("?theme=dark&utm=a%20b&tale=x");
    expect(formatAddress(plain, rules, search)).toBe("?utm=a%20b&tale=x");
  });
});

const anyDay = fc
  .date({ min: new Date(rules.since), max: new Date(rules.today), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const anyPart = fc.record({
  island: fc.constantFrom(null, ...rules.islands),
  layers: fc.subarray([...rules.layers]).map((layers) => orderedLayers(layers, rules)),
  date: anyDay,
  compare: fc.option(anyDay),
  map: fc.option(
    fc
      .record({
        zoom: fc.double({ min: CAMERA_LIMITS.zoom[0], max: CAMERA_LIMITS.zoom[1], noNaN: true }),
        lat: fc.double({ min: CAMERA_LIMITS.lat[0], max: CAMERA_LIMITS.lat[1], noNaN: true }),
        lng: fc.double({ min: CAMERA_LIMITS.lng[0], max: CAMERA_LIMITS.lng[1], noNaN: true }),
      })
      .map(allowedCamera),
  ),
  theme: fc.constantFrom("light" as const, "dark" as const, "auto" as const),
});
const anyStep = fc.constantFrom(null, 1, 2, 3);
const anyView: fc.Arbitrary<View> = fc.tuple(anyPart, anyStep).map(([part, step]) => ({
  ...part,
  story: step === null ? null : "the-line",
  step,
  compare: part.compare === part.date ? null : part.compare,
}));

const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "the-line",
    "2",
    "1900",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "%00",
    "%FF",
    "NaN",
    "1e999",
    "\u202e",
    "9".repeat(3000),
  ),
);

describe("whatever an address holds", () => {
  it("every view survives the way through an address", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseAddress(formatAddress(view, rules), rules)).toEqual({ view, misunderstood: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("reading never throws, gives only what the rules allow, and pollutes nothing", () => {
    const keys = fc.constantFrom(
      "island",
      "layers",
      "date",
      "map",
      "theme",
      "story",
      "step",
      "compare",
      "amp;map",
      "__proto__",
      "hash",
      "",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, junk), { maxLength: 8 }), fc.boolean(), (pairs, escaped) => {
        const search = `?${pairs.map(([key, value]) => `${key}=${escaped ? encodeURIComponent(value.toWellFormed()) : value}`).join("&")}`;
        const { view } = parseAddress(search, rules);
        expect(view.island === null || rules.islands.includes(view.island)).toBe(true);
        expect(view.layers).toEqual(orderedLayers(view.layers, rules));
        expect(view.date >= rules.since && view.date <= rules.today).toBe(true);
        expect(view.map === null || JSON.stringify(view.map) === JSON.stringify(allowedCamera(view.map))).toBe(true);
        expect(view.story === null).toBe(view.step === null);
        expect(view.story === null || ["the-line"].includes(view.story)).toBe(true);
        expect(view.compare === null || (view.compare >= rules.since && view.compare <= rules.today)).toBe(true);
        expect(Object.keys({})).toEqual([]);
        expect("polluted" in {}).toBe(false);
        // What is written of it again holds nothing but allowed values.
        expect(formatAddress(view, rules)).toMatch(/^(\?[a-z0-9=&,./-]*)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});
