/** What is switched on and not later than the view's date: everything that a scene is made of. */
import type { IsoDate } from "../model/date.ts";
import { groupedBy } from "../model/filing.ts";
import type { LayerId } from "../model/instrument.ts";
import type { OutlineEffect, OutlineInstrument, OutlineTerritory, RecordOutline } from "../model/outline.ts";
import type { PartyId } from "../model/party.ts";
import { effectDate } from "../model/status.ts";
import type { TerritoryId } from "../model/territory.ts";
import { CONTROL_LAYER, type View } from "../view/view.ts";

export interface ShownInstrument extends OutlineInstrument {
  readonly layer: LayerId;
}

/** What one instrument says of one territory. */
export interface Said {
  readonly instrument: ShownInstrument;
  readonly territory: OutlineTerritory;
  readonly effect: OutlineEffect;
}

export interface Shown {
  readonly control: boolean;
  readonly claimants: ReadonlySet<PartyId>;
  readonly instruments: readonly ShownInstrument[];
  /** By instrument, then in the order of the territories. */
  readonly said: readonly Said[];
  readonly saidOf: ReadonlyMap<TerritoryId, readonly Said[]>;
}

export function shownIn(record: RecordOutline, view: Pick<View, "layers" | "date">, today: IsoDate): Shown {
  const on = new Set(view.layers);
  const claimants = view.date === today ? record.parties.filter((party) => on.has(party.id)).map((party) => party.id) : [];
  const isShown = (instrument: OutlineInstrument): instrument is ShownInstrument =>
    instrument.layer !== null && on.has(instrument.layer) && instrument.date <= view.date;
  const instruments = record.instruments.filter(isShown);
  const said = saidBy(instruments, record.territories, view.date);
  return {
    control: on.has(CONTROL_LAYER),
    claimants: new Set(claimants),
    instruments,
    said,
    saidOf: groupedBy(said, ({ territory }) => territory.id),
  };
}

/** Reads each instrument once, by the territories that it names: most instruments name few of a large record's. */
function saidBy(instruments: readonly ShownInstrument[], territories: readonly OutlineTerritory[], date: IsoDate): readonly Said[] {
  const ranks = new Map(territories.map(({ id }, rank) => [id, rank]));
  return instruments.flatMap((instrument) =>
    Object.entries(instrument.effects)
      .flatMap(([id, effect]) => {
        const rank = ranks.get(id);
        return rank === undefined || effectDate(instrument, effect) > date ? [] : [{ rank, effect }];
      })
      .sort((a, b) => a.rank - b.rank)
      .flatMap(({ rank, effect }): Said[] => {
        const territory = territories[rank];
        return territory ? [{ instrument, territory, effect }] : [];
      }),
  );
}
