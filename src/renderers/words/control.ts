/** Who administered, in words. */
import type { Administration } from "../../model/control.ts";
import type { IsoDate } from "../../model/date.ts";
import { partyOf, partyStyleAt } from "../../model/naming.ts";
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

/** The exact day, the instruments of that day, and who administered: what the slider of the date says aloud. */
export function dateSentence(context: WordsContext, date: IsoDate): string {
  const { record, language, messages } = context;
  const named = record.instruments
    .filter(
      (instrument) =>
        instrument.date === date || Object.values(instrument.effects).some((effect) => effectDate(instrument, effect) === date),
    )
    .map((instrument) => instrument.name);
  const day = formatDate(date, language);
  const { words } = messages;
  return words.dateSentence(named.length === 0 ? day : words.date.dayOf(day, listText(named, language)), situationsAt(context, date));
}
