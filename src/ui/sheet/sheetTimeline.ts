/** What a sheet's line of time holds: the story's steps, and the texts and acts that it tells of. */
import type { IsoDate } from "../../model/date.ts";
import type { OutlineInstrument } from "../../model/outline.ts";
import { instrumentsOf } from "../../model/status.ts";
import type { WordsContext } from "../../renderers/words/index.ts";
import { changesBetween } from "../../renderers/words/later.ts";
import type { ShownStep } from "./sheetContext.ts";

export type TimelineEntry =
  | { readonly kind: "step"; readonly date: IsoDate; readonly shown: ShownStep }
  | { readonly kind: "instrument"; readonly date: IsoDate; readonly instrument: OutlineInstrument };

/** In order of date; a text comes before the step that tells of it. */
export function timelineOf(context: WordsContext, steps: readonly ShownStep[]): readonly TimelineEntry[] {
  const { instruments } = context.record;
  const told = new Set(steps.flatMap((step) => instrumentsToldIn(context, step)));
  return [
    ...instruments
      .filter((instrument) => told.has(instrument.id))
      .map((instrument) => ({ kind: "instrument" as const, date: instrument.date, instrument })),
    ...steps.map((shown) => ({ kind: "step" as const, date: shown.view.date, shown })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function instrumentsToldIn(context: WordsContext, { view, scenes: [first, second] }: ShownStep): readonly string[] {
  const drawn = view.layers.flatMap((layer) => instrumentsOf(context.record, layer).filter(({ date }) => date <= view.date));
  const changes = second === undefined ? [] : changesBetween(context, first.date, second.date).territories;
  return [...drawn.map(({ id }) => id), ...changes.flatMap(({ causes }) => causes.map(({ instrument }) => instrument))];
}
