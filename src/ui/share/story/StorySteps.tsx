import { useId } from "react";
import type { AuthorStoryMessages } from "../../../i18n/share/story/messages.ts";
import type { View } from "../../../view/view.ts";
import { DraftedStep } from "./DraftedStep.tsx";
import { MOST_STEPS, type StoryDraft } from "./storyDraft.ts";
import type { StoryActs } from "./useStoryActs.ts";

interface StoryStepsProps {
  readonly words: AuthorStoryMessages;
  readonly draft: StoryDraft;
  readonly acts: StoryActs;
  /** What the page shows. */
  readonly view: View;
}

/** The steps in their order, and what was taken out last, to be put back. */
export function StorySteps({ words, draft: { steps, removed, shown }, acts, view }: StoryStepsProps) {
  const id = useId();
  const [last] = removed;
  return (
    <>
      <h3 className="share-heading" id={id}>
        {words.steps}
      </h3>
      {steps.length === 0 && <p className="share-note">{words.none}</p>}
      <ol className="story-draft-steps" aria-labelledby={id}>
        {steps.map((step, index) => (
          <DraftedStep
            key={step.id}
            words={words}
            step={step}
            number={index + 1}
            of={steps.length}
            isShown={step.id === shown}
            acts={acts}
            view={view}
          />
        ))}
      </ol>
      {last && steps.length < MOST_STEPS && (
        <div className="story-draft-removed">
          <p>{words.removed(last.at + 1)}</p>
          <button type="button" className="button" data-restore="" onClick={acts.restore}>
            {words.restore}
          </button>
        </div>
      )}
    </>
  );
}
