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

/** What is said in place of what changes in the view; null while that has not come. */
export interface Sayings {
  /** Of the step that a view is at, in place of all that changes with it. */
  readonly step: (view: View) => string | null;
  /** Of the two dates that it compares, in place of each alone. */
  readonly comparison: (view: View) => string | null;
  /** That it compares none any more; empty where nobody heard that it did. */
  readonly comparisonEnded: string;
}

export function useAnnouncement(
  context: WordsContext,
  { view, sight }: { readonly view: View; readonly sight: readonly TerritoryId[] | null },
  sayings: Sayings,
  asSaid?: AsSaid,
): string {
  const [text, setText] = useState("");
  const said = useRef({ view, sight });
  const last = useRef(view);
  useEffect(() => {
    if (asSaid) said.current = { ...said.current, view: asSaid(said.current.view, last.current, view) };
    last.current = view;
    const timer = setTimeout(() => {
      const before = said.current;
      const inSight = sight === before.sight ? null : sight;
      const sentence = sentenceOf(context, { before: before.view, after: view, inSight }, sayings);
      // Once it has come, it is said.
      if (sentence === null) return;
      said.current = { view, sight };
      if (sentence !== "") setText((last) => (last === sentence ? sentence + AGAIN : sentence));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [context, view, sight, sayings, asSaid]);
  return text;
}

interface Change {
  readonly before: View;
  readonly after: View;
  readonly inSight: readonly TerritoryId[] | null;
}

/** Empty where nothing is to be said, null where what is to be said has not come. */
function sentenceOf(context: WordsContext, { before, after, inSight }: Change, sayings: Sayings): string | null {
  if (after.story !== null && (after.story !== before.story || after.step !== before.step)) return sayings.step(after);
  if (pairOf(before) === pairOf(after)) return announcementOf(context, before, after, inSight) ?? "";
  if (!isComparing(after)) return joined(context, sayings.comparisonEnded, announcementOf(context, before, after, inSight));
  const compared = sayings.comparison(after);
  // Both dates are in it.
  return compared === null ? null : joined(context, compared, announcementOf(context, { ...before, date: after.date }, after, inSight));
}

function joined({ language }: WordsContext, one: string, other: string | null): string {
  return [one, other ?? ""].filter((text) => text !== "").join(language === "ja" ? "" : " ");
}

/** The two dates, whichever of them is the view's own; empty for a view that compares none. */
function pairOf(view: View): string {
  return isComparing(view) ? [view.date, view.compare].toSorted().join() : "";
}
