/** What the page says aloud: one sentence once the reader has come to rest, nothing while a slider or the map is dragged. */
import { useEffect, useRef, useState } from "react";
import type { TerritoryId } from "../model/territory.ts";
import { announcementOf, type WordsContext } from "../renderers/words/index.ts";
import type { View } from "../view/view.ts";

const REST_MS = 700;
/** A voice reads what changes: the same sentence again needs a difference that nobody hears. */
const AGAIN = "\u00a0";

export function useAnnouncement(context: WordsContext, view: View, sight: readonly TerritoryId[] | null): string {
  const [text, setText] = useState("");
  const said = useRef({ view, sight });
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = said.current;
      const sentence = announcementOf(context, before.view, view, sight === before.sight ? null : sight);
      said.current = { view, sight };
      if (sentence !== null) setText((last) => (last === sentence ? sentence + AGAIN : sentence));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [context, view, sight]);
  return text;
}
