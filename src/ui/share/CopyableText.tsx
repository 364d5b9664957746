import { type ReactNode, useId, useRef, useState } from "react";
import type { ShareMessages } from "../../i18n/share/messages.ts";
import type { Language } from "../../model/language.ts";
import { usePage } from "../page.ts";
import type { SnippetId } from "./snippets.ts";
import type { StorySnippetId } from "./story/storySnippets.ts";

interface CopyableTextProps {
  readonly words: ShareMessages;
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  /** Prose is read aloud in its language; code has none. */
  readonly lang?: Language;
  readonly code?: SnippetId | StorySnippetId;
  /** What there is to know of it, after its name. */
  readonly children?: ReactNode;
}

type Answer = "none" | "copied" | "failed";

/** A text to take along: named, selectable, and copied by a button that says whether that worked. */
export function CopyableText({ words, name, text, rows, lang, code, children }: CopyableTextProps) {
  const { site } = usePage();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // What was said of one text is not true of the next.
  const [answer, setAnswer] = useState<{ readonly to: string; readonly is: Answer }>({ to: text, is: "none" });
  const copy = async () => {
    // Emptied first, so that the same answer is read out again.
    setAnswer({ to: text, is: "none" });
    const isCopied = await site.copy(text);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setAnswer({ to: text, is: isCopied ? "copied" : "failed" });
  };
  const is = answer.to === text ? answer.is : "none";
  return (
    <div className="share-text">
      <div className="share-text-head">
        <label className="share-label" htmlFor={id}>
          {name}
        </label>
        <button type="button" className="button" onClick={copy}>
          {words.copy} <span className="visually-hidden">({name})</span>
        </button>
      </div>
      <div className="share-note" id={`${id}-note`}>
        {children}
      </div>
      <textarea
        className="share-field"
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={text}
        lang={lang}
        spellCheck={false}
        translate="no"
        data-embed-code={code}
        aria-describedby={children ? `${id}-note` : undefined}
      />
      <p className="share-answer" role="status">
        {is === "copied" && words.copied}
        {is === "failed" && words.copyFailed}
      </p>
    </div>
  );
}
