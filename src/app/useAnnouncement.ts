/** What the page says aloud: one sentence once the reader has come to rest, nothing while a slider is dragged. */
import { useEffect, useRef, useState } from "react";
import { announcementOf, type WordsContext } from "../renderers/words/index.ts";
import type { View } from "../view/view.ts";

const REST_MS = 700;

export function useAnnouncement(context: WordsContext, view: View): string {
  const [text, setText] = useState("");
  const said = useRef(view);
  useEffect(() => {
    const timer = setTimeout(() => {
      const sentence = announcementOf(context, said.current, view);
      said.current = view;
      if (sentence !== null) setText(sentence);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [context, view]);
  return text;
}
