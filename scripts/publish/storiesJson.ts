/** The stories by themselves: for who shows them elsewhere. Each step's view is whole, and the sources cited lie beside it. */
import { localise } from "../../src/model/language.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";
import type { Source } from "../../src/model/source.ts";
import type { StepView, Story, StoryStep } from "../../src/model/story.ts";
import { stepViewOf } from "../../src/view/steps.ts";
import { type View, type ViewRules, viewRulesOf } from "../../src/view/view.ts";
import { walkRecord } from "../record/walkRecord.ts";
import { TEXT_LICENCE, textAttribution } from "./licences.ts";
import type { Licence } from "./recordJson.ts";

/** As in a message of the frame, but for the day: null is the reader's own. */
export interface PublishedStepView extends Pick<View, "island" | "layers" | "compare"> {
  readonly date: StepView["date"] | null;
  /** No step sets a camera: the map fits what is shown. */
  readonly map: null;
}

export interface PublishedStep extends Omit<StoryStep, "view"> {
  /** From 1, as in addresses. */
  readonly step: number;
  readonly view: PublishedStepView;
}

export interface PublishedStory extends Omit<Story, "steps"> {
  readonly steps: readonly PublishedStep[];
}

export interface PublishedStories extends Pick<HistoricalRecord, "version" | "knownTo"> {
  readonly $schema: "./stories.schema.json";
  readonly licence: Licence;
  readonly stories: readonly PublishedStory[];
  readonly sources: readonly Source[];
}

export function publishedStoriesOf(record: HistoricalRecord): PublishedStories {
  const { version, knownTo, stories } = record;
  const rules = viewRulesOf(localise(record, "en"), knownTo);
  const cited = new Set(walkRecord({ stories }).cited.flatMap(({ value }) => value.map(({ source }) => source)));
  return {
    $schema: "./stories.schema.json",
    version,
    knownTo,
    licence: { ...TEXT_LICENCE, attribution: textAttribution(version) },
    stories: stories.map((story) => withWholeViews(story, rules)),
    sources: record.sources.filter(({ id }) => cited.has(id)),
  };
}

function withWholeViews({ id, title, about, steps, questions }: Story, rules: ViewRules): PublishedStory {
  return {
    id,
    title,
    about,
    steps: steps.map(({ heading, view, caption }, index): PublishedStep => {
      const step = index + 1;
      const whole = stepViewOf(id, step, rules);
      if (!whole) throw new Error(`The story ${id} has no step ${step}.`);
      const { island, layers, compare } = whole;
      return { step, heading, view: { island, layers, date: view.date ?? null, map: null, compare }, caption };
    }),
    questions,
  };
}
