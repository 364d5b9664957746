import { memo, type ReactNode } from "react";
import { usePage } from "../page.ts";

interface FrameMoreProps {
  /** As the links that lead into it know it. */
  readonly panel: "chronology" | "sources";
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What links of the frame lead to: in the document from the start, seen once one has been followed. */
export const FrameMore = memo(function FrameMore({ panel, isOpen, onClose, children }: FrameMoreProps) {
  const { interface: words } = usePage().messages;
  return (
    <div className="frame-more" data-panel={panel} hidden={!isOpen}>
      <button type="button" className="button frame-more-close" onClick={onClose}>
        {words.layers.close}
      </button>
      {children}
    </div>
  );
});
