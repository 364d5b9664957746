/** The head of an effect: what one instrument does to one territory, in a few words. */

import { partyOf, partyStyleAt } from "../../model/naming.ts";
import type { OutlineEffect, OutlineInstrument } from "../../model/outline.ts";
import { effectDate } from "../../model/status.ts";
import type { WordsContext } from "./context.ts";

/** "Japan, by implication". A party is called as it was on the effect's day. */
export function effectHead(
  { record, messages }: Pick<WordsContext, "record" | "messages">,
  instrument: OutlineInstrument,
  effect: OutlineEffect,
): string {
  const words = messages.words.effect;
  const party = effect.party === null ? undefined : partyOf(record, effect.party);
  const style = party && partyStyleAt(party, effectDate(instrument, effect));
  switch (effect.effect) {
    case "assigned":
      return words.assigned[effect.basis ?? "plain"](style?.name ?? "");
    case "ceded":
      return words.ceded(party?.recipient ?? "");
    case "undivided":
      return words.undivided;
    case "renounced":
      return words.renounced;
    case "promised":
      return words.promised[effect.condition === undefined ? "plain" : "conditional"](style?.name ?? null);
    case "administered":
      if (!style) return words.administeredByOther;
      return effect.basis === null ? style.administered : words.administered[effect.basis](style.administered);
    case "excluded":
      return effect.term === undefined ? words.excluded[effect.basis ?? "plain"] : words.excludedAs(bareTerm(effect.term));
    case "named-as-issue":
      return words.namedAsIssue;
    case "left-open":
      return effect.term === undefined ? words.leftOpen : words.termDisputed(bareTerm(effect.term));
    case "silent":
      return words.silent;
  }
}

/** The record quotes a text's own words; the head puts them in quotation marks of its own. */
function bareTerm(term: string): string {
  return term.replace(/^["“«「]|["”»」]$/gu, "");
}
