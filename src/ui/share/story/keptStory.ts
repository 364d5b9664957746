/** Keeps an author's story while the page lives: the dialogue is closed to go and look for another view, and opened again. Nothing is stored. */
import { useSyncExternalStore } from "react";
import type { PageStateSource } from "../../page.ts";
import { NO_STORY, reduceStory, type StoryAction, type StoryDraft } from "./storyDraft.ts";

export interface KeptStory {
  readonly get: () => StoryDraft;
  readonly act: (action: StoryAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether the author left the dialogue at the story, and is to find it there again. */
  isLastSeen: boolean;
}

const stories = new WeakMap<PageStateSource, KeptStory>();

/** The story of a page, which is known by its state. */
export function keptStoryOf(page: PageStateSource): KeptStory {
  const known = stories.get(page);
  if (known) return known;
  let draft = NO_STORY;
  const listeners = new Set<() => void>();
  const kept: KeptStory = {
    get: () => draft,
    act(action) {
      draft = reduceStory(draft, action);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isLastSeen: false,
  };
  stories.set(page, kept);
  return kept;
}

export function useStory({ subscribe, get }: KeptStory): StoryDraft {
  return useSyncExternalStore(subscribe, get, get);
}
