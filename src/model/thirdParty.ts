/** A third party is a state or a parliament, not a party to the dispute, that has said whose it holds the islands to be. */
import type { Text } from "./language.ts";

export interface ThirdParty {
  readonly id: string;
  readonly kind: "state" | "parliament";
  /** "United States", "European Parliament". */
  readonly name: Text;
}
