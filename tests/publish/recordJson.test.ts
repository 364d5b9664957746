/** record.json against its schema, with a validator that is not this project's; and spoiled records that the schema must refuse. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { record } from "../../src/record/index.ts";
import { contentOf } from "./published.ts";

type Json = Record<string, unknown>;

const schema = JSON.parse(contentOf("record.schema.json")) as Json;
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);
const text = contentOf("record.json");

/** A thing of the published record by its way: `at(draft, "instruments", 0, "summary")`. */
function at(value: unknown, ...way: readonly (string | number)[]): Json {
  const found = way.reduce<unknown>((thing, step) => (thing as Json)[step], value);
  if (typeof found !== "object" || found === null) throw new Error(`Nothing stands at ${way.join(".")}.`);
  return found as Json;
}

describe("record.json", () => {
  it("is valid by its own schema", () => {
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("holds everything of the record but what serves the drawing of this map", () => {
    const published = JSON.parse(text) as Json;
    expect(published).toMatchObject({
      $schema: "./record.schema.json",
      version: record.version,
      knownTo: record.knownTo,
      licence: { texts: { id: "CC-BY-4.0" }, geometry: { id: "ODbL-1.0", attribution: expect.stringMatching(/OpenStreetMap/) } },
    });
    const drawing = new Set(["labels", "mark", "slot", "letter"]);
    const bare = JSON.parse(JSON.stringify(record, (key, value: unknown) => (drawing.has(key) ? undefined : value))) as Json;
    const { $schema, licence, ...rest } = published;
    expect(rest).toEqual(bare);
  });

  it("has a title and a description for every field of its schema", () => {
    const bare: string[] = [];
    const walk = (value: unknown, where: string): void => {
      if (typeof value !== "object" || value === null) return;
      const { properties } = value as { properties?: Record<string, Json> };
      for (const [key, field] of Object.entries(properties ?? {}))
        if (typeof field["title"] !== "string" || typeof field["description"] !== "string") bare.push(`${where}.${key}`);
      for (const [key, item] of Object.entries(value)) walk(item, `${where}.${key}`);
    };
    walk(schema, "schema");
    expect(bare).toEqual([]);
    expect(JSON.stringify(schema)).toMatch(/CC BY 4\.0.*ODbL/);
  });

  it("knows every value of a kind that the record uses, and says what each means", () => {
    const effects = at(schema, "$defs", "effect", "properties", "effect");
    expect(effects["enum"]).toEqual(
      expect.arrayContaining([...new Set(record.instruments.flatMap((one) => Object.values(one.effects).map(({ effect }) => effect)))]),
    );
    for (const effect of effects["enum"] as string[]) expect(effects["description"]).toContain(`\`${effect}\`: `);
  });
});

describe("a spoiled record is refused", () => {
  it.each<[what: string, where: string, spoil: (draft: Json) => unknown]>([
    ["a text lacks a language", "/instruments/0/summary/text", (draft) => delete at(draft, "instruments", 0, "summary", "text")["ja"]],
    ["names lack a language", "/territories/0/names", (draft) => delete at(draft, "territories", 0, "names")["ru"]],
    ["a text is empty", "/events/0/title/ru", (draft) => (at(draft, "events", 0, "title")["ru"] = "")],
    ["a text ends with a space", "/events/0/title/en", (draft) => (at(draft, "events", 0, "title")["en"] = "Talks ")],
    [
      "an effect is of no known kind",
      "/instruments/0/effects/etorofu/effect",
      (draft) => (at(draft, "instruments", 0, "effects", "etorofu")["effect"] = "conquered"),
    ],
    ["a field is added", "/territories/0", (draft) => (at(draft, "territories", 0)["owner"] = "nobody")],
    ["a field of the drawing is left in", "/parties/0", (draft) => (at(draft, "parties", 0)["slot"] = "first")],
    ["a field is missing", "", (draft) => delete draft["knownTo"]],
    ["an address is not https", "/sources/0/url", (draft) => (at(draft, "sources", 0)["url"] = "http://example.org/")],
    ["an address is none", "/sources/0/url", (draft) => (at(draft, "sources", 0)["url"] = "https://not an address")],
    ["a day is none", "/control/0/from", (draft) => (at(draft, "control", 0)["from"] = "1855-02-30")],
    ["a day is written otherwise", "/events/0/date", (draft) => (at(draft, "events", 0)["date"] = "7 February 1855")],
    ["a month is the thirteenth", "/positions/0/asOf", (draft) => (at(draft, "positions", 0)["asOf"] = "2022-13")],
    ["a statement has no citation", "/positions/0/citations", (draft) => (at(draft, "positions", 0)["citations"] = [])],
    ["an id has capitals", "/sources/0/id", (draft) => (at(draft, "sources", 0)["id"] = "Foreign Ministry")],
    ["an instrument's id has no year", "/instruments/0/id", (draft) => (at(draft, "instruments", 0)["id"] = "shimoda")],
    ["a place has no latitude", "/places/0/at", (draft) => (at(draft, "places", 0)["at"] = [146.5])],
    ["a range has three ends", "/figures/0/value", (draft) => (at(draft, "figures", 0)["value"] = [1, 2, 3])],
    ["a source is of no known kind", "/sources/0/kind", (draft) => (at(draft, "sources", 0)["kind"] = "hearsay")],
    ["a language tag is a word", "/sources/0/language", (draft) => (at(draft, "sources", 0)["language"] = "Japanese")],
    ["an event is of no known kind", "/events/0/kind", (draft) => (at(draft, "events", 0)["kind"] = "invasion")],
    ["a step has no heading", "/stories/0/steps/0", (draft) => delete at(draft, "stories", 0, "steps", 0)["heading"]],
    [
      "a step compares with no day",
      "/stories/0/steps/0/view/compare",
      (draft) => (at(draft, "stories", 0, "steps", 0, "view")["compare"] = "before"),
    ],
    [
      "an answer has no citation",
      "/stories/0/questions/0/answer/citations",
      (draft) => (at(draft, "stories", 0, "questions", 0, "answer")["citations"] = []),
    ],
    ["the version is a word", "/version", (draft) => (draft["version"] = "latest")],
    ["the schema is another", "/$schema", (draft) => (draft["$schema"] = "https://example.org/schema.json")],
  ])("%s", (_, where, spoil) => {
    const draft = JSON.parse(text) as Json;
    spoil(draft);
    expect(validate(draft)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(where);
  });
});
