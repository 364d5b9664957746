import type { ShareMessages } from "../../../i18n/share/messages.ts";
import { EmbedPreview } from "../EmbedPreview.tsx";
import { SIZES } from "../embedDraft.ts";
import type { StoryDraft } from "./storyDraft.ts";
import { captionOf, type StoryFacts } from "./storySnippets.ts";

interface StoryPreviewProps {
  readonly words: ShareMessages;
  readonly draft: StoryDraft;
  readonly facts: StoryFacts;
}

/** The step that is looked at, as a reader will have it: the map with its caption below. */
export function StoryPreview({ words, draft, facts }: StoryPreviewProps) {
  const at = draft.steps.findIndex(({ id }) => id === draft.shown);
  const step = facts.steps[at];
  if (!step) return null;
  const title = `${words.story.step(at + 1)}, ${step.title}`;
  return (
    <EmbedPreview words={words} address={step.frame} size={SIZES.wide} title={title} lang={facts.language}>
      <div className="story-draft-told">
        {captionOf(step, at + 1).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no names, and are as good as new when they change
          <p key={index} dir="auto">
            {line}
          </p>
        ))}
      </div>
    </EmbedPreview>
  );
}
