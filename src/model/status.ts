/** A status is what the instruments of one layer say of a territory; a situation is who administered it on a day. */
import type { IsoDate } from "./date.ts";
import { filing } from "./filing.ts";
import type { LayerId } from "./instrument.ts";
import type { OutlineControl, OutlineEffect, OutlineInstrument, OutlinePosition, RecordOutline } from "./outline.ts";
import type { LocalEffect, LocalInstrument, LocalRecord } from "./record.ts";
import type { TerritoryId } from "./territory.ts";

export interface StatusEntry<Instrument = OutlineInstrument, Effect = OutlineEffect> {
  readonly instrument: Instrument;
  readonly effect: Effect;
}

const byTerritory = filing((item: { readonly territory: TerritoryId }) => item.territory);
const byLayer = filing((instrument: Pick<OutlineInstrument, "layer">) => instrument.layer);

/** The instruments that a layer shows, in order of date. */
export function instrumentsOf<Instrument extends OutlineInstrument>(
  record: { readonly instruments: readonly Instrument[] },
  layer: LayerId,
): readonly Instrument[] {
  return byLayer(record.instruments, layer);
}

/** Every effect of a layer's instruments on a territory, in order of date: whole from a whole record, outlines from an outline. */
export function statusOf(
  record: Pick<LocalRecord, "instruments">,
  territory: TerritoryId,
  layer: LayerId,
): readonly StatusEntry<LocalInstrument, LocalEffect>[];
export function statusOf(record: Pick<RecordOutline, "instruments">, territory: TerritoryId, layer: LayerId): readonly StatusEntry[];
export function statusOf(record: Pick<RecordOutline, "instruments">, territory: TerritoryId, layer: LayerId): readonly StatusEntry[] {
  return instrumentsOf(record, layer).flatMap((instrument) => {
    const effect = instrument.effects[territory];
    return effect ? [{ instrument, effect }] : [];
  });
}

/** Who administered a territory on a day; undefined for a territory or day that the record does not cover. */
export function controlAt<Control extends OutlineControl>(
  record: { readonly control: readonly Control[] },
  territory: TerritoryId,
  date: IsoDate,
): Control | undefined {
  return byTerritory(record.control, territory).find((period) => period.from <= date && (period.until === null || date < period.until));
}

/** The periods of one territory, earliest first. */
export function controlOf<Control extends OutlineControl>(
  record: { readonly control: readonly Control[] },
  territory: TerritoryId,
): readonly Control[] {
  return byTerritory(record.control, territory).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Every party's position on a territory. */
export function positionsOn<Position extends OutlinePosition>(
  record: { readonly positions: readonly Position[] },
  territory: TerritoryId,
): readonly Position[] {
  return byTerritory(record.positions, territory);
}

/** The positions on a territory that hold it to be the party's own. Claims are today's: on any other day there are none. */
export function claimsOn(
  record: Pick<RecordOutline, "positions">,
  territory: TerritoryId,
  date: IsoDate,
  today: IsoDate,
): readonly OutlinePosition[] {
  if (date !== today) return [];
  return positionsOn(record, territory).filter((position) => position.claims);
}

/** The day of an effect: its own where it has one, else the instrument's. */
export function effectDate(instrument: Pick<OutlineInstrument, "date">, effect: OutlineEffect): IsoDate {
  return effect.date ?? instrument.date;
}

/** The day from which a layer is drawn: that of its earliest instrument. Undefined for a layer without instruments. */
export function layerDate(record: Pick<RecordOutline, "instruments">, layer: LayerId): IsoDate | undefined {
  const dates = instrumentsOf(record, layer).map((instrument) => instrument.date);
  return dates.toSorted()[0];
}

/**
 * The days at which a reader who steps from instrument to instrument stops: the days the instruments were signed,
 * issued or begun, and the days of effects that have their own.
 */
export function stopsOf(record: Pick<RecordOutline, "instruments">): readonly IsoDate[] {
  const days = record.instruments.flatMap((instrument) => [
    instrument.date,
    ...Object.values(instrument.effects).flatMap((effect) => (effect.date === undefined ? [] : [effect.date])),
  ]);
  return [...new Set(days)].toSorted();
}

/**
 * Whether an instrument that renounces land leaves open, by an undefined word, whether a territory is part of it. A text that is
 * merely silent on the territory, or that renounces nothing, leaves no such doubt.
 */
export function isOpenRenunciation(instrument: OutlineInstrument, effect: OutlineEffect): boolean {
  return effect.effect === "left-open" && effect.term !== undefined && renouncesLand(instrument);
}

const renouncing = new WeakMap<OutlineInstrument["effects"], boolean>();

function renouncesLand({ effects }: OutlineInstrument): boolean {
  const known = renouncing.get(effects) ?? Object.values(effects).some(({ effect }) => effect === "renounced");
  renouncing.set(effects, known);
  return known;
}
