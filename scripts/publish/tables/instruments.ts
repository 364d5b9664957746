/** The tables of what texts say: instruments, their articles, what each says of each territory, and how the parties read it. */
import type { Article, Effect, Instrument, Reading } from "../../../src/model/instrument.ts";
import type { HistoricalRecord } from "../../../src/model/record.ts";
import type { Citation } from "../../../src/model/source.ts";
import { citationColumns, column, type Table, tableOf, textColumns } from "./table.ts";

export function instrumentsTable({ instruments }: HistoricalRecord): Table {
  return tableOf("instruments.csv", "one instrument: a treaty, declaration, directive, decree or act", instruments, [
    column("id", "id of the instrument", ({ id }) => id),
    column("layer", "layer of the map that shows it; empty where it has no effect on any territory", ({ layer }) => layer),
    column("kind", "treaty, declaration, agreement, directive, decree or act", ({ kind }) => kind),
    column("form", "bilateral (between the two parties), multilateral or unilateral", ({ form }) => form),
    column("date", "day it was signed, issued or begun", ({ date }) => date),
    column("until", "last day of an act that took several", ({ until }) => until),
    column(
      "in_force",
      "day it entered into force or took effect; empty where it did not or the term does not apply",
      ({ inForce }) => inForce,
    ),
    ...textColumns<Instrument>("name", "usual short name", ({ name }) => name),
    ...textColumns<Instrument>("summary", "what it is and does", ({ summary }) => summary.text),
    ...citationColumns<Instrument>(({ summary, dates, citations }) => distinct([...summary.citations, ...dates.citations, ...citations])),
  ]);
}

/** Each source with each pinpoint once. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  const keyOf = ({ source, pinpoint }: Citation) => `${source} ${pinpoint?.en ?? ""}`;
  return [...new Map(citations.map((citation) => [keyOf(citation), citation])).values()];
}

interface ArticleRow extends Article {
  readonly instrument: Instrument;
}

export function articlesTable({ instruments }: HistoricalRecord): Table {
  const rows = instruments.flatMap((instrument) => instrument.articles.map((article): ArticleRow => ({ instrument, ...article })));
  return tableOf("articles.csv", "one article of an instrument, or one thing said of it, that matters here", rows, [
    column("instrument", "id of instruments.csv", ({ instrument }) => instrument.id),
    ...textColumns<ArticleRow>("article", "which article", ({ pinpoint }) => pinpoint),
    ...textColumns<ArticleRow>("text", "what it says, retold", ({ text }) => text),
    ...citationColumns<ArticleRow>(({ citations }) => citations),
  ]);
}

interface EffectRow extends Effect {
  readonly territory: string;
  readonly instrument: Instrument;
}

/** In order of date, and of the territories from south-west to north-east. */
function effectRows({ instruments, territories }: HistoricalRecord): readonly EffectRow[] {
  return instruments.flatMap((instrument) =>
    territories.flatMap(({ id }): EffectRow[] => {
      const effect = instrument.effects[id];
      return effect ? [{ territory: id, instrument, ...effect }] : [];
    }),
  );
}

export function statusTable(record: HistoricalRecord): Table {
  return tableOf("status.csv", "what one instrument says of, or does to, one territory; silence has a row too", effectRows(record), [
    column("territory", "id of territories.csv", ({ territory }) => territory),
    column("instrument", "id of instruments.csv", ({ instrument }) => instrument.id),
    column("layer", "layer of the map that shows the instrument", ({ instrument }) => instrument.layer),
    column(
      "date",
      "day of the effect: its own, where it has one, as a landing has; else the instrument's",
      (row) => row.date ?? row.instrument.date,
    ),
    column(
      "effect",
      "assigned, ceded, undivided, renounced, promised, administered, excluded, named-as-issue, left-open or silent",
      ({ effect }) => effect,
    ),
    column(
      "party",
      "the recipient (assigned, ceded, promised), else the one who acts (renounced, administered, excluded); empty where there is neither",
      ({ party }) => party,
    ),
    column("named_or_implied", "named or implied: how the text reaches the territory; empty where neither applies", ({ basis }) => basis),
    ...textColumns<EffectRow>("text", "what the text says of the territory", ({ text }) => text),
    ...citationColumns<EffectRow>(({ citations }) => citations),
  ]);
}

interface ReadingRow extends Reading {
  readonly territory?: string;
  readonly instrument: string;
}

export function readingsTable(record: HistoricalRecord): Table {
  const rows = effectRows(record).flatMap(({ territory, instrument, readings = [] }) =>
    readings.map((reading): ReadingRow => ({ territory, instrument: instrument.id, ...reading })),
  );
  return tableOf(
    "readings.csv",
    "how one party reads what an instrument says of one territory, where the parties read it differently",
    rows,
    [
      column("territory", "id of territories.csv", ({ territory }) => territory),
      column("instrument", "id of instruments.csv", ({ instrument }) => instrument),
      column("party", "id of parties.csv: whose reading it is", ({ party }) => party),
      ...textColumns<ReadingRow>("reading", "the reading, in that party's terms", ({ text }) => text),
      ...citationColumns<ReadingRow>(({ citations }) => citations),
    ],
  );
}

export function instrumentReadingsTable({ instruments }: HistoricalRecord): Table {
  const rows = instruments.flatMap(({ id, readings = [] }) => readings.map((reading): ReadingRow => ({ instrument: id, ...reading })));
  return tableOf("instrument-readings.csv", "how one party reads an instrument as a whole, where the parties read it differently", rows, [
    column("instrument", "id of instruments.csv", ({ instrument }) => instrument),
    column("party", "id of parties.csv: whose reading it is", ({ party }) => party),
    ...textColumns<ReadingRow>("reading", "the reading, in that party's terms", ({ text }) => text),
    ...citationColumns<ReadingRow>(({ citations }) => citations),
  ]);
}
