/** Words of the lesson sheet: a story as a page of its own, for paper and without script. */
import type { ComparisonMessages } from "../comparison/messages.ts";
import type { StoryMessages } from "../story/messages.ts";

/** All that a sheet says beside the words of every page. */
export interface SheetWords {
  readonly sheet: SheetMessages;
  readonly story: StoryMessages;
  readonly comparison: ComparisonMessages;
}

export interface SheetMessages {
  readonly print: string;
  /** Links to the map, with the whole story and with one step. */
  readonly openStory: string;
  readonly openStep: (step: number) => string;
  readonly timeline: string;
  /** The map without names, and what is to be done with it. */
  readonly outline: string;
  readonly outlineTask: string;
  /** What the map without names shows, for readers who do not see it. */
  readonly outlineMap: (count: number) => string;
  readonly questions: string;
  readonly answers: string;
  /** Over the names of the numbered islands. */
  readonly islands: string;
  /** That the numbers of citations are those of the list. */
  readonly sourcesNote: string;
  readonly licence: string;
  readonly texts: string;
  readonly geometry: string;
  /** Where the sheet can be found again. */
  readonly address: (address: string) => string;
}
