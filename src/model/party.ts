/** A party is a state with a position; its name depends on the date. */
import type { IsoDate } from "./date.ts";
import type { Text } from "./language.ts";
import type { SourceId } from "./source.ts";

export type PartyId = string;

/** Names in use from a date on. Whole phrases, because languages decline them differently. */
export interface PartyStyle {
  /** Inclusive; null for the style in use before any other. */
  readonly from: IsoDate | null;
  /** "Japan", "Soviet Union". */
  readonly name: Text;
  /** "Administered by Japan". */
  readonly administered: Text;
}

export interface Party {
  readonly id: PartyId;
  /** Colour and hatch direction: the two parties to the dispute have a slot each, third parties none. */
  readonly slot: "first" | "second" | null;
  /** The letter of its glyph: J / 日 / Я. */
  readonly letter: Text;
  readonly styles: readonly PartyStyle[];
  /** "Claimed by Japan". */
  readonly claimed: Text;
  /** Head of the box with its position: "Japan says". */
  readonly says: Text;
  /** Head of the column of its own figures: "Japanese data". */
  readonly data: Text;
  /** "to Japan", as after "assigned" or "transfer". */
  readonly recipient: Text;
  /** "by Japan", as after "renounced". */
  readonly agent: Text;
  /** "Japan's reading", "Japan's position". */
  readonly reading: Text;
  readonly position: Text;
  /** Where this party's general position on the matter is set out. */
  readonly sources: readonly SourceId[];
}
