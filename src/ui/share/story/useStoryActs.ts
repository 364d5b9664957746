/** What an author does with the steps of a story: each thing is said once, and the focus goes where there is something to do next. */
import { type RefObject, useEffect, useRef, useState } from "react";
import type { AuthorStoryMessages } from "../../../i18n/share/story/messages.ts";
import type { View } from "../../../view/view.ts";
import type { KeptStory } from "./keptStory.ts";
import type { StoryAction } from "./storyDraft.ts";

export interface StoryActs {
  readonly act: (action: StoryAction, said?: string) => void;
  readonly add: (view: View) => void;
  /** `step` is the number by which it is known, from 1. */
  readonly remove: (id: number, step: number) => void;
  readonly restore: () => void;
  /** Has a step in the preview, and that in sight. */
  readonly show: (id: number) => void;
  /** What holds the steps and all that is done with them. */
  readonly room: RefObject<HTMLDivElement | null>;
  /** Counted, so that the same words said again are heard again. */
  readonly said: { readonly text: string; readonly count: number };
}

export function useStoryActs({ get, act: change }: KeptStory, words: AuthorStoryMessages): StoryActs {
  const room = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState({ text: "", count: 0 });
  const [wanted, setWanted] = useState<{ readonly selector: string } | null>(null);
  useEffect(() => {
    if (wanted) room.current?.querySelector<HTMLElement>(wanted.selector)?.focus();
  }, [wanted]);
  const say = (text: string) => setSaid(({ count }) => ({ text, count: count + 1 }));
  const act = (action: StoryAction, text?: string) => {
    change(action);
    if (text !== undefined) say(text);
  };
  /** Adds or puts back: the step that has come is the one shown, and its caption is what to write next. */
  const bring = (action: StoryAction) => {
    change(action);
    const { steps, shown } = get();
    say(words.added(1 + steps.findIndex(({ id }) => id === shown)));
    setWanted({ selector: `[data-drafted="${shown}"] textarea` });
  };
  return {
    act,
    room,
    said,
    add: (view) => bring({ type: "add", view }),
    restore: () => bring({ type: "restore" }),
    show(id) {
      change({ type: "show", id });
      // Where there is one column it stands below all the steps.
      room.current?.parentElement?.querySelector(".share-frame")?.scrollIntoView?.({ block: "nearest" });
    },
    remove(id, step) {
      act({ type: "remove", id }, words.removed(step));
      setWanted({ selector: "[data-restore]" });
    },
  };
}
