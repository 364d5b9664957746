/** What the steps of stories show. */
import { dateWithin } from "../model/date.ts";
import type { StepView, StoryId } from "../model/story.ts";
import { defaultViewOf, orderedLayers, sameView, type View, type ViewRules } from "./view.ts";

export function stepsOf(story: StoryId, rules: ViewRules): readonly StepView[] {
  return rules.stories.find(({ id }) => id === story)?.steps ?? [];
}

/** The whole view of a step (from 1), in the theme that is usual; null for one that does not exist. */
export function stepViewOf(story: StoryId, step: number, rules: ViewRules): View | null {
  const shown = stepsOf(story, rules)[step - 1];
  if (!shown) return null;
  const { island, layers, date, compare } = shown;
  const usual = defaultViewOf(rules);
  return Object.freeze({
    ...usual,
    island: island ?? null,
    layers: layers === undefined ? usual.layers : orderedLayers(layers, rules),
    // A reader whose clock is wrong may live before a step.
    date: date === undefined ? usual.date : dateWithin(date, rules.since, rules.today),
    compare: compare === undefined ? null : dateWithin(compare, rules.since, rules.today),
    story,
    step,
  });
}

/** Whether the reader has gone elsewhere from the step of the story that they are in; moving the map about is not going elsewhere. */
export function isOffStep(view: View, rules: ViewRules): boolean {
  if (view.story === null || view.step === null) return false;
  const step = stepViewOf(view.story, view.step, rules);
  return step !== null && !sameView({ ...view, map: step.map, theme: step.theme }, step);
}
