import { useMemo } from "react";
import type { ShareMessages } from "../../../i18n/share/messages.ts";
import { usePage, usePageState, useView } from "../../page.ts";
import { CopyableText } from "../CopyableText.tsx";
import { authoredStory } from "./authoredStory.ts";
import { type KeptStory, useStory } from "./keptStory.ts";
import "./StoryPart.css";
import { StepView } from "./StepView.tsx";
import { StoryPreview } from "./StoryPreview.tsx";
import { StorySteps } from "./StorySteps.tsx";
import { LONGEST_CAPTION, MOST_STEPS } from "./storyDraft.ts";
import { STORY_SNIPPETS, storySnippetsOf } from "./storySnippets.ts";
import { useStoryActs } from "./useStoryActs.ts";

interface StoryPartProps {
  readonly words: ShareMessages;
  readonly story: KeptStory;
  /** Back to the map, for the next view. */
  readonly onClose: () => void;
}

const ROWS = { story: 9, links: 7 } as const;

/** An author's own story: views of the page collected as steps, put in order, given captions, seen, and taken along as text. */
export function StoryPart({ words, story, onClose }: StoryPartProps) {
  const page = usePage();
  const view = useView();
  const rules = usePageState((state) => state.rules);
  const draft = useStory(story);
  const acts = useStoryActs(story, words.story);
  const { steps } = draft;
  const facts = useMemo(() => authoredStory(page, steps, rules, { ...page, share: words }), [page, steps, rules, words]);
  const snippets = storySnippetsOf(facts);
  const isFull = steps.length >= MOST_STEPS;
  return (
    <>
      <p>{words.story.lede}</p>
      <p className="share-note">{words.story.how}</p>
      <div className="share-embed story-draft">
        <div className="story-draft-choices" ref={acts.room}>
          <h3 className="share-heading">{words.story.now}</h3>
          <StepView words={words.story} view={view} />
          <div className="share-inputs">
            <button type="button" className="button" aria-disabled={isFull || undefined} onClick={() => !isFull && acts.add(view)}>
              {words.story.add}
            </button>
            <button type="button" className="button" onClick={onClose}>
              {words.story.toMap}
            </button>
          </div>
          <p className="share-note">{isFull ? words.story.full(MOST_STEPS) : words.story.limits(MOST_STEPS, LONGEST_CAPTION)}</p>
          <StorySteps words={words.story} draft={draft} acts={acts} view={view} />
          <p className="visually-hidden" role="status">
            <span key={acts.said.count}>{acts.said.text}</span>
          </p>
        </div>
        <StoryPreview words={words} draft={draft} facts={facts} />
      </div>
      {steps.length > 0 && (
        <>
          <h3 className="share-heading">{words.embed.codes}</h3>
          {STORY_SNIPPETS.map((id) => (
            <CopyableText key={id} words={words} name={words.story.code[id].name} text={snippets[id]} rows={ROWS[id]} code={id}>
              <p>{words.story.code[id].note}</p>
            </CopyableText>
          ))}
        </>
      )}
    </>
  );
}
