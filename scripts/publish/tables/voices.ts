/** The tables of who did and said what: parties, positions, events, wordings of a year, perspectives; and the sources. */
import type { DisputeEvent } from "../../../src/model/event.ts";
import type { Text } from "../../../src/model/language.ts";
import type { Voice } from "../../../src/model/perspective.ts";
import type { Position } from "../../../src/model/position.ts";
import type { HistoricalRecord } from "../../../src/model/record.ts";
import type { Wording, WordingSeries } from "../../../src/model/wording.ts";
import { citationColumns, column, sourceColumn, type Table, tableOf, textColumns } from "./table.ts";

interface Speaker {
  readonly id: string;
  readonly kind: string;
  readonly name: Text | undefined;
}

export function partiesTable({ parties, thirdParties }: HistoricalRecord): Table {
  const rows: readonly Speaker[] = [
    ...parties.map(({ id, styles }) => ({ id, kind: "party", name: styles.at(-1)?.name })),
    ...thirdParties,
  ];
  return tableOf("parties.csv", "one party to the dispute, or one third party", rows, [
    column("id", "id of the party", ({ id }) => id),
    column("kind", "party (to the dispute), state or parliament (third parties)", ({ kind }) => kind),
    ...textColumns<Speaker>("name", "its name today", ({ name }) => name),
  ]);
}

export function positionsTable({ positions }: HistoricalRecord): Table {
  return tableOf("positions.csv", "what one party, or third party, says of one territory today", positions, [
    column("territory", "id of territories.csv", ({ territory }) => territory),
    column("party", "id of parties.csv", ({ party }) => party),
    ...textColumns<Position>("position", "the position, attributed, in that party's terms", ({ text }) => text),
    ...citationColumns<Position>(({ citations }) => citations),
  ]);
}

export function eventsTable({ events }: HistoricalRecord): Table {
  return tableOf("events.csv", "one dated happening that changed no status; instruments are not in it", events, [
    column("date", "its day", ({ date }) => date),
    column("id", "id of the event", ({ id }) => id),
    ...textColumns<DisputeEvent>("title", "its title", ({ title }) => title),
    sourceColumn<DisputeEvent>(({ citations }) => citations),
  ]);
}

export function eventDetailsTable({ events }: HistoricalRecord): Table {
  return tableOf("event-details.csv", "one event of events.csv, with what happened", events, [
    column("id", "id of events.csv", ({ id }) => id),
    column("date", "its day", ({ date }) => date),
    column("until", "last day of one that took several", ({ until }) => until),
    column("kind", "talks, visit, rally, statement, measure or report (by the press, of a plan)", ({ kind }) => kind),
    column("by", "id of parties.csv: whose doing it was; empty where it was of several together, or of another", ({ by }) => by),
    ...textColumns<DisputeEvent>("text", "what happened", ({ text }) => text),
    ...citationColumns<DisputeEvent>(({ citations }) => citations),
  ]);
}

interface WordingRow extends Wording {
  readonly series: WordingSeries;
}

export function wordingsTable({ wordings }: HistoricalRecord): Table {
  const rows = wordings.flatMap((series) => series.wordings.map((wording): WordingRow => ({ series, ...wording })));
  return tableOf("wordings.csv", "how one text that comes again every year put the matter in one year, or in some years on end", rows, [
    column("series", "id of the text", ({ series }) => series.id),
    column("party", "id of parties.csv: whose text it is", ({ series }) => series.party),
    ...textColumns<WordingRow>("name", "name of the text", ({ series }) => series.name),
    column("from", "first year", ({ from }) => from),
    column("until", "last year, inclusive", ({ until }) => until),
    ...textColumns<WordingRow>("text", "the wording, retold", ({ text }) => text),
    ...citationColumns<WordingRow>(({ citations }) => citations),
  ]);
}

interface VoiceRow extends Voice {
  readonly perspective: string;
}

export function perspectivesTable({ perspectives }: HistoricalRecord): Table {
  const rows = perspectives.flatMap(({ id, voices }) => voices.map((voice): VoiceRow => ({ perspective: id, ...voice })));
  return tableOf("perspectives.csv", "what one body or person said who is no party to the dispute; none speaks for all", rows, [
    column("perspective", "id of those who speak", ({ perspective }) => perspective),
    column("voice", "id of the voice", ({ id }) => id),
    ...textColumns<VoiceRow>("who", "who speaks", ({ who }) => who),
    column("date", "year, month or day", ({ date }) => date),
    ...textColumns<VoiceRow>("text", "what was said, retold", ({ text }) => text),
    ...citationColumns<VoiceRow>(({ citations }) => citations),
  ]);
}

export function sourcesTable({ sources }: HistoricalRecord): Table {
  return tableOf("sources.csv", "one source that the other files cite", sources, [
    column("id", "id of the source", ({ id }) => id),
    column("title", "its own title, in its own language", ({ title }) => title),
    column("publisher", "who published it", ({ publisher }) => publisher),
    column("date", "year, month or day; empty where it gives none", ({ date }) => date),
    column("language", "language it is written in, a BCP 47 tag", ({ language }) => language),
    column("url", "where it can be read; empty where it has no address that begins with https:", ({ url }) => url),
    column("kind", "primary, official, scholarly, press, reference or partisan", ({ kind }) => kind),
  ]);
}
