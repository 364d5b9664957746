import { use, useMemo } from "react";
import type { ProseContext } from "../../renderers/words/index.ts";
import { usePage, useToday } from "../page.ts";

/** As `useWordsContext`, with the whole record: suspends until the prose has come. */
export function useProseContext(): ProseContext {
  const { prose, messages, language } = usePage();
  const today = useToday();
  const record = prose instanceof Promise ? use(prose) : prose;
  return useMemo(() => ({ record, messages, language, today }), [record, messages, language, today]);
}
