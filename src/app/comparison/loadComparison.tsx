/** All that a comparison needs beside its maps, in one part of the site's code. */
import type { ComponentType } from "react";
import { loadComparisonMessages } from "../../i18n/comparison/loadComparisonMessages.ts";
import type { Language } from "../../model/language.ts";
import { changesBetween } from "../../renderers/words/later.ts";
import { ComparisonPanel } from "../../ui/comparison/ComparisonPanel.tsx";
import { changeSaid } from "../../ui/comparison/changesSaid.ts";
import { putComparisonVoice } from "../../ui/comparison/comparisonVoice.ts";

/** Rejects where any of it cannot be had. */
export async function loadComparison(language: Language): Promise<ComponentType> {
  const words = await loadComparisonMessages(language);
  putComparisonVoice(language, {
    said: (context, one, other) => changeSaid(context, words, changesBetween(context, one, other)),
    ended: words.ended,
  });
  return () => <ComparisonPanel words={words} />;
}
