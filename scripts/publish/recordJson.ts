/** The whole record as one JSON value: all that it says, in every language; only what serves the drawing of this map is left out. */
import type { Party } from "../../src/model/party.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";
import type { Islet, Place, Territory } from "../../src/model/territory.ts";
import { GEOMETRY_ATTRIBUTION, GEOMETRY_LICENCE, TEXT_LICENCE, textAttribution } from "./licences.ts";

export interface Licence {
  readonly id: string;
  readonly url: string;
  readonly attribution: string;
}

export type PublishedParty = Omit<Party, "slot" | "letter">;
export type PublishedTerritory = Omit<Territory, "labels" | "mark">;
export type PublishedIslet = Omit<Islet, "labels">;
export type PublishedPlace = Omit<Place, "labels">;

export interface PublishedRecord extends Omit<HistoricalRecord, "parties" | "territories" | "islets" | "places"> {
  readonly $schema: "./record.schema.json";
  readonly licence: { readonly texts: Licence; readonly geometry: Licence };
  readonly parties: readonly PublishedParty[];
  readonly territories: readonly PublishedTerritory[];
  readonly islets: readonly PublishedIslet[];
  readonly places: readonly PublishedPlace[];
}

function withoutLabels<Item extends { readonly labels: unknown }>({ labels, ...rest }: Item): Omit<Item, "labels"> {
  return rest;
}

export function publishedRecordOf(record: HistoricalRecord): PublishedRecord {
  const { version, knownTo, since, ...rest } = record;
  return {
    $schema: "./record.schema.json",
    version,
    knownTo,
    since,
    licence: {
      texts: { ...TEXT_LICENCE, attribution: textAttribution(version) },
      geometry: { ...GEOMETRY_LICENCE, attribution: GEOMETRY_ATTRIBUTION },
    },
    ...rest,
    parties: record.parties.map(({ slot, letter, ...party }) => party),
    territories: record.territories.map(({ mark, ...territory }) => withoutLabels(territory)),
    islets: record.islets.map(withoutLabels),
    places: record.places.map(withoutLabels),
  };
}
