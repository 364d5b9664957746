import { readFileSync } from "node:fs";
import { booleanPointInPolygon, lineString, nearestPointOnLine, point } from "@turf/turf";
import type { FeatureCollection, Point, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { checkRecord } from "../../scripts/record/checkRecord.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";
import type { LonLat } from "../../src/model/territory.ts";
import { record } from "../../src/record/index.ts";

describe("the record", () => {
  it("breaks none of its rules", () => {
    expect(checkRecord(record)).toEqual([]);
  });

  it("and the geometry know the same territories, islets, lines and outlines", () => {
    const features = (file: string) =>
      (
        JSON.parse(readFileSync(`public/geo/${file}.geojson`, "utf8")) as { features: { properties: Record<string, string> }[] }
      ).features.map((feature) => feature.properties);
    const values = (files: string[], key: string) =>
      [...new Set(files.flatMap(features).flatMap((properties) => properties[key] ?? []))].toSorted();
    expect(values(["islands", "hokkaido", "context"], "territory")).toEqual(record.territories.map(({ id }) => id).toSorted());
    expect(values(["islands"], "islet")).toEqual(record.islets.map(({ id }) => id).toSorted());
    const lines = features("boundaries").filter((line) => line["layer"] !== "today");
    expect(lines.map((line) => line["line"]).toSorted()).toEqual(
      record.instruments.flatMap((instrument) => instrument.boundaries.map((boundary) => boundary.line)).toSorted(),
    );
    for (const line of lines) {
      const owner = record.instruments.find((instrument) => instrument.boundaries.some((boundary) => boundary.line === line["line"]));
      expect(owner?.layer).toBe(line["layer"]);
    }
    const outlines = values(["outlines"], "outline");
    for (const instrument of record.instruments) if (instrument.outline !== undefined) expect(outlines).toContain(instrument.outline);
  });
});

describe("places", () => {
  const land = ["islands", "hokkaido", "context"].flatMap(
    (file) => (JSON.parse(readFileSync(`public/geo/${file}.geojson`, "utf8")) as FeatureCollection<Polygon | Point>).features,
  );
  const isOn = (territory: string, [lon, lat]: LonLat, bufferKm = 0) =>
    land.some(({ geometry, properties }) => {
      if (properties?.["territory"] !== territory || geometry.type !== "Polygon") return false;
      const at = point([lon, lat]);
      if (booleanPointInPolygon(at, geometry)) return true;
      const [ring = []] = geometry.coordinates;
      return bufferKm > 0 && nearestPointOnLine(lineString(ring), at).properties.pointDistance <= bufferKm;
    });

  it.each(record.territories.map(({ id, mark }) => [id, mark] as const))("the mark of %s stands on its land", (id, mark) => {
    expect(isOn(id, mark)).toBe(true);
  });
  it.each(record.places.flatMap(({ id, territory, at }) => (territory === null ? [] : [[id, territory, at] as const])))(
    "%s lies in %s",
    (_, territory, at) => expect(isOn(territory, at, 2)).toBe(true),
  );
  it.each(record.islets.map(({ id, at }) => [id, at] as const))("the islet %s is where the geometry has it", (id, [lon, lat]) => {
    const features = land.filter(({ properties }) => properties?.["islet"] === id);
    const nearest = Math.min(
      ...features.map(({ geometry }) =>
        geometry.type === "Point"
          ? Math.hypot((geometry.coordinates[0] ?? 0) - lon, (geometry.coordinates[1] ?? 0) - lat)
          : booleanPointInPolygon(point([lon, lat]), geometry)
            ? 0
            : 99,
      ),
    );
    expect(nearest).toBeLessThan(0.02);
  });
});

/** The real record with one thing wrong. */
function spoiled(spoil: (draft: Draft<HistoricalRecord>) => void): HistoricalRecord {
  const draft = structuredClone(record) as Draft<HistoricalRecord>;
  spoil(draft);
  return draft;
}
type Draft<Value> = Value extends object ? { -readonly [Key in keyof Value]: Draft<Value[Key]> } : Value;

function first<Item>(items: Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("The record is empty where the test needs something.");
  return item;
}
function effectOf(draft: Draft<HistoricalRecord>, instrument: string, territory: string) {
  const effect = draft.instruments.find(({ id }) => id === instrument)?.effects[territory];
  if (!effect) throw new Error(`The record has no effect of ${instrument} on ${territory}.`);
  return effect;
}

/** A step of the first story, counted from 1. */
function aStep(draft: Draft<HistoricalRecord>, step: number) {
  return first(first(draft.stories).steps.slice(step - 1));
}
function aWording(draft: Draft<HistoricalRecord>, from: number, until: number) {
  const { text, citations } = first(draft.instruments).summary;
  return { from, until, text, citations };
}
function aSeries(draft: Draft<HistoricalRecord>) {
  const { summary, name } = first(draft.instruments);
  return { id: "a-series", party: "japan", name, about: summary, wordings: [aWording(draft, 2019, 2019)] };
}

describe("a record is refused, with a sentence, when", () => {
  it.each<[string, (draft: Draft<HistoricalRecord>) => void, RegExp]>([
    [
      "an id stands twice",
      (draft) => draft.sources.push({ ...first(draft.sources), url: null }),
      /^The id ".+" stands twice in sources\.$/,
    ],
    [
      "an id is unknown",
      (draft) => (first(draft.positions).territory = "atlantis"),
      /names the territory "atlantis", which the record does not have/,
    ],
    [
      "a statement has no citation",
      (draft) => (effectOf(draft, "1855-shimoda", "etorofu").citations = []),
      /effects\.etorofu has no citation/,
    ],
    [
      "a citation leads nowhere",
      (draft) => (first(first(draft.positions).citations).source = "hearsay"),
      /cites "hearsay", which is no source/,
    ],
    ["a text is missing in one language", (draft) => (first(draft.positions).text.ja = " "), /positions\[.*\.text has no text in ja/],
    [
      "a text stands in the wrong script",
      (draft) => (first(draft.positions).text.ru = "Russia holds that these are its own."),
      /not written in the script of ru/,
    ],
    ["control has a gap", (draft) => (first(draft.control).until = "1900-01-01"), /has a gap from 1900-01-01/],
    ["control overlaps", (draft) => (first(draft.control).until = "1990-01-01"), /Control of habomai overlaps/],
    ["control begins late", (draft) => (first(draft.control).from = "1856-01-01"), /begins on 1856-01-01/],
    [
      "control ends before today",
      (draft) => {
        const last = draft.control.find((row) => row.territory === "habomai" && row.until === null);
        if (last) last.until = "2000-01-01";
      },
      /ends on 2000-01-01, before today/,
    ],
    [
      "an instrument passes over a territory",
      (draft) => {
        delete draft.instruments.find(({ id }) => id === "1855-shimoda")?.effects["kamchatka"];
      },
      /1855-shimoda says nothing of kamchatka/,
    ],
    [
      "a promise has no condition",
      (draft) => {
        delete effectOf(draft, "1956-joint-declaration", "shikotan").condition;
      },
      /a promise needs its condition/,
    ],
    [
      "only one side speaks",
      (draft) =>
        draft.positions.splice(
          draft.positions.findIndex(({ party, territory }) => party === "russia" && territory === "shikotan"),
          1,
        ),
      /position on shikotan gives one side and not russia/,
    ],
    [
      "one side speaks at more length",
      (draft) => (first(draft.positions).text.en += ` ${first(draft.positions).text.en}`),
      /times as long for one side as for the other in en/,
    ],
    [
      "only one side's reading is given",
      (draft) => effectOf(draft, "1951-san-francisco", "etorofu").readings?.pop(),
      /reading of 1951-san-francisco on etorofu gives one side/,
    ],
    [
      "the record itself takes a side (en)",
      (draft) => (first(draft.territories).where.text.en = "The illegally occupied islands."),
      /says "illegal" in en in the record's own voice/,
    ],
    [
      "the record itself takes a side (ja)",
      (draft) => (first(draft.territories).where.text.ja = "日本固有の領土である。"),
      /says "固有" in ja/,
    ],
    [
      "the record itself takes a side (ru)",
      (draft) => (first(draft.territories).where.text.ru = "Исконно русские острова."),
      /says "Исконн" in ru/,
    ],
    ["a date is no day", (draft) => (first(draft.instruments).inForce = "1855-02-30"), /has the date 1855-02-30, which is no day/],
    ["a date lies after what is known", (draft) => (first(draft.events).date = "2099-01-01"), /after the record's knownTo/],
    ["instruments are out of order", (draft) => draft.instruments.reverse(), /stands after .* but is earlier/],
    ["a source has an unsafe address", (draft) => (first(draft.sources).url = "javascript:alert(1)"), /address that is not https/],
    [
      "a source is cited nowhere",
      (draft) => draft.sources.push({ ...first(draft.sources), id: "idle", url: null }),
      /The source idle is cited nowhere/,
    ],
    [
      "an event is nobody's who is known",
      (draft) => (first(draft.events).by = "atlantis"),
      /^The event .+ names the party "atlantis", which the record does not have\.$/,
    ],
    ["events are out of order", (draft) => draft.events.reverse(), /^The event .+ stands after .+ but is earlier\.$/],
    ["an event ends before it begins", (draft) => (first(draft.events).until = "1855-01-01"), /ends on 1855-01-01, not after it began/],
    ["an event has another year's id", (draft) => (first(draft.events).id = "2999-later"), /^The event 2999-later is dated /],
    [
      "a position is dated by no date",
      (draft) => (first(draft.positions).asOf = "2019-13"),
      /^The position of japan on habomai is dated 2019-13, which is no day, month or year\.$/,
    ],
    [
      "a third party claims",
      (draft) => {
        draft.thirdParties.push({ id: "atlantis", kind: "state", name: { ...first(draft.layers).name } });
        draft.positions.push({ ...first(draft.positions), party: "atlantis" });
      },
      /^The third party atlantis claims habomai, which only a party to the dispute can\.$/,
    ],
    [
      "a third party is asked about one island alone",
      (draft) => {
        draft.thirdParties.push({ id: "atlantis", kind: "state", name: { ...first(draft.layers).name } });
        draft.positions.push({ ...first(draft.positions), party: "atlantis", claims: false });
      },
      /^Nothing says what atlantis holds of etorofu\.$/,
    ],
    [
      "only one side's words are followed by year",
      (draft) => draft.wordings.push({ ...aSeries(draft), id: "one-sided" }),
      /^Of russia the record follows \d+ wordings, of the other side \d+\.$/,
    ],
    [
      "a year has two wordings",
      (draft) => draft.wordings.push({ ...aSeries(draft), wordings: [aWording(draft, 2019, 2020), aWording(draft, 2020, 2021)] }),
      /^The wordings a-series of 2019 and 2020 overlap or stand out of order\.$/,
    ],
    [
      "a wording ends before it begins",
      (draft) => draft.wordings.push({ ...aSeries(draft), wordings: [aWording(draft, 2020, 2019)] }),
      /^The wording a-series of 2020 ends before it begins\.$/,
    ],
    [
      "a wording is later than what is known",
      (draft) => draft.wordings.push({ ...aSeries(draft), wordings: [aWording(draft, 2098, 2099)] }),
      /^The wording a-series of 2099 is later than the record's knownTo\.$/,
    ],
    [
      "only one side reads a whole instrument",
      (draft) => {
        const reading = first(effectOf(draft, "1951-san-francisco", "etorofu").readings ?? []);
        first(draft.instruments).readings = [reading];
      },
      /^The reading of 1855-shimoda gives one side and not russia\.$/,
    ],
    [
      "a voice has no date",
      (draft) => {
        const { text, citations } = first(draft.positions);
        const name = { ...first(draft.layers).name };
        const voice = { id: "a-voice", who: name, date: "once", text, citations };
        draft.perspectives.push({ id: "a-people", name, about: { text: name, citations }, voices: [voice] });
      },
      /^The voice a-voice is dated once, which is no day, month or year\.$/,
    ],
    [
      "two stories have one id",
      (draft) => draft.stories.push(structuredClone(first(draft.stories))),
      /^The id "1855-to-today" stands twice in stories\.$/,
    ],
    [
      "a story's id cannot stand in an address",
      (draft) => (first(draft.stories).id = "From 1855"),
      /^The story "From 1855" has an id that does not fit an address\.$/,
    ],
    [
      "a story is too short to be one",
      (draft) => first(draft.stories).steps.splice(2),
      /^The story 1855-to-today has fewer than 3 steps\.$/,
    ],
    ["a story asks nothing", (draft) => first(draft.stories).questions.splice(0), /^The story 1855-to-today asks no question\.$/],
    [
      "two steps have one heading",
      (draft) => (aStep(draft, 2).heading.ja = aStep(draft, 1).heading.ja),
      /^Two steps of 1855-to-today have the heading ".+" in ja\.$/,
    ],
    [
      "a heading is no longer a few words",
      (draft) => (aStep(draft, 1).heading.ru += ", проведённая между двумя островами"),
      /^The heading of step 1 of 1855-to-today has \d+ characters in ru, more than 40\.$/,
    ],
    [
      "a caption does not fit beside a map",
      (draft) => (aStep(draft, 1).caption.text.en += ` ${aStep(draft, 1).caption.text.en}`),
      /^The caption of step 1 of 1855-to-today has \d+ characters in en, more than 450\.$/,
    ],
    [
      "a caption has no citation",
      (draft) => (aStep(draft, 1).caption.citations = []),
      /^stories\[1855-to-today\]\.steps\[0\]\.caption has no citation\.$/,
    ],
    [
      "an answer has no citation",
      (draft) => (first(first(draft.stories).questions).answer.citations = []),
      /^stories\[1855-to-today\]\.questions\[0\]\.answer has no citation\.$/,
    ],
    [
      "a caption takes a side",
      (draft) => (aStep(draft, 1).caption.text.en = "The inherent boundary."),
      /^stories\[1855-to-today\]\.steps\[0\]\.caption\.text says "inherent" in en/,
    ],
    [
      "a step chooses what is not in dispute",
      (draft) => (aStep(draft, 1).view.island = "hokkaido"),
      /^Step 1 of 1855-to-today chooses "hokkaido", which is none of the islands in dispute\.$/,
    ],
    [
      "a step shows a layer that there is not",
      (draft) => (aStep(draft, 1).view.layers = ["1854"]),
      /^Step 1 of 1855-to-today shows the layer "1854", which the record does not have\.$/,
    ],
    [
      "a step names a layer twice",
      (draft) => (aStep(draft, 1).view.layers = ["1855", "1855"]),
      /^Step 1 of 1855-to-today names the layer 1855 twice\.$/,
    ],
    [
      "a step is of no day",
      (draft) => (aStep(draft, 1).view.date = "1855-02-30"),
      /^Step 1 of 1855-to-today has the date 1855-02-30, which is no day\.$/,
    ],
    [
      "a step is of a day before the record begins",
      (draft) => (aStep(draft, 2).view.compare = "1855-02-06"),
      /^Step 2 of 1855-to-today has the date 1855-02-06, which is not between 1855-02-07 and /,
    ],
    [
      "a step is of a day after what is known",
      (draft) => (aStep(draft, 1).view.date = "2099-01-01"),
      /^Step 1 of 1855-to-today has the date 2099-01-01, which is not between 1855-02-07 and /,
    ],
    [
      "a step compares a day with itself",
      (draft) => (aStep(draft, 2).view.compare = aStep(draft, 2).view.date ?? ""),
      /^Step 2 of 1855-to-today compares 1880-12-31 with itself\.$/,
    ],
    [
      "a step shows a text before it was made",
      (draft) => (aStep(draft, 4).view.date = "1945-02-11"),
      /^Step 4 of 1855-to-today shows the layer 1945, which has a text of 1945-08-18, on 1945-02-11\.$/,
    ],
    [
      "a step shows a text later than both of its days",
      (draft) => (aStep(draft, 2).view.date = "1870-12-31"),
      /^Step 2 of 1855-to-today shows the layer 1875, which has a text of 1875-05-07, on 1870-12-31\.$/,
    ],
    [
      "a step of the past shows a position of today",
      (draft) => (aStep(draft, 1).view.layers = ["russia"]),
      /^Step 1 of 1855-to-today is of 1855-02-07 and shows the position of russia, which is of today\.$/,
    ],
  ])("%s", (_, spoil, sentence) => {
    const problems = checkRecord(spoiled(spoil));
    expect(problems.some((problem) => sentence.test(problem))).toBe(true);
  });

  it("lets a step show a text that is later than one of the two days it compares", () => {
    const turned = spoiled((draft) => {
      const { view } = aStep(draft, 2);
      [view.date, view.compare] = ["1860-12-31", "1880-12-31"];
    });
    expect(checkRecord(turned)).toEqual([]);
  });

  it("lets a text's own word stand in quotation marks", () => {
    const quoted = spoiled((draft) => {
      first(draft.territories).where.text.en = "The agreement speaks of lands to be “returned”.";
    });
    expect(checkRecord(quoted)).toEqual([]);
  });
});
