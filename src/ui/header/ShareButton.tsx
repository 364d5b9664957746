import { memo, useEffect, useState } from "react";
import { usePage } from "../page.ts";
import type { LoadedShare, LoadShare } from "../share/loadShare.ts";

/** Milliseconds for which the answer stays in sight. */
const SHOWN_FOR = 8000;

const ICONS = {
  share: "M8 10V1.8M5 4.4l3-2.8 3 2.8M4.5 7H2.8v7.2h10.4V7h-1.7",
  embed: "M5 4L1.6 8 5 12M11 4l3.4 4L11 12",
  cite: "M2.8 8h3.7v4H2.8V7c0-2 1-3 2.4-3.4M9.5 8h3.7v4H9.5V7c0-2 1-3 2.4-3.4",
};

/** The same as in `sharePartsOf`, which comes with the dialogue. */
const ACTIONS = { site: ["share", "embed", "cite"], copy: ["share", "cite"], lone: ["cite"] } as const;

/** The dialogue in which a view is passed on, as it was opened. */
export interface OpenedShare extends LoadedShare {
  readonly part: "embed" | "cite";
}

interface ShareButtonProps {
  readonly onShare: () => Promise<boolean>;
  readonly load: LoadShare;
  readonly onOpen: (opened: OpenedShare) => void;
}

/** The ways to pass this view on: its address at once, and the dialogue for authors. */
export const ShareButton = memo(function ShareButton({ onShare, load, onOpen }: ShareButtonProps) {
  const { language, messages, site } = usePage();
  const { header, notices } = messages.interface;
  const [answer, setAnswer] = useState("");
  useEffect(() => {
    if (answer === "") return;
    const timer = setTimeout(() => setAnswer(""), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [answer]);
  const act = async (action: keyof typeof ICONS) => {
    // Emptied first, so that the same answer is read out again.
    setAnswer("");
    if (action === "share") {
      setAnswer((await onShare().catch(() => false)) ? notices.copied : notices.copyFailed);
      return;
    }
    const loaded = await load(language).catch(() => null);
    if (loaded) onOpen({ ...loaded, part: action });
    else setAnswer(notices.partNotLoaded);
  };
  return (
    <div className="header-share">
      {ACTIONS[site.form].map((action) => (
        <button
          key={action}
          type="button"
          className="header-action"
          data-action={action}
          aria-haspopup={action === "share" ? undefined : "dialog"}
          title={action === "share" ? header.shareHint : header[action]}
          onClick={() => act(action)}
        >
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
            <path d={ICONS[action]} />
          </svg>
          {header[action]}
        </button>
      ))}
      <span className="header-answer" role="status" data-fault={answer === notices.partNotLoaded ? "E_DATA_FETCH" : undefined}>
        {answer}
      </span>
    </div>
  );
});
