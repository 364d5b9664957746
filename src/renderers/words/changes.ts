/** What changed between two dates, by territory: who administered, and what texts and acts of the time between say. It says nothing of title. */
import type { IsoDate } from "../../model/date.ts";
import type { InstrumentId } from "../../model/instrument.ts";
import type { OutlineControl, OutlineInstrument } from "../../model/outline.ts";
import { controlAt, controlOf, effectDate } from "../../model/status.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { WordsContext } from "./context.ts";
import { administeredText } from "./control.ts";
import { effectHead } from "./effects.ts";
import { territoryName } from "./names.ts";

/** A text or act that changed something for a territory. */
export interface ChangeCause {
  readonly instrument: InstrumentId;
  readonly name: string;
  /** Its day in that territory. */
  readonly date: IsoDate;
  /** "To Japan"; what it says of the territory or did there. */
  readonly head: string;
}

export interface TerritoryChange {
  readonly territory: TerritoryId;
  readonly name: string;
  /** Who administered at the earlier date and at the later, as they were called then. */
  readonly before: string;
  readonly after: string;
  /** Whether it was administered by the same at both dates, whatever lay between. */
  readonly isSame: boolean;
  /** Whether others administered it at some time between. */
  readonly isOtherBetween: boolean;
  /** In order of date. */
  readonly causes: readonly ChangeCause[];
}

export interface Changes {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** In the record's order; territories for which nothing changed are not among them. */
  readonly territories: readonly TerritoryChange[];
}

/** The dates in either order: the earlier is where it starts from, and what happened on that day itself has happened. */
export function changesBetween(context: WordsContext, one: IsoDate, other: IsoDate): Changes {
  const [from, to] = one < other ? [one, other] : [other, one];
  const territories = context.record.territories.flatMap(({ id }): TerritoryChange[] => {
    const [before, after] = [from, to].map((date) => controlAt(context.record, id, date));
    const begun = controlOf(context.record, id).filter((period) => from < period.from && period.from <= to);
    const causes = causesFor(context, id, begun, [from, to]);
    if (!before || !after || causes.length === 0) return [];
    return [
      {
        territory: id,
        name: territoryName(context, id),
        before: administeredText(context, before.administeredBy, from),
        after: administeredText(context, after.administeredBy, to),
        isSame: before.administeredBy === after.administeredBy,
        isOtherBetween: begun.some(
          ({ administeredBy }) => administeredBy !== before.administeredBy && administeredBy !== after.administeredBy,
        ),
        causes,
      },
    ];
  });
  return { from, to, territories };
}

function causesFor(
  context: WordsContext,
  territory: TerritoryId,
  begun: readonly OutlineControl[],
  dates: readonly [IsoDate, IsoDate],
): readonly ChangeCause[] {
  const causes = new Map<InstrumentId, ChangeCause>();
  for (const instrument of context.record.instruments) {
    const cause = causeOf(context, instrument, territory, begun, dates);
    if (cause !== null) causes.set(instrument.id, cause);
  }
  return [...causes.values()].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Null where the instrument changed nothing there in that time. One under which an administration began did, even if it is older. */
function causeOf(
  context: WordsContext,
  instrument: OutlineInstrument,
  territory: TerritoryId,
  begun: readonly OutlineControl[],
  [from, to]: readonly [IsoDate, IsoDate],
): ChangeCause | null {
  const effect = instrument.layer === null ? undefined : instrument.effects[territory];
  const date = effect ? effectDate(instrument, effect) : instrument.date;
  const period = begun.find(({ under }) => under.includes(instrument.id));
  if (date > to || (!period && date <= from)) return null;
  const said = effect && effect.effect !== "silent" ? effectHead(context, instrument, effect) : null;
  const head = said ?? (period ? administeredText(context, period.administeredBy, period.from) : null);
  return head === null ? null : { instrument: instrument.id, name: instrument.name, date, head };
}
