/** The schema of instruments: treaties, declarations, directives, decrees and acts, with what each says of every territory. */
import type { Article, Boundary, Effect, EffectKind, Instrument, Layer, Reading } from "../../../src/model/instrument.ts";
import { datedId, day, ID_PATTERN, id, line, listOf, Optional, objectOf, oneOf, orNull, refTo, type Schema, text } from "./builders.ts";
import { citations, statement, statementFields } from "./statements.ts";

const layerId: Schema = { type: "string", description: "The `id` of the layer of `layers` that shows it.", pattern: "^[0-9]{4}$" };
const readings = (description: string): Schema => listOf(description, refTo("reading", "A reading."));

export const instrumentDefinitions: Readonly<Record<string, Schema>> = {
  reading: objectOf<Reading>("How one party reads an effect or an instrument, in its own terms.", {
    party: id("Whose reading it is: the `id` of one of `parties`."),
    ...statementFields("The reading."),
  }),
  effect: objectOf<Effect>("What an instrument says of, or does to, one territory.", {
    effect: oneOf<EffectKind>("The effect.", {
      assigned: "falls to, or stays with, `party`",
      ceded: "passes to `party`",
      undivided: "no line is drawn through it",
      renounced: "`party` gives it up; no recipient is named",
      promised: "`party` is to receive it, on the `condition`",
      administered: "`party` administers it; this is not title",
      excluded: "is taken out of an administration; this is not final",
      "named-as-issue": "is named as a matter to be resolved",
      "left-open": "is left undecided, or reached only by an undefined word",
      silent: "is not dealt with",
    }),
    party: orNull(
      id("The recipient (`assigned`, `ceded`, `promised`), else the one who acts (`renounced`, `administered`, `excluded`)."),
      "the effect has neither",
    ),
    basis: orNull(
      oneOf<"named" | "implied">("How the text reaches the territory.", { named: "it names it", implied: "by implication only" }),
      "neither applies",
    ),
    condition: new Optional(text("What a promise waits for.")),
    term: new Optional(text("The instrument's own undefined word whose reach over this territory is disputed.")),
    date: new Optional(day("The effect's own day, where it is not the instrument's.")),
    short: new Optional(text("The effect in a few words, where effect, party and basis do not already say it.")),
    readings: new Optional(readings("How the parties read the effect, where they read it differently: both, or none.")),
    ...statementFields("What the text says of this territory."),
  }),
  article: objectOf<Article>("An article of the instrument that matters here, retold.", {
    pinpoint: text("Which article."),
    ...statementFields("What it says, in the record's own words."),
  }),
  boundary: objectOf<Boundary>("A line that the instrument draws.", {
    line: line("The id of the line in boundaries.geojson (`properties.line`)."),
    name: text("Where the line runs."),
    supersededBy: new Optional(datedId("The `id` of the instrument that drew another line in its stead.")),
  }),
  instrument: objectOf<Instrument>("A dated text with legal or political weight, or an act that changed who administered.", {
    id: datedId("Its year and a name."),
    layer: orNull(layerId, "it has no effect on any territory and no layer shows it"),
    kind: oneOf<Instrument["kind"]>("What it is.", {
      treaty: "a treaty",
      declaration: "a declaration or communique",
      agreement: "an agreement or protocol",
      directive: "an order of an occupying power",
      decree: "an act of one state's own law",
      act: "what was done, not written",
    }),
    form: oneOf<Instrument["form"]>("Between whom.", {
      bilateral: "between the two parties to the dispute",
      multilateral: "among several states",
      unilateral: "by one",
    }),
    name: text("Its usual short name."),
    officialNames: listOf("Its names in its own languages.", refTo("scriptName", "A name.")),
    date: day("When it was signed, issued or begun."),
    until: new Optional(day("The last day of an act that took several.")),
    inForce: orNull(day("When it entered into force or took effect."), "it never did, or the term does not apply"),
    place: orNull(text("Where it was signed or issued."), "none is known or it has none"),
    parties: text("Who signed or issued it, as they then were called."),
    summary: statement("What it is and does, in a paragraph."),
    dates: statement("What its dates rest on, and what is doubtful in them."),
    texts: new Optional(statement("Which texts are authentic, and where they differ.")),
    articles: listOf("The articles that matter here.", refTo("article", "An article.")),
    boundaries: listOf("The lines it draws.", refTo("boundary", "A line.")),
    outline: new Optional(id("The id of the ring that the map draws round the territories it promises together.")),
    readings: new Optional(readings("How the parties read the instrument as a whole, where they differ: both, or none.")),
    effects: {
      type: "object",
      description: "What it says of each territory, by the `id` of the territory; silence is an effect too.",
      propertyNames: { pattern: ID_PATTERN },
      additionalProperties: refTo("effect", "The effect on that territory."),
    },
    citations: citations("Where the instrument itself can be read."),
  }),
  layer: objectOf<Layer>("The instruments of one year, which the map shows together.", {
    id: { ...layerId, description: "Its year." },
    name: text("Two or three words beside the year."),
    note: text("One line of explanation."),
  }),
};
