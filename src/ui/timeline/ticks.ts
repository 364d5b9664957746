/** The marks of instruments on the line of time. */
import type { IsoDate } from "../../model/date.ts";
import type { RecordOutline } from "../../model/outline.ts";
import { instrumentsOf, layerDate } from "../../model/status.ts";
import { positionOf, type TimelineScale } from "./timelineScale.ts";

/** The mark of one layer's instruments, or of one instrument without a layer. */
export interface Tick {
  readonly id: string;
  readonly date: IsoDate;
  readonly position: number;
  readonly year: string;
  /** Null for an instrument without effects, which is marked but not named. */
  readonly name: string | null;
  /** Filled for a text between the two parties, hollow for any other. */
  readonly isBilateral: boolean;
}

export function ticksOf(record: Pick<RecordOutline, "layers" | "instruments">, scale: TimelineScale): readonly Tick[] {
  const tickOf = (id: string, date: IsoDate, name: string | null, isBilateral: boolean): Tick => ({
    id,
    date,
    position: positionOf(date, scale),
    year: date.slice(0, 4),
    name,
    isBilateral,
  });
  const named = record.layers.flatMap((layer) => {
    const date = layerDate(record, layer.id);
    if (date === undefined) return [];
    const isBilateral = instrumentsOf(record, layer.id).every((instrument) => instrument.form === "bilateral");
    return [tickOf(layer.id, date, layer.name, isBilateral)];
  });
  const unnamed = record.instruments
    .filter((instrument) => instrument.layer === null)
    .map(({ id, date, form }) => tickOf(id, date, null, form === "bilateral"));
  return [...unnamed, ...named].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
