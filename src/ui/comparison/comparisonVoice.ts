/** What is said aloud of a comparison: it comes with the panel's words. */
import { useSyncExternalStore } from "react";
import type { IsoDate } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import type { WordsContext } from "../../renderers/words/index.ts";

export interface ComparisonVoice {
  /** Of two dates, in either order. */
  readonly said: (context: WordsContext, one: IsoDate, other: IsoDate) => string;
  readonly ended: string;
}

/** The same for all pages of a build. */
const arrived = new Map<Language, ComparisonVoice>();
const listeners = new Set<() => void>();

export function putComparisonVoice(language: Language, voice: ComparisonVoice): void {
  arrived.set(language, voice);
  for (const listener of listeners) listener();
}

/** Null until two dates have been compared and the words have come. */
export function useComparisonVoice(language: Language): ComparisonVoice | null {
  return useSyncExternalStore(
    subscribe,
    () => arrived.get(language) ?? null,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
