import { memo, type ReactNode } from "react";
import { usePage, usePageState } from "../page.ts";
import { useHasScript } from "../useHasScript.ts";

interface CompareButtonProps {
  readonly className: string;
  /** Where its words have no room. */
  readonly icon?: ReactNode;
}

/** Begins a comparison of the date shown with the other end of the record's time, and ends it. */
export const CompareButton = memo(function CompareButton({ className, icon }: CompareButtonProps) {
  const { dispatch, messages } = usePage();
  const words = messages.interface.timeline;
  const isOn = usePageState(({ view }) => view.compare !== null);
  const counterpart = usePageState(({ view, rules }) => (view.date === rules.since ? rules.today : rules.since));
  const hasScript = useHasScript();
  const name = isOn ? words.compareEnd : words.compareOther;
  if (!hasScript) return null;
  return (
    <button
      type="button"
      className={className}
      data-action="compare"
      aria-label={icon ? name : undefined}
      title={icon ? name : undefined}
      onClick={() => dispatch({ type: "setCompare", date: isOn ? null : counterpart })}
    >
      {icon ?? name}
    </button>
  );
});
