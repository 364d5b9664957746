import { useMemo } from "react";
import type { WordsContext } from "../../renderers/words/index.ts";
import { usePage, useToday } from "../page.ts";

/** What sentences are made from, the same object as long as the language is: parts that depend on nothing else are not drawn again. */
export function useWordsContext(): WordsContext {
  const { record, messages, language } = usePage();
  const today = useToday();
  return useMemo(() => ({ record, messages, language, today }), [record, messages, language, today]);
}
