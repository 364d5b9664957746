/** The schema of those who speak: parties, third parties, peoples; and of what they did and said. */
import type { DisputeEvent, EventKind } from "../../../src/model/event.ts";
import type { PartyStyle } from "../../../src/model/party.ts";
import type { Perspective, Voice } from "../../../src/model/perspective.ts";
import type { Position } from "../../../src/model/position.ts";
import type { ThirdParty } from "../../../src/model/thirdParty.ts";
import type { Wording, WordingSeries } from "../../../src/model/wording.ts";
import type { PublishedParty } from "../recordJson.ts";
import {
  datedId,
  day,
  dayMonthOrYear,
  flag,
  id,
  listOf,
  Optional,
  objectOf,
  oneOf,
  orNull,
  refTo,
  type Schema,
  text,
  year,
} from "./builders.ts";
import { statement, statementFields } from "./statements.ts";

export const voiceDefinitions: Readonly<Record<string, Schema>> = {
  partyStyle: objectOf<PartyStyle>("How a party was called from a day on.", {
    from: orNull(day("The first day."), "the style in use before any other"),
    name: text("Its name."),
    administered: text("“Administered by …”, as a phrase."),
  }),
  party: objectOf<PublishedParty>("A party to the dispute.", {
    id: id("Its id."),
    styles: listOf("Its names, in order of time.", refTo("partyStyle", "A name."), 1),
    claimed: text("“Claimed by …”, as a phrase."),
    says: text("“… says”, as a heading."),
    data: text("“… data”, as a heading."),
    recipient: text("“to …”, as a phrase."),
    agent: text("“by …”, as a phrase."),
    reading: text("“…’s reading”, as a heading."),
    position: text("“…’s position”, as a heading."),
    sources: listOf("Where its general position is set out.", id("The `id` of one of `sources`.")),
  }),
  thirdParty: objectOf<ThirdParty>("One who is no party to the dispute and has said whose the islands are held to be.", {
    id: id("Its id."),
    kind: oneOf<ThirdParty["kind"]>("What it is.", { state: "a state", parliament: "a parliament, which binds no state" }),
    name: text("Its name."),
  }),
  position: objectOf<Position>("What a party or third party says of a territory today, in its own terms.", {
    party: id("The `id` of one of `parties` or `thirdParties`."),
    territory: id("The `id` of one of `territories`."),
    claims: flag("Whether the party holds the territory to be its own."),
    asOf: dayMonthOrYear("The newest statement that it rests on."),
    ...statementFields("The position, attributed."),
  }),
  voice: objectOf<Voice>("What one body or person said, attributed.", {
    id: id("Its id."),
    who: text("Who speaks."),
    date: dayMonthOrYear("When it was said."),
    ...statementFields("What was said, retold."),
  }),
  perspective: objectOf<Perspective>("What people or bodies that are no party to the dispute say: several voices, none speaking for all.", {
    id: id("Its id."),
    name: text("Its name."),
    about: statement("Who these people are."),
    voices: listOf("The voices, in order of date.", refTo("voice", "A voice.")),
  }),
  wording: objectOf<Wording>("How a text that comes again every year put the matter.", {
    from: year("The first year for which it was so."),
    until: year("The last year for which it was so, inclusive."),
    ...statementFields("The wording, retold; single words quoted where the word is the fact."),
  }),
  wordingSeries: objectOf<WordingSeries>("A text that comes again every year.", {
    id: id("Its id."),
    party: id("Whose text it is: the `id` of one of `parties`."),
    name: text("What it is called."),
    about: statement("What the text is, and what its changes do and do not show."),
    wordings: listOf("The wordings in order of years; a year that nobody has read is left out.", refTo("wording", "A wording.")),
  }),
  event: objectOf<DisputeEvent>("A dated happening that changes no status.", {
    id: datedId("Its year and a name."),
    kind: oneOf<EventKind>("What happened.", {
      talks: "a meeting or negotiation",
      visit: "a visit",
      rally: "a rally or day of remembrance",
      statement: "a statement",
      measure: "a law, an order, a suspension",
      report: "what the press reported of a plan, whether or not it came about",
    }),
    by: orNull(id("Whose doing it was: the `id` of one of `parties` or `thirdParties`."), "of several together, or of another"),
    date: day("Its day."),
    until: new Optional(day("The last day of one that took several.")),
    title: text("Its title."),
    ...statementFields("What happened."),
  }),
};
