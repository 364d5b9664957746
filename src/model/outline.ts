/**
 * The outline of a record is what a map needs to be drawn, moved and dated: ids, names, days, kinds and places. The prose and
 * its citations are nine tenths of the record and can come after it, and so can what events are called: none is drawn by name.
 * Whatever takes an outline takes a whole record.
 */
import type {
  LocalControl,
  LocalEffect,
  LocalEvent,
  LocalInstrument,
  LocalIslet,
  LocalPlace,
  LocalPosition,
  LocalRecord,
  LocalTerritory,
  OutlineStory,
} from "./record.ts";

export type OutlineTerritory = Omit<LocalTerritory, "allNames" | "where">;
export type OutlineEffect = Omit<LocalEffect, "text" | "citations" | "readings">;
/** When something happened. */
export interface OutlineEvent extends Pick<LocalEvent, "date" | "until"> {
  /** Comes with the whole record. */
  readonly title?: LocalEvent["title"];
}
export type OutlineControl = Omit<LocalControl, "note">;
export type OutlinePosition = Omit<LocalPosition, "text" | "citations">;

type InstrumentProse = "officialNames" | "place" | "parties" | "summary" | "dates" | "texts" | "articles" | "readings" | "citations";
export interface OutlineInstrument extends Omit<LocalInstrument, InstrumentProse | "effects"> {
  readonly effects: Readonly<Record<string, OutlineEffect>>;
}

type Kept = "version" | "knownTo" | "since" | "region" | "parties" | "partyOrder" | "thirdParties" | "layers";
export interface RecordOutline extends Pick<LocalRecord, Kept> {
  readonly territories: readonly OutlineTerritory[];
  readonly islets: readonly Omit<LocalIslet, "allNames" | "note" | "citations">[];
  readonly places: readonly Omit<LocalPlace, "citations">[];
  readonly instruments: readonly OutlineInstrument[];
  readonly events: readonly OutlineEvent[];
  readonly control: readonly OutlineControl[];
  readonly positions: readonly OutlinePosition[];
  readonly stories: readonly OutlineStory[];
}

export function outlineOf(record: LocalRecord): RecordOutline {
  const { version, knownTo, since, region, parties, partyOrder, thirdParties, layers } = record;
  return {
    ...{ version, knownTo, since, region, parties, partyOrder, thirdParties, layers },
    territories: record.territories.map(({ allNames, where, ...territory }) => territory),
    islets: record.islets.map(({ allNames, note, citations, ...islet }) => islet),
    places: record.places.map(({ citations, ...place }) => place),
    instruments: record.instruments.map(outlineOfInstrument),
    events: record.events.map(({ date, until }) => (until === undefined ? { date } : { date, until })),
    control: record.control.map(({ note, ...period }) => period),
    positions: record.positions.map(({ text, citations, ...position }) => position),
    stories: outlineOfStories(record.stories),
  };
}

export function outlineOfStories(stories: readonly OutlineStory[]): readonly OutlineStory[] {
  return stories.map(({ id, title, steps }) => ({ id, title, steps: steps.map(({ view }) => ({ view })) }));
}

function outlineOfInstrument(instrument: LocalInstrument): OutlineInstrument {
  const { officialNames, place, parties, summary, dates, texts, articles, readings, citations, effects, ...rest } = instrument;
  return {
    ...rest,
    effects: Object.fromEntries(Object.entries(effects).map(([territory, effect]) => [territory, outlineOfEffect(effect)])),
  };
}

function outlineOfEffect({ text, citations, readings, ...effect }: LocalEffect): OutlineEffect {
  return effect;
}
