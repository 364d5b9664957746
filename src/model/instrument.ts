/** An instrument is a dated text with legal or political weight, or an act that changed who administered. */
import type { IsoDate } from "./date.ts";
import type { Text } from "./language.ts";
import type { ScriptName } from "./name.ts";
import type { PartyId } from "./party.ts";
import type { Citation, Statement } from "./source.ts";
import type { TerritoryId } from "./territory.ts";

/** Its year and a name: `1855-shimoda`. */
export type InstrumentId = string;
/** `1855` ...: the year under which the instruments with effects are switched on together. */
export type LayerId = string;

export type EffectKind =
  | "assigned"
  | "ceded"
  | "undivided"
  | "renounced"
  | "promised"
  | "administered"
  | "excluded"
  | "named-as-issue"
  | "left-open"
  | "silent";

/** How one party reads an effect or a whole instrument, where the parties read it differently. */
export interface Reading extends Statement {
  readonly party: PartyId;
}

/** An effect is what one instrument says of, or does to, one territory. */
export interface Effect extends Statement {
  readonly effect: EffectKind;
  /** The recipient (`assigned`, `ceded`, `promised`), else the one who acts (`renounced`, `administered`, `excluded`). */
  readonly party: PartyId | null;
  /** Whether the text names the territory or reaches it by implication; null where neither applies. */
  readonly basis: "named" | "implied" | null;
  /** What the effect waits for (`promised`). */
  readonly condition?: Text;
  /** The instrument's own undefined word whose reach over this territory is disputed ("Kurile Islands"). */
  readonly term?: Text;
  /** Where the effect has a day of its own, as a landing has. */
  readonly date?: IsoDate;
  /** The effect in a few words, where effect, party and basis do not already say it: "3 to 5 September". */
  readonly short?: Text;
  readonly readings?: readonly Reading[];
}

export interface Article extends Statement {
  /** "Art. 2". */
  readonly pinpoint: Text;
}

export interface Boundary {
  /** The id of the line in the geometry. */
  readonly line: string;
  /** What the text says of the line's course: "through the strait between Etorofu and Urup". */
  readonly name: Text;
  /** The instrument that drew another line in its stead. */
  readonly supersededBy?: InstrumentId;
}

export interface Instrument {
  readonly id: InstrumentId;
  /** The layer that shows it; null for one without effects. */
  readonly layer: LayerId | null;
  readonly kind: "treaty" | "declaration" | "agreement" | "directive" | "decree" | "act";
  /** `bilateral` is between the two parties to the dispute; all else is multilateral or unilateral. */
  readonly form: "bilateral" | "multilateral" | "unilateral";
  /** Its usual short name: "Treaty of Shimoda". */
  readonly name: Text;
  readonly officialNames: readonly ScriptName[];
  /** The day it was signed, issued or begun: the day from which its layer is drawn. */
  readonly date: IsoDate;
  /** The last day of an act that took several. */
  readonly until?: IsoDate;
  /** The day it entered into force, took effect or, for an unratified text, null. */
  readonly inForce: IsoDate | null;
  readonly place: Text | null;
  /** Who signed or issued it, as it then was called. */
  readonly parties: Text;
  readonly summary: Statement;
  /** What its dates rest on, and what is doubtful in them. */
  readonly dates: Statement;
  /** Which texts are authentic, and where they differ. */
  readonly texts?: Statement;
  readonly articles: readonly Article[];
  readonly boundaries: readonly Boundary[];
  /** The id of the outline in the geometry that encloses the territories it promises together. */
  readonly outline?: string;
  /** How each party reads the instrument as a whole, where they differ on more than its effect on one territory. */
  readonly readings?: readonly Reading[];
  readonly effects: Readonly<Record<TerritoryId, Effect>>;
  readonly citations: readonly Citation[];
}

/** A layer of instruments: what the reader switches on. */
export interface Layer {
  readonly id: LayerId;
  /** Two or three words beside the year: "Treaty of Shimoda". */
  readonly name: Text;
  /** One line of explanation. */
  readonly note: Text;
}
