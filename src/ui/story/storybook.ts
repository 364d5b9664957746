/** The stories that have come, with the words around them: what shows a step and what says it aloud wait for the same. */
import { useSyncExternalStore } from "react";
import type { StoryMessages } from "../../i18n/story/messages.ts";
import type { Language } from "../../model/language.ts";
import type { LocalStory, StoryTexts } from "../../model/record.ts";

export interface Storybook {
  readonly texts: StoryTexts;
  readonly words: StoryMessages;
}

/** A build's stories are the same for all its pages. */
const arrived = new Map<Language, Storybook>();
const listeners = new Set<() => void>();

export function putStorybook(language: Language, book: Storybook): void {
  arrived.set(language, book);
  for (const listener of listeners) listener();
}

/** Null until somebody has opened a story and it has come. */
export function useStorybook(language: Language): Storybook | null {
  return useSyncExternalStore(
    subscribe,
    () => arrived.get(language) ?? null,
    () => null,
  );
}

export function storyIn(book: Storybook | null, id: string | null): LocalStory | undefined {
  return book?.texts.stories.find((story) => story.id === id);
}

/** What is said aloud of a step (from 1); null where no such step has come. */
export function stepSaid(book: Storybook | null, id: string | null, step: number | null): string | null {
  const story = storyIn(book, id);
  const told = story?.steps[(step ?? 0) - 1];
  if (!book || !story || !told || step === null) return null;
  return book.words.said(step, story.steps.length, told.heading, told.caption.text);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
