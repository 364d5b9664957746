/** A story that an author is putting together: views of the map in an order, each with a caption. */
import type { View } from "../../../view/view.ts";

export const MOST_STEPS = 30;
/** Characters. */
export const LONGEST_CAPTION = 1000;

export interface DraftStep {
  /** Its own for as long as the story lives, wherever it is moved. */
  readonly id: number;
  readonly view: View;
  /** Plain text. */
  readonly caption: string;
}

export interface StoryDraft {
  readonly steps: readonly DraftStep[];
  /** What has been taken out and where it stood, the last of them first. */
  readonly removed: readonly { readonly step: DraftStep; readonly at: number }[];
  /** The step that is looked at; null where there is none. */
  readonly shown: number | null;
}

export const NO_STORY: StoryDraft = Object.freeze({ steps: [], removed: [], shown: null });

export type StoryAction =
  | { readonly type: "add"; readonly view: View }
  | { readonly type: "show"; readonly id: number }
  | { readonly type: "say"; readonly id: number; readonly caption: string }
  /** Gives a step another view. */
  | { readonly type: "take"; readonly id: number; readonly view: View }
  /** Up is -1. */
  | { readonly type: "move"; readonly id: number; readonly by: -1 | 1 }
  | { readonly type: "remove"; readonly id: number }
  /** Puts back what was taken out last. */
  | { readonly type: "restore" };

export function reduceStory(draft: StoryDraft, action: StoryAction): StoryDraft {
  const { steps, removed } = draft;
  const change = (id: number, part: Partial<DraftStep>): StoryDraft => ({
    ...draft,
    steps: steps.map((step) => (step.id === id ? { ...step, ...part } : step)),
  });
  switch (action.type) {
    case "add": {
      if (steps.length >= MOST_STEPS) return draft;
      const id = 1 + Math.max(0, ...steps.map((step) => step.id), ...removed.map(({ step }) => step.id));
      return { ...draft, steps: [...steps, { id, view: viewOfStep(action.view), caption: "" }], shown: id };
    }
    case "show":
      return { ...draft, shown: action.id };
    case "say":
      return change(action.id, { caption: shortened(action.caption) });
    case "take":
      return { ...change(action.id, { view: viewOfStep(action.view) }), shown: action.id };
    case "move": {
      const at = steps.findIndex(({ id }) => id === action.id);
      const to = at + action.by;
      const step = steps[at];
      if (!step || to < 0 || to >= steps.length) return draft;
      return { ...draft, steps: steps.toSpliced(at, 1).toSpliced(to, 0, step) };
    }
    case "remove": {
      const at = steps.findIndex(({ id }) => id === action.id);
      const step = steps[at];
      if (!step) return draft;
      const rest = steps.toSpliced(at, 1);
      const shown = draft.shown === step.id ? ((rest[at] ?? rest.at(-1))?.id ?? null) : draft.shown;
      return { steps: rest, removed: [{ step, at }, ...removed], shown };
    }
    case "restore": {
      const [last, ...others] = removed;
      if (!last || steps.length >= MOST_STEPS) return draft;
      return { steps: steps.toSpliced(last.at, 0, last.step), removed: others, shown: last.step.id };
    }
  }
}

/** No character is cut in half. */
function shortened(caption: string): string {
  return caption.slice(0, LONGEST_CAPTION).replace(/[\ud800-\udbff]$/, "");
}

/** An author's story is none of the site's own; and one look at the whole of it is chosen by its reader. */
function viewOfStep(view: View): View {
  return Object.freeze({ ...view, story: null, step: null, theme: "auto" });
}
