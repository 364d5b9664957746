import { memo } from "react";
import type { IsoDate } from "../../model/date.ts";
import { usePage } from "../page.ts";

export interface StepButtonProps {
  readonly direction: "previous" | "next";
  /** Null at the end of the line. */
  readonly to: IsoDate | null;
}

const ICONS = { previous: "M12.5 3v10L5 8zM3.5 3v10", next: "M3.5 3v10L11 8zM12.5 3v10" } as const;

export const StepButton = memo(function StepButton({ direction, to }: StepButtonProps) {
  const { dispatch, messages } = usePage();
  const words = messages.interface.timeline;
  const name = words[direction];
  const reason = direction === "previous" ? words.noPrevious : words.noNext;
  return (
    <button
      type="button"
      className="button timeline-step"
      data-date-step={direction}
      aria-label={to === null ? `${name}. ${reason}` : name}
      title={to === null ? reason : name}
      // Not `disabled`, which would take the focus away from whoever steps to the end.
      aria-disabled={to === null ? true : undefined}
      onClick={() => to !== null && dispatch({ type: "setDate", date: to })}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={ICONS[direction]} />
      </svg>
    </button>
  );
});
