import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import { usePage } from "../page.ts";
import { PANELS, type PanelId, panelAfterKey } from "./layoutState.ts";
import "./Panels.css";

export interface PanelsProps {
  readonly open: PanelId;
  readonly onOpen: (panel: PanelId) => void;
  /** The reader is about to open a panel. */
  readonly onPrepare: (panel: PanelId) => void;
  readonly contents: Readonly<Record<PanelId, ReactNode>>;
}

/** The parts of the column under tabs. Closed ones stay in the document, so that paper shows them and links find their places. */
export function Panels({ open, onOpen, onPrepare, contents }: PanelsProps) {
  const words = usePage().messages.interface.panels;
  const root = useRef<HTMLDivElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  useStartOfPanel(root, tabs, open);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = panelAfterKey(open, event.key);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onOpen(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className="panels" ref={root}>
      <div className="panels-tabs" role="tablist" aria-label={words.title} ref={tabs}>
        {PANELS.map((panel) => (
          <button
            key={panel}
            type="button"
            role="tab"
            className="panels-tab"
            id={`tab-${panel}`}
            aria-controls={`panel-${panel}`}
            aria-selected={panel === open}
            tabIndex={panel === open ? 0 : -1}
            onPointerEnter={() => onPrepare(panel)}
            onClick={() => onOpen(panel)}
            onKeyDown={onKeyDown}
          >
            {words[panel]}
          </button>
        ))}
      </div>
      {PANELS.map((panel) => (
        <div
          key={panel}
          className="panels-panel"
          role="tabpanel"
          id={`panel-${panel}`}
          data-panel={panel}
          aria-labelledby={`tab-${panel}`}
          hidden={panel !== open}
        >
          {contents[panel]}
        </div>
      ))}
    </div>
  );
}

/** A panel that is opened while the tabs stick to the top begins under them, not where the one before had been read to. */
function useStartOfPanel(root: RefObject<HTMLElement | null>, tabs: RefObject<HTMLElement | null>, open: PanelId): void {
  const shown = useRef(open);
  useLayoutEffect(() => {
    if (shown.current === open) return;
    shown.current = open;
    const [panels, bar] = [root.current, tabs.current];
    bar?.querySelector<HTMLElement>('[aria-selected="true"]')?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    if (panels && bar && bar.getBoundingClientRect().top > panels.getBoundingClientRect().top) panels.scrollIntoView({ block: "start" });
  }, [root, tabs, open]);
}
