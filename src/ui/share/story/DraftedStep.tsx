import { useId } from "react";
import type { AuthorStoryMessages } from "../../../i18n/share/story/messages.ts";
import type { View } from "../../../view/view.ts";
import { StepView } from "./StepView.tsx";
import { type DraftStep, LONGEST_CAPTION } from "./storyDraft.ts";
import type { StoryActs } from "./useStoryActs.ts";

interface DraftedStepProps {
  readonly words: AuthorStoryMessages;
  readonly step: DraftStep;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly isShown: boolean;
  readonly acts: StoryActs;
  /** What the page shows. */
  readonly view: View;
}

/** One step: its view, its caption, and what can be done with it. */
export function DraftedStep({ words, step: { id, view: own, caption }, number, of, isShown, acts, view }: DraftedStepProps) {
  const fieldId = useId();
  const { act } = acts;
  const button = (name: "show" | "take" | "up" | "down" | "remove", onPress: () => void, isDisabled = false) => (
    <button
      type="button"
      className="button"
      aria-pressed={name === "show" ? isShown : undefined}
      aria-disabled={isDisabled || undefined}
      onClick={() => !isDisabled && onPress()}
    >
      {words[name]} <span className="visually-hidden">({words.step(number)})</span>
    </button>
  );
  return (
    <li className="story-draft-step" data-drafted={id}>
      <h4 className="story-draft-number">{words.step(number)}</h4>
      <StepView words={words} view={own} />
      <label className="share-label" htmlFor={fieldId}>
        {words.caption(number)}
      </label>
      <textarea
        className="share-field story-draft-caption"
        id={fieldId}
        rows={3}
        maxLength={LONGEST_CAPTION}
        dir="auto"
        value={caption}
        aria-describedby={`${fieldId}-left`}
        onChange={({ currentTarget }) => act({ type: "say", id, caption: currentTarget.value })}
      />
      <p className="share-note" id={`${fieldId}-left`}>
        {words.left(LONGEST_CAPTION - caption.length)}
      </p>
      <div className="share-inputs">
        {button("show", () => acts.show(id))}
        {button("take", () => act({ type: "take", id, view }, words.taken(number)))}
        {button("up", () => act({ type: "move", id, by: -1 }, words.moved(number - 1, of)), number === 1)}
        {button("down", () => act({ type: "move", id, by: 1 }, words.moved(number + 1, of)), number === of)}
        {button("remove", () => acts.remove(id, number))}
      </div>
    </li>
  );
}
