/** An event is a dated happening that changes no status: a visit, a rally, a suspension of talks. */
import type { IsoDate } from "./date.ts";
import type { Text } from "./language.ts";
import type { Statement } from "./source.ts";

/** `measure`: a law, an order, a suspension; `report`: what the press reported of a plan, whether or not it came about. */
export type EventKind = "talks" | "visit" | "rally" | "statement" | "measure" | "report";

export interface DisputeEvent extends Statement {
  /** Its day, or year, and a name: `2022-talks-suspended`. */
  readonly id: string;
  readonly kind: EventKind;
  /** The id of the party or third party whose doing it was; null where several did it together, or another. */
  readonly by: string | null;
  readonly date: IsoDate;
  /** The last day of one that took several. */
  readonly until?: IsoDate;
  readonly title: Text;
}
