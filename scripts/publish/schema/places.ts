/** The schema of land: territories, islets, places, their figures, and who administered them. */
import type { ControlPeriod } from "../../../src/model/control.ts";
import type { AttestedName, Figure } from "../../../src/model/territory.ts";
import type { PublishedIslet, PublishedPlace, PublishedTerritory } from "../recordJson.ts";
import {
  datedId,
  day,
  dayMonthOrYear,
  flag,
  id,
  languageTag,
  line,
  listOf,
  lonLat,
  Optional,
  objectOf,
  oneOf,
  orNull,
  refTo,
  type Schema,
  text,
} from "./builders.ts";
import { citations, namePair, statement } from "./statements.ts";

const territory = id("The `id` of one of `territories`.");
const allNames = listOf("Every name that the record attests, with its script and language.", refTo("attestedName", "A name."));

export const placeDefinitions: Readonly<Record<string, Schema>> = {
  attestedName: objectOf<AttestedName>("A name in a script and language of its own.", {
    text: line("The name."),
    lang: languageTag("The language and script of `text`."),
    language: text("What that language is called."),
    reading: new Optional(line("Pronunciation or transliteration, where the script needs one.")),
    origin: new Optional(statement("What the name means or where it comes from, as far as known.")),
  }),
  territory: objectOf<PublishedTerritory>("Land whose status is followed as one.", {
    id: id("Its id; territories.geojson has it as `properties.territory`."),
    disputed: flag("Whether both parties hold it to be theirs today."),
    kind: oneOf<PublishedTerritory["kind"]>("What it is.", {
      island: "one island, with the rocks about it",
      group: "a group of islands",
      region: "part of a larger land, or many islands",
    }),
    names: namePair("Its names."),
    allNames,
    where: statement("Where it lies and what it is."),
  }),
  islet: objectOf<PublishedIslet>("A named member of a group.", {
    id: id("Its id; territories.geojson has it as `properties.islet`."),
    territory,
    names: namePair("Its names."),
    allNames,
    at: lonLat("Where it lies."),
    note: orNull(statement("Its area by each party's figures, and what else is known."), "nothing that is not said elsewhere"),
    citations: citations("Where its names and place come from."),
  }),
  place: objectOf<PublishedPlace>("A sea, strait, town, cape or undisputed land that the map names.", {
    id: id("Its id."),
    kind: oneOf<PublishedPlace["kind"]>("What it is.", {
      sea: "a sea",
      strait: "a strait",
      settlement: "a town or village",
      cape: "a cape",
      island: "an island",
      region: "a region",
    }),
    territory: orNull(territory, "it lies in none of them"),
    at: lonLat("Where it lies."),
    names: namePair("Its names."),
    citations: citations("Where its names and place come from."),
  }),
  figure: objectOf<Figure>("A measured or counted figure of a territory.", {
    territory,
    kind: oneOf<Figure["kind"]>("What it says.", {
      area: "the area",
      population: "how many people live there",
      settlement: "the main settlement",
      "high-point": "the height of the highest point",
      administration: "the unit that it belongs to in a party's own system",
      distance: "how far it is from undisputed land",
    }),
    by: orNull(id("Whose figure it is: the `id` of one of `parties`."), "both use it"),
    value: {
      description: "A number, a range [low, high] where sources differ, or words.",
      anyOf: [
        { type: "number", minimum: 0 },
        {
          type: "array",
          prefixItems: [
            { type: "number", minimum: 0 },
            { type: "number", minimum: 0 },
          ],
          items: false,
          minItems: 2,
          maxItems: 2,
        },
        { $ref: "#/$defs/text" },
      ],
    },
    unit: orNull(
      oneOf<NonNullable<Figure["unit"]>>("The unit of `value`.", {
        km2: "square kilometres",
        people: "people",
        m: "metres",
        km: "kilometres",
      }),
      "`value` is words",
    ),
    asOf: orNull(dayMonthOrYear("When it was taken."), "the source gives no date"),
    note: orNull(text("What is counted, or why sources differ."), "nothing to add"),
    citations: citations("Where the figure comes from."),
  }),
  controlPeriod: objectOf<ControlPeriod>("Who administered a territory, from when until when; it says nothing of title.", {
    territory,
    from: day("The first day."),
    until: orNull(day("The day after the last: the next period begins on it."), "it holds today"),
    administeredBy: id("The `id` of one of `parties`, or `undivided`."),
    note: statement("How it began, and what interrupted it without changing it."),
    under: listOf("The instruments or act under which it began.", datedId("The `id` of one of `instruments`.")),
  }),
};
