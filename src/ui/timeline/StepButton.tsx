import { memo } from "react";
import type { IsoDate } from "../../model/date.ts";
import { usePage } from "../page.ts";
import { StepIcon } from "./StepIcon.tsx";

export interface StepButtonProps {
  readonly direction: "previous" | "next";
  /** Null at the end of the line. */
  readonly to: IsoDate | null;
}

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
      <StepIcon direction={direction} size={16} />
    </button>
  );
});
