/** A position is what a party says of a territory today, in its own terms, attributed. */
import type { PartyId } from "./party.ts";
import type { Statement } from "./source.ts";
import type { TerritoryId } from "./territory.ts";

export interface Position extends Statement {
  /** The id of a party, or of a third party. */
  readonly party: PartyId;
  readonly territory: TerritoryId;
  /** Whether the party holds the territory to be its own: drawn as a claim when the date is today. */
  readonly claims: boolean;
  /** The day, month or year of the newest statement that it rests on. */
  readonly asOf: string;
}
