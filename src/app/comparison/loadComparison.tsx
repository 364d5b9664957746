/** All that a comparison needs beside its maps, in one part of the site's code. */
import type { ComponentType } from "react";
import { loadComparisonMessages } from "../../i18n/comparison/loadComparisonMessages.ts";
import type { Language } from "../../model/language.ts";
import { ComparisonPanel } from "../../ui/comparison/ComparisonPanel.tsx";
import { comparisonVoice } from "../../ui/comparison/changesSaid.ts";

/** Each rejects where any of it cannot be had. */
export async function loadComparison(language: Language): Promise<ComponentType> {
  const words = await loadComparisonMessages(language);
  return () => <ComparisonPanel words={words} />;
}

export async function loadVoice(language: Language) {
  return comparisonVoice(await loadComparisonMessages(language));
}
