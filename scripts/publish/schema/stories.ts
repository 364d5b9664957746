/** The schema of stories: in record.json as they are written, in stories.json with whole views. */
import type { Question, StepView, Story, StoryStep } from "../../../src/model/story.ts";
import type { Licence } from "../recordJson.ts";
import type { PublishedStep, PublishedStepView, PublishedStories, PublishedStory } from "../storiesJson.ts";
import { day, type Fields, httpsUrl, id, line, listOf, Optional, objectOf, orNull, refTo, type Schema, text } from "./builders.ts";
import { statement, statementDefinitions } from "./statements.ts";

const storyFields = (steps: string): Fields<Story & PublishedStory> => ({
  id: id("Its id, as it stands in addresses."),
  title: text("Its title."),
  about: text("One sentence on what it tells."),
  steps: listOf(steps, refTo("storyStep", "A step."), 1),
  questions: listOf("What a class may be asked, with answers that the story gives.", refTo("question", "A question.")),
});

const heading = text("A few words.");
const caption = statement("What the step tells, with its citations.");
const ISLAND = "The `id` of the territory that is chosen.";
const LAYERS =
  "Which layers are on: the `id` of one of `layers`, of a party, whose position of today is shown, or `control`, who administered.";
const DATE = "The day that the map shows.";
const COMPARE = "A second day, whose map stands beside the first.";
const layerIds = listOf(LAYERS, id("The id of a layer."));

const questionDefinition = objectOf<Question>("A question for the classroom.", {
  question: text("The question."),
  answer: statement("The answer. A question of opinion is answered with what each side would say."),
});

/** For record.json. */
export const storyDefinitions: Readonly<Record<string, Schema>> = {
  story: objectOf<Story>("An ordered list of views with captions.", storyFields("Its steps, counted from 1.")),
  storyStep: objectOf<StoryStep>("One step of a story.", {
    heading,
    view: refTo("stepView", "What it shows."),
    caption,
  }),
  stepView: objectOf<StepView>("What a step shows; what is missing is as on a page whose address sets nothing.", {
    island: new Optional(id(ISLAND)),
    layers: new Optional(layerIds),
    date: new Optional(day(`${DATE} Missing: the reader's own.`)),
    compare: new Optional(day(COMPARE)),
  }),
  question: questionDefinition,
};

const { text: textDefinition = {}, statement: aStatement = {}, citation = {}, source = {} } = statementDefinitions;

export const storiesSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "The stories of Four Islands",
  $comment: "The texts are under CC BY 4.0.",
  ...objectOf<PublishedStories>(
    "Guided stories through one territorial dispute, in three languages: ordered steps, each a view of the map and a caption with citations. The ids in a view are those of record.json.",
    {
      $schema: { type: "string", description: "This schema.", const: "./stories.schema.json" },
      version: { type: "string", description: "Version of the record (semantic versioning).", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
      knownTo: day("The day to which the record is known to be current; it says nothing of what came later."),
      licence: objectOf<Licence>("Under which licence the texts may be used.", {
        id: line("Its SPDX identifier."),
        url: httpsUrl("Its text."),
        attribution: line("How to name those who made the texts."),
      }),
      stories: listOf("The stories, in the order in which they are offered.", refTo("story", "A story.")),
      sources: listOf("The sources that the citations of this file lead to.", refTo("source", "A source.")),
    },
  ),
  $defs: {
    text: textDefinition,
    statement: aStatement,
    citation,
    source,
    story: objectOf<PublishedStory>("An ordered list of views with captions.", storyFields("Its steps, in order.")),
    storyStep: objectOf<PublishedStep>("One step of a story.", {
      step: { type: "integer", description: "Its number, from 1, as it stands in addresses.", minimum: 1 },
      heading,
      view: refTo("stepView", "What it shows."),
      caption,
    }),
    stepView: objectOf<PublishedStepView>("A whole view of the map.", {
      island: orNull(id(ISLAND), "none"),
      layers: layerIds,
      date: orNull(day(DATE), "the reader's own"),
      map: { type: "null", description: "No camera is set: the map fits what it shows." },
      compare: orNull(day(COMPARE), "none"),
    }),
    question: questionDefinition,
  },
};
