/** stories.json as a stranger has it: valid by its schema, and complete without the record beside it. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { record } from "../../src/record/index.ts";
import { contentOf } from "./published.ts";

type Json = Record<string, unknown>;
interface Step extends Json {
  readonly step: number;
  readonly heading: Json;
  readonly view: Json;
  readonly caption: Json;
}
interface StoriesFile extends Json {
  readonly stories: readonly { readonly id: string; readonly steps: readonly Step[]; readonly questions: readonly Json[] }[];
  readonly sources: readonly { readonly id: string }[];
}

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const schema = JSON.parse(contentOf("stories.schema.json")) as Json;
const validate = ajv.compile(schema);
const text = contentOf("stories.json");
const published = JSON.parse(text) as StoriesFile;
const steps = published.stories.flatMap((story) => story.steps);

describe("stories.json", () => {
  it("is valid by its own schema, which describes every field", () => {
    validate(published);
    expect(validate.errors ?? []).toEqual([]);
    const bare: string[] = [];
    const walk = (value: unknown, where: string): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, field] of Object.entries((value as { properties?: Record<string, Json> }).properties ?? {}))
        if (typeof field["title"] !== "string" || typeof field["description"] !== "string") bare.push(`${where}.${key}`);
      for (const [key, item] of Object.entries(value)) walk(item, `${where}.${key}`);
    };
    walk(schema, "schema");
    expect(bare).toEqual([]);
  });

  it("says of which record it is, and under which licence", () => {
    expect(published).toMatchObject({ version: record.version, knownTo: record.knownTo, licence: { id: "CC-BY-4.0" } });
  });

  it("holds every story with its steps in order, as they are numbered in addresses", () => {
    expect(published.stories.map(({ id }) => id)).toEqual(["1855-to-today", "1956-and-after", "1951-two-readings"]);
    for (const story of published.stories) expect(story.steps.map(({ step }) => step)).toEqual(story.steps.map((_, index) => index + 1));
    expect(published.stories[0]?.steps).toHaveLength(8);
    const texts = record.stories.flatMap((story) => story.steps.map(({ heading, caption }) => ({ heading, caption })));
    expect(steps.map(({ heading, caption }) => ({ heading, caption }))).toEqual(texts);
    expect(published.stories.map(({ questions }) => questions)).toEqual(record.stories.map(({ questions }) => questions));
  });

  it("gives each step a whole view, whether or not the record names all of it", () => {
    for (const { view } of steps) expect(Object.keys(view).toSorted()).toEqual(["compare", "date", "island", "layers", "map"]);
    expect(published.stories[0]?.steps[1]?.view).toEqual({
      island: null,
      layers: ["1855", "1875", "control"],
      date: "1880-12-31",
      map: null,
      compare: "1860-12-31",
    });
    expect(published.stories[0]?.steps[7]?.view).toEqual({
      island: null,
      layers: ["japan", "russia", "control"],
      date: null,
      map: null,
      compare: null,
    });
  });

  it("holds the sources that its citations lead to, and no other", () => {
    const cited = [...text.matchAll(/"source": "([^"]+)"/g)].map(([, id]) => id);
    expect(published.sources.map(({ id }) => id).toSorted()).toEqual([...new Set(cited)].toSorted());
  });
});

describe("spoiled stories are refused", () => {
  it.each<[what: string, where: string, spoil: (step: Json, view: Json) => unknown]>([
    ["a step has no number", "/stories/0/steps/0", (step) => delete step["step"]],
    ["steps are counted from nought", "/stories/0/steps/0/step", (step) => (step["step"] = 0)],
    ["a caption has no citation", "/stories/0/steps/0/caption/citations", (step) => ((step["caption"] as Json)["citations"] = [])],
    ["a heading lacks a language", "/stories/0/steps/0/heading", (step) => delete (step["heading"] as Json)["ru"]],
    ["a view leaves its date out", "/stories/0/steps/0/view", (_, view) => delete view["date"]],
    ["a date is a year", "/stories/0/steps/0/view/date", (_, view) => (view["date"] = "1855")],
    ["a camera is set", "/stories/0/steps/0/view/map", (_, view) => (view["map"] = { zoom: 6, lat: 44, lng: 146 })],
    ["layers stand in one string", "/stories/0/steps/0/view/layers", (_, view) => (view["layers"] = "1855,control")],
  ])("%s", (_, where, spoil) => {
    const draft = JSON.parse(text) as StoriesFile;
    const step = draft.stories[0]?.steps[0];
    if (!step) throw new Error("There is no step.");
    spoil(step, step.view);
    expect(validate(draft)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(where);
  });
});
