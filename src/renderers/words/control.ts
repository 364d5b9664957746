/** Who administered, in words. */
import type { Administration } from "../../model/control.ts";
import type { IsoDate } from "../../model/date.ts";
import type { InstrumentId } from "../../model/instrument.ts";
import { partyOf, partyStyleAt } from "../../model/naming.ts";
import type { OutlineControl } from "../../model/outline.ts";
import { controlAt, controlOf, effectDate } from "../../model/status.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { listText, type WordsContext } from "./context.ts";
import { formatDate } from "./dates.ts";
import { territoriesText } from "./names.ts";

/** "Administered by the Soviet Union": the party as it was called on that day. */
export function administeredText(
  { record, messages }: Pick<WordsContext, "record" | "messages">,
  by: Administration,
  date: IsoDate,
): string {
  const party = partyOf(record, by);
  return party ? partyStyleAt(party, date).administered : messages.words.undivided;
}

export interface Era {
  readonly from: IsoDate;
  /** The day on which the next era begins; null for the present one. */
  readonly until: IsoDate | null;
  readonly administeredBy: Administration;
  readonly text: string;
}

/** The periods of a territory, cut where the administering party changed its name. */
export function erasOf(context: Pick<WordsContext, "record" | "messages">, territory: TerritoryId): readonly Era[] {
  return controlOf(context.record, territory).flatMap((period) => {
    const styles = partyOf(context.record, period.administeredBy)?.styles ?? [];
    const changes = styles.flatMap(({ from }) =>
      from !== null && from > period.from && (period.until === null || from < period.until) ? [from] : [],
    );
    const starts = [period.from, ...changes.toSorted()];
    return starts.map((from, index) => ({
      from,
      until: starts[index + 1] ?? period.until,
      administeredBy: period.administeredBy,
      text: administeredText(context, period.administeredBy, from),
    }));
  });
}

/** An instrument or act under which an administration began. */
export interface Beginning {
  readonly id: InstrumentId;
  readonly date: IsoDate;
  /** "Treaty of Shimoda (7 February 1855)". */
  readonly text: string;
}

/** What a period of control began under, each with its day in that territory; of what came after the day asked for, nothing. */
export function beginningsOf(
  context: WordsContext,
  period: Pick<OutlineControl, "under" | "territory">,
  until: IsoDate,
): readonly Beginning[] {
  const { record, language, messages } = context;
  return period.under.flatMap((id) => {
    const instrument = record.instruments.find((candidate) => candidate.id === id);
    const date = instrument?.effects[period.territory]?.date ?? instrument?.date;
    if (!instrument || date === undefined || date > until) return [];
    return [{ id, date, text: messages.words.administration.dated(instrument.name, formatDate(date, language)) }];
  });
}

export interface TerritoryAdministration {
  readonly territory: TerritoryId;
  readonly administeredBy: Administration;
  readonly text: string;
  readonly beginnings: readonly Beginning[];
}

/** Who administered every territory of the record on a day, and under which instruments or act. It says nothing of title. */
export function administrationAt(context: WordsContext, date: IsoDate): readonly TerritoryAdministration[] {
  return context.record.territories.flatMap(({ id }) => {
    const period = controlAt(context.record, id, date);
    if (!period) return [];
    const { administeredBy } = period;
    return [
      {
        territory: id,
        administeredBy,
        text: administeredText(context, administeredBy, date),
        beginnings: beginningsOf(context, period, date),
      },
    ];
  });
}

/** The islands whose status is disputed, by who administered them on a day, in the record's order. */
function situationsAt(context: WordsContext, date: IsoDate): readonly string[] {
  const groups = new Map<string, TerritoryId[]>();
  for (const territory of context.record.territories) {
    const period = territory.disputed ? controlAt(context.record, territory.id, date) : undefined;
    if (!period) continue;
    const text = administeredText(context, period.administeredBy, date);
    groups.set(text, [...(groups.get(text) ?? []), territory.id]);
  }
  return [...groups].map(([text, ids]) => context.messages.words.situation(territoriesText(context, ids), text));
}

/** What happened on a day: its instruments, and landings made on it; failing those, its events, as far as the record is there. */
function happenedOn({ record }: Pick<WordsContext, "record">, date: IsoDate): readonly string[] {
  const instruments = record.instruments.filter(
    (instrument) => instrument.date === date || Object.values(instrument.effects).some((effect) => effectDate(instrument, effect) === date),
  );
  if (instruments.length > 0) return instruments.map(({ name }) => name);
  const events = record.events.filter((event) => event.date <= date && date <= (event.until ?? event.date));
  return events.flatMap(({ title }) => (title === undefined ? [] : [title]));
}

/** The exact day, what happened on it, and who administered: what the slider of the date says aloud. */
export function dateSentence(context: WordsContext, date: IsoDate): string {
  const { language, messages } = context;
  const happened = happenedOn(context, date);
  const day = formatDate(date, language);
  const { words } = messages;
  return words.dateSentence(happened.length === 0 ? day : words.date.dayOf(day, listText(happened, language)), situationsAt(context, date));
}
