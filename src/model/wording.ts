/** A wording is how a text that comes again every year put the matter in one year, so that its changes can be followed. */
import type { Text } from "./language.ts";
import type { PartyId } from "./party.ts";
import type { Statement } from "./source.ts";

export interface Wording extends Statement {
  /** The first and the last of the years, both inclusive, for which it was so. */
  readonly from: number;
  readonly until: number;
}

export interface WordingSeries {
  readonly id: string;
  /** Whose text it is. */
  readonly party: PartyId;
  readonly name: Text;
  /** What the text is, and what its changes do and do not show. */
  readonly about: Statement;
  /** In order of years; a year whose wording nobody has read is left out. */
  readonly wordings: readonly Wording[];
}
