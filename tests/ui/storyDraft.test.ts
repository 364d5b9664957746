import { expect, test } from "vitest";
import {
  LONGEST_CAPTION,
  MOST_STEPS,
  NO_STORY,
  reduceStory,
  type StoryAction,
  type StoryDraft,
} from "../../src/ui/share/story/storyDraft.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../src/view/view.ts";
import { aRecord } from "../fixtures/aRecord.ts";

const USUAL = defaultViewOf(viewRulesOf(aRecord(), "2020-01-01"));
const aView = (part: Partial<View> = {}): View => ({ ...USUAL, ...part });
const after = (...actions: readonly StoryAction[]): StoryDraft => actions.reduce(reduceStory, NO_STORY);
const add = (island: string | null): StoryAction => ({ type: "add", view: aView({ island }) });
const islands = ({ steps }: StoryDraft) => steps.map(({ view }) => view.island);
const three = [add("gull"), add("tern"), add(null)] as const;

test("views become steps in their order, out of any story of the site's own and in whatever theme the reader has", () => {
  const draft = after(...three, { type: "add", view: aView({ story: "a-story", step: 2, theme: "dark", compare: "1900-01-01" }) });
  expect(islands(draft)).toEqual(["gull", "tern", null, null]);
  expect(draft.steps[3]?.view).toMatchObject({ story: null, step: null, theme: "auto", compare: "1900-01-01" });
  expect(draft.shown).toBe(draft.steps[3]?.id);
  expect(new Set(draft.steps.map(({ id }) => id)).size).toBe(4);
});

test("a step goes up and down, stays itself, and stops at the ends", () => {
  const draft = after(...three, { type: "say", id: 3, caption: "the last" }, { type: "move", id: 3, by: -1 });
  expect(islands(draft)).toEqual(["gull", null, "tern"]);
  expect(draft.steps[1]).toMatchObject({ id: 3, caption: "the last" });
  for (const action of [
    { type: "move", id: 1, by: -1 },
    { type: "move", id: 2, by: 1 },
    { type: "move", id: 99, by: 1 },
  ] as const)
    expect(reduceStory(draft, action)).toBe(draft);
});

test("what was removed comes back where it stood, the last first, and no other step has its name meanwhile", () => {
  const removed = after(...three, { type: "show", id: 2 }, { type: "remove", id: 2 }, { type: "remove", id: 3 });
  expect(islands(removed)).toEqual(["gull"]);
  // The preview goes to the nearest that is left.
  expect(removed.shown).toBe(1);
  const more = reduceStory(removed, add(null));
  expect(more.steps.map(({ id }) => id)).toEqual([1, 4]);
  const back = [{ type: "restore" }, { type: "restore" }, { type: "restore" }].reduce(
    (draft) => reduceStory(draft, { type: "restore" }),
    removed,
  );
  expect(islands(back)).toEqual(["gull", "tern", null]);
  expect(back.removed).toEqual([]);
  expect(after(add("gull"), { type: "remove", id: 1 })).toMatchObject({ steps: [], shown: null });
});

test("there is an end to steps, and to captions, of which no character is cut in half", () => {
  const full = after(...Array.from({ length: MOST_STEPS + 5 }, () => add("gull")));
  expect(full.steps).toHaveLength(MOST_STEPS);
  const captionOf = (caption: string) => reduceStory(full, { type: "say", id: 1, caption }).steps[0]?.caption;
  expect(captionOf("a".repeat(LONGEST_CAPTION + 1))).toBe("a".repeat(LONGEST_CAPTION));
  expect(captionOf(`${"a".repeat(LONGEST_CAPTION - 1)}😀`)).toBe("a".repeat(LONGEST_CAPTION - 1));
  expect(captionOf(`${"a".repeat(LONGEST_CAPTION - 2)}😀`)).toHaveLength(LONGEST_CAPTION);
});

test("a step takes another view and keeps its place and its caption", () => {
  const draft = after(
    ...three,
    { type: "say", id: 1, caption: "first" },
    { type: "take", id: 1, view: aView({ island: "tern", story: "s", step: 1 }) },
  );
  expect(draft.steps[0]).toMatchObject({ id: 1, caption: "first", view: { island: "tern", story: null } });
  expect(draft.shown).toBe(1);
});
