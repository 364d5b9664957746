/** Words of the part of the dialogue in which an author makes a story of views. Steps are numbered from 1. */
export interface AuthorStoryMessages {
  readonly lede: string;
  /** How to come by the next view. */
  readonly how: string;
  readonly limits: (steps: number, characters: number) => string;
  readonly now: string;
  readonly add: string;
  readonly full: (steps: number) => string;
  readonly toMap: string;
  readonly steps: string;
  readonly none: string;
  readonly step: (step: number) => string;
  /** Details of a view: its layers, and its second date. */
  readonly layers: (layers: string | null) => string;
  readonly compared: (date: string) => string;
  readonly caption: (step: number) => string;
  readonly left: (characters: number) => string;
  readonly show: string;
  readonly take: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly restore: string;
  readonly added: (step: number) => string;
  readonly taken: (step: number) => string;
  readonly moved: (step: number, of: number) => string;
  readonly removed: (step: number) => string;
  readonly code: Readonly<Record<"story" | "links", { readonly name: string; readonly note: string }>>;
}
