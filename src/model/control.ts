/** Control is who administered a territory, from (inclusive) until (exclusive); it is not title. */
import type { IsoDate } from "./date.ts";
import type { InstrumentId } from "./instrument.ts";
import type { PartyId } from "./party.ts";
import type { Statement } from "./source.ts";
import type { TerritoryId } from "./territory.ts";

export type Administration = PartyId | "undivided";

export interface ControlPeriod {
  readonly territory: TerritoryId;
  readonly from: IsoDate;
  /** Null: it holds today. */
  readonly until: IsoDate | null;
  readonly administeredBy: Administration;
  /** How it began, and what interrupted it without changing it. */
  readonly note: Statement;
  /** The instruments or act under which it began. */
  readonly under: readonly InstrumentId[];
}
