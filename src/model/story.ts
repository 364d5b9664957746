/** A story is an ordered list of steps, each a view with a caption, and what a class may be asked about it. */
import type { IsoDate } from "./date.ts";
import type { LayerId } from "./instrument.ts";
import type { Text } from "./language.ts";
import type { PartyId } from "./party.ts";
import type { Statement } from "./source.ts";
import type { TerritoryId } from "./territory.ts";

/** Words of Latin letters and digits joined by hyphens: it stands in addresses. */
export type StoryId = string;

/** What a step shows. As in an address, what is missing is at its default; the map fits what is shown. */
export interface StepView {
  readonly island?: TerritoryId;
  /** Instrument layers, parties whose positions are shown, and `control`; an empty list shows none. */
  readonly layers?: readonly (LayerId | PartyId)[];
  /** Missing: the reader's own day. */
  readonly date?: IsoDate;
  /** A second date, beside the first. */
  readonly compare?: IsoDate;
}

export interface StoryStep {
  /** A few words: "1875: islands for Sakhalin". */
  readonly heading: Text;
  readonly view: StepView;
  readonly caption: Statement;
}

/** For the classroom. */
export interface Question {
  readonly question: Text;
  readonly answer: Statement;
}

export interface Story {
  readonly id: StoryId;
  readonly title: Text;
  /** One sentence on what the story tells. */
  readonly about: Text;
  /** Numbered from 1 in addresses and on the page. */
  readonly steps: readonly StoryStep[];
  readonly questions: readonly Question[];
}
