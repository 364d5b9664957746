import { memo, useEffect, useState } from "react";
import { usePage } from "../page.ts";
import "./Notices.css";

export interface Notice {
  readonly id: string;
  /** `E_...` or `W_...`, the same in every language. */
  readonly code: string;
  /** `alert` interrupts a screen reader: only for what stops the reader's task. */
  readonly kind: "status" | "alert";
  /** One plain sentence. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: string) => void;
}

export const Notices = memo(function Notices({ notices, onDismiss }: NoticesProps) {
  const words = usePage().messages.interface.notices;
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label={words.title}>
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} dismissLabel={words.dismiss} onDismiss={() => onDismiss(notice.id)} />
      ))}
    </section>
  );
});

interface NoticeCardProps {
  readonly notice: Notice;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

function NoticeCard({ notice, dismissLabel, onDismiss }: NoticeCardProps) {
  // A live region is read out when its text changes, not when it arrives with its text.
  const [text, setText] = useState("");
  useEffect(() => setText(notice.text), [notice.text]);
  return (
    <div className="notices-card" data-kind={notice.kind}>
      <p className="notices-text" role={notice.kind} data-fault={notice.code}>
        {text}
      </p>
      {notice.action && (
        <button type="button" className="button" onClick={notice.action.run}>
          {notice.action.label}
        </button>
      )}
      <button type="button" className="button notices-dismiss" onClick={onDismiss} aria-label={dismissLabel} title={dismissLabel}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      </button>
    </div>
  );
}
