/** A name is one party's form of a place-name in one reader's language; the two forms stand as a pair, at equal weight. */
import type { PerLanguage } from "./language.ts";
import type { PartyId } from "./party.ts";

export interface ScriptName {
  readonly text: string;
  /** BCP 47: `ja`, `ja-Latn`, `ru`, `ru-Latn`, `ain`, ... */
  readonly lang: string;
}

export interface NameForm extends ScriptName {
  /** Whose form it is; null where the forms of both parties coincide in this language. */
  readonly party: PartyId | null;
  /** How it is read, in the reader's script (kana for kanji): pairs are put in the order of their readings. */
  readonly reading: string;
  /** The same form in other scripts, for the second line of a label. */
  readonly scripts: readonly ScriptName[];
}

/** One form where they coincide, else one of each party, in any order: `orderedForms` puts them in order. */
export type NamePair = PerLanguage<readonly NameForm[]>;
