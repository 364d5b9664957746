/** The JSON Schema of record.json. */
import type { HistoricalRecord } from "../../../src/model/record.ts";
import type { Licence, PublishedRecord } from "../recordJson.ts";
import { day, httpsUrl, id, line, listOf, objectOf, perLanguage, refTo, type Schema, text } from "./builders.ts";
import { instrumentDefinitions } from "./instruments.ts";
import { placeDefinitions } from "./places.ts";
import { namePair, statementDefinitions } from "./statements.ts";
import { storyDefinitions } from "./stories.ts";
import { voiceDefinitions } from "./voices.ts";

const licence = (description: string): Schema => refTo("licence", description);
const many = (definition: string, description: string): Schema => listOf(description, refTo(definition, "One of them."));

export const recordSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "The record of Four Islands",
  $comment: "The texts are under CC BY 4.0, the geometry that the ids lead to under ODbL 1.0: see `licence`.",
  ...objectOf<PublishedRecord>(
    "A cited history of one territorial dispute, in three languages. Every statement has at least one citation; ids lead to the lists of this file. Texts: CC BY 4.0. Geometry (territories.geojson, boundaries.geojson): ODbL 1.0, © OpenStreetMap contributors.",
    {
      $schema: { type: "string", description: "This schema.", const: "./record.schema.json" },
      version: { type: "string", description: "Version of the record (semantic versioning).", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
      knownTo: day("The day to which the record is known to be current; it says nothing of what came later."),
      since: day("The first day that the record covers."),
      licence: objectOf<PublishedRecord["licence"]>("Under which licences the data may be used.", {
        texts: licence("For the texts of this file and of the CSV files."),
        geometry: licence("For the GeoJSON files."),
      }),
      region: objectOf<HistoricalRecord["region"]>("How the whole dispute and its region are called.", {
        pair: namePair("The names of the region."),
        subtitle: text("One line."),
        overview: text("Three sentences."),
        orderRule: text("Why names and parties stand in the order they do."),
        disclaimer: text("What lines, colours and names do not imply."),
      }),
      parties: many("party", "The parties to the dispute."),
      partyOrder: perLanguage(
        "Which party comes first for a reader of each language.",
        listOf("Ids of `parties`, in order.", id("The `id` of one of `parties`.")),
      ),
      thirdParties: many("thirdParty", "Others who have said whose the islands are held to be."),
      territories: many("territory", "The territories, from south-west to north-east."),
      islets: many("islet", "The named members of a group."),
      places: many("place", "Seas, straits, towns and capes."),
      figures: many("figure", "Measured or counted figures."),
      layers: many("layer", "The layers of the map, in order of date."),
      instruments: many("instrument", "The instruments, in order of date."),
      events: many("event", "The events, in order of date."),
      control: many("controlPeriod", "Who administered what and when, without gap or overlap."),
      positions: many("position", "What parties and third parties say today."),
      perspectives: many("perspective", "Those who are no party and no state."),
      wordings: many("wordingSeries", "How yearly texts put the matter."),
      stories: many("story", "Guided stories, in the order in which they are offered."),
      sources: many("source", "The sources that citations lead to."),
    },
  ),
  $defs: {
    licence: objectOf<Licence>("A licence.", {
      id: line("Its SPDX identifier."),
      url: httpsUrl("Its text."),
      attribution: line("How to name those who made the data."),
    }),
    ...statementDefinitions,
    ...placeDefinitions,
    ...instrumentDefinitions,
    ...voiceDefinitions,
    ...storyDefinitions,
  },
};
