/** A perspective is what people or bodies that are no government say of the islands: attributed, several, and not a claim of a state. */
import type { Text } from "./language.ts";
import type { Statement } from "./source.ts";

export interface Voice extends Statement {
  readonly id: string;
  /** Who speaks, as a reader should know them: "Pirika, an Ainu association". */
  readonly who: Text;
  /** When it was said, as exactly as the source gives it: `2005`, `2005-11` or `2005-11-23`. */
  readonly date: string;
}

export interface Perspective {
  readonly id: string;
  /** "Ainu perspectives". */
  readonly name: Text;
  /** Who these people are, and that the voices below speak for themselves and not for all. */
  readonly about: Statement;
  /** In order of date. */
  readonly voices: readonly Voice[];
}
