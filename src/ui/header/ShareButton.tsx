import { memo, useEffect, useId, useState } from "react";
import { usePage } from "../page.ts";

/** Milliseconds for which the answer stays in sight. */
const SHOWN_FOR = 8000;

export const ShareButton = memo(function ShareButton({ onShare }: { readonly onShare: () => Promise<boolean> }) {
  const { header, notices } = usePage().messages.interface;
  const [answer, setAnswer] = useState("");
  const hint = useId();
  useEffect(() => {
    if (answer === "") return;
    const timer = setTimeout(() => setAnswer(""), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [answer]);
  const share = async () => {
    // Emptied first, so that the same answer is read out again.
    setAnswer("");
    const isCopied = await onShare().catch(() => false);
    setAnswer(isCopied ? notices.copied : notices.copyFailed);
  };
  return (
    <div className="header-share">
      <button type="button" className="header-action" data-action="share" aria-describedby={hint} title={header.shareHint} onClick={share}>
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
          <path d="M8 10V1.8M5 4.4l3-2.8 3 2.8M4.5 7H2.8v7.2h10.4V7h-1.7" />
        </svg>
        {header.share}
      </button>
      <span id={hint} className="visually-hidden">
        {header.shareHint}
      </span>
      <span className="header-answer" role="status">
        {answer}
      </span>
    </div>
  );
});
