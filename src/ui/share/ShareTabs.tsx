import { type KeyboardEvent, useRef } from "react";
import type { ShareMessages } from "../../i18n/share/messages.ts";
import { usePage } from "../page.ts";
import { partAfterKey, type SharePartId, sharePartsOf } from "./shareParts.ts";

interface ShareTabsProps {
  readonly words: ShareMessages;
  readonly part: SharePartId;
  readonly onPart: (part: SharePartId) => void;
}

export function ShareTabs({ words, part, onPart }: ShareTabsProps) {
  const parts = sharePartsOf(usePage().site.form);
  const tabs = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = partAfterKey(parts, part, event.key);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onPart(next);
    tabs.current?.querySelector<HTMLElement>(`#share-tab-${next}`)?.focus();
  };
  return (
    <div className="share-tabs" role="tablist" aria-label={words.heading} ref={tabs}>
      {parts.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          className="share-tab"
          id={`share-tab-${each}`}
          aria-controls="share-part"
          aria-selected={each === part}
          tabIndex={each === part ? 0 : -1}
          onClick={() => onPart(each)}
          onKeyDown={onKeyDown}
        >
          {words.parts[each]}
        </button>
      ))}
    </div>
  );
}
