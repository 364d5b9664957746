import { memo, useId, useRef, useState } from "react";
import type { View } from "../../view/view.ts";
import { useClosingPopover } from "../layout/useClosingPopover.ts";
import { usePage, useView } from "../page.ts";
import "./Download.css";

const FORMATS = ["svg", "png"] as const;

/** Makes the picture of the present view; the file's name, or null where that cannot be done. */
export type DownloadPicture = (format: (typeof FORMATS)[number]) => Promise<string | null>;

/** Opens a small menu with the kinds of picture. */
export const DownloadButton = memo(function DownloadButton({ onDownload }: { readonly onDownload: DownloadPicture }) {
  const { messages, state } = usePage();
  const words = messages.interface.download;
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useClosingPopover(menu, null);
  const make = async (format: (typeof FORMATS)[number]) => {
    const { view } = state.getState();
    setAnswer({ view, text: words.working });
    const file = await onDownload(format).catch(() => null);
    setAnswer({ view, text: file === null ? words.failed : words.done(file) });
  };
  return (
    <div className="download">
      <button type="button" className="header-action" data-action="download" popoverTarget={id}>
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          <path d="M8 1.8V10M5 7.2 8 10l3-2.8M2.8 11v3.2h10.4V11" />
        </svg>
        {words.entry}
      </button>
      <div className="download-menu" id={id} ref={menu} popover="auto">
        <p className="download-heading">{words.heading}</p>
        <p className="download-note">{words.note}</p>
        <div className="download-formats">
          {FORMATS.map((format) => (
            <button key={format} type="button" className="button" data-download={format} onClick={() => make(format)}>
              {words[format]}
            </button>
          ))}
        </div>
        <p className="download-answer" role="status">
          {answer && <AnswerText answer={answer} />}
        </p>
      </div>
    </div>
  );
});

interface Answer {
  readonly view: View;
  readonly text: string;
}

/** What was said of one view is not true of the next. */
function AnswerText({ answer }: { readonly answer: Answer }) {
  return useView() === answer.view ? answer.text : "";
}
