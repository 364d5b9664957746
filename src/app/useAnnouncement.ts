/** What the page says aloud: one sentence once the reader has come to rest, nothing while a slider or the map is dragged. */
import { useEffect, useRef, useState } from "react";
import type { TerritoryId } from "../model/territory.ts";
import { announcementOf, type WordsContext } from "../renderers/words/index.ts";
import { isComparing, type View } from "../view/view.ts";

const REST_MS = 700;
/** A voice reads what changes: the same sentence again needs a difference that nobody hears. */
const AGAIN = "\u00a0";

/** What counts as said once the view has gone `from` one `to` another, where nobody is to hear all of that. */
export type AsSaid = (said: View, from: View, to: View) => View;

/** What is said in place of what changes in the view. */
export interface Sayings {
  /** Of the step that a view is at, in place of all that changes with it; null while that has not come. */
  readonly step: (view: View) => string | null;
  /** Where two dates are compared anew, or no longer: what `announcementOf` says elsewhere, when its words have come. */
  readonly comparison: (...change: Parameters<typeof announcementOf>) => Promise<string | null>;
}

export function useAnnouncement(
  context: WordsContext,
  { view, sight }: { readonly view: View; readonly sight: readonly TerritoryId[] | null },
  sayings: Sayings,
  asSaid?: AsSaid,
): string {
  const [text, setText] = useState("");
  const said = useRef({ view, sight, today: context.today });
  const last = useRef(view);
  useEffect(() => {
    if (asSaid) said.current = { ...said.current, view: asSaid(said.current.view, last.current, view) };
    last.current = view;
    const timer = setTimeout(() => {
      // A page shows the day on which it was made until it knows the reader's own: today is then still what is shown.
      const isStillToday = said.current.view.date === said.current.today && view.date === context.today;
      const before = isStillToday ? { ...said.current, view: { ...said.current.view, date: view.date } } : said.current;
      const isStep = view.story !== null && (view.story !== before.view.story || view.step !== before.view.step);
      const change = [context, before.view, view, sight === before.sight ? null : sight] as const;
      const isOther = view.date !== before.view.date || view.compare !== before.view.compare;
      const isPair = !isStep && isOther && (isComparing(view) || isComparing(before.view));
      const sentence = isStep ? sayings.step(view) : isPair ? null : announcementOf(...change);
      // Once it has come, it is said.
      if (isStep && sentence === null) return;
      said.current = { view, sight, today: context.today };
      const say = (text: string | null) => {
        if (text !== null) setText((last) => (last === text ? text + AGAIN : text));
      };
      if (isPair) sayings.comparison(...change).then(say, () => undefined);
      else say(sentence);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [context, view, sight, sayings, asSaid]);
  return text;
}
