import { useCallback, useEffect, useRef, useState } from "react";
import type { ShareMessages } from "../../i18n/share/messages.ts";
import { usePage } from "../page.ts";
import { CitePart } from "./CitePart.tsx";
import { EmbedPart } from "./EmbedPart.tsx";
import { draftOf } from "./embedDraft.ts";
import "./ShareDialog.css";
import { SharePart } from "./SharePart.tsx";
import { ShareTabs } from "./ShareTabs.tsx";
import { type SharePartId, sharePartsOf } from "./shareParts.ts";
import { keptStoryOf } from "./story/keptStory.ts";
import { StoryPart } from "./story/StoryPart.tsx";
import type { WordsIn } from "./wordsIn.ts";

export interface ShareDialogProps {
  /** Which part it opens on. */
  readonly part: SharePartId;
  readonly words: ShareMessages;
  readonly wordsIn: WordsIn;
  /** It has closed, and given the focus back where it could. */
  readonly onClose: () => void;
}

/** The ways to pass the present view on, in a native dialog, which keeps the focus inside and closes on Escape. */
export function ShareDialog({ part: first, words, wordsIn, onClose }: ShareDialogProps) {
  const { language, state, site } = usePage();
  const parts = sharePartsOf(site.form);
  const story = keptStoryOf(state);
  const [part, setPart] = useState<SharePartId>(first === "embed" && story.isLastSeen ? "story" : first);
  const [draft, setDraft] = useState(() => draftOf(state.getState().view, language));
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    // Without modal dialogs it opens and closes in the page.
    if (element.showModal) element.showModal();
    else element.setAttribute("open", "");
  }, []);
  const show = (next: SharePartId) => {
    story.isLastSeen = next === "story";
    setPart(next);
  };
  const close = useCallback(() => {
    if (dialog.current?.close) dialog.current.close();
    else onClose();
  }, [onClose]);
  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby="share-dialog-title" closedby="any" onClose={onClose}>
      <div className="share-sheet" data-part={part}>
        <header className="share-head">
          <h2 className="share-title" id="share-dialog-title">
            {site.form === "site" ? words.heading : parts.map((each) => words.parts[each]).join(" · ")}
          </h2>
          <button type="button" className="button share-close" onClick={close} aria-label={words.close} title={words.close}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
            </svg>
          </button>
        </header>
        {parts.length > 1 && <ShareTabs words={words} part={part} onPart={show} />}
        <div
          className="share-part"
          id="share-part"
          {...(parts.length > 1 ? { role: "tabpanel", "aria-labelledby": `share-tab-${part}` } : {})}
        >
          {part === "share" && <SharePart words={words} />}
          {part === "embed" && <EmbedPart {...{ words, draft, wordsIn }} onDraft={setDraft} />}
          {part === "story" && <StoryPart words={words} story={story} onClose={close} />}
          {part === "cite" && <CitePart words={words} />}
        </div>
      </div>
    </dialog>
  );
}
