/** The views that have a still picture of their own: the default one as of the record's own day, and the layers of the main texts. */
import type { IsoDate } from "../../src/model/date.ts";
import type { RecordOutline } from "../../src/model/outline.ts";
import { effectDate } from "../../src/model/status.ts";
import { CONTROL_LAYER, defaultViewOf, orderedLayers, type View, type ViewRules } from "../../src/view/view.ts";

export const OVERVIEW = "overview";
export const POSTER_VIEWS = [OVERVIEW, "1855", "1875", "1905", "1945", "1951", "1956"] as const;
export type PosterView = (typeof POSTER_VIEWS)[number];

export function posterView(record: RecordOutline, rules: ViewRules, name: PosterView): View {
  const start = defaultViewOf(rules);
  if (name === OVERVIEW) return start;
  return { ...start, layers: orderedLayers([name, CONTROL_LAYER], rules), date: lastDayOf(record, name) };
}

/** The day from which the whole of a layer is drawn. */
function lastDayOf(record: RecordOutline, layer: string): IsoDate {
  const days = record.instruments
    .filter((instrument) => instrument.layer === layer)
    .flatMap((instrument) => [instrument.date, ...Object.values(instrument.effects).map((effect) => effectDate(instrument, effect))]);
  const last = days.toSorted().at(-1);
  if (last === undefined) throw new Error(`The record has no text in layer ${layer}.`);
  return last;
}
