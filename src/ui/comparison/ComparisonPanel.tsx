/** Two dates side by side, in words: which they are, what changed between them, and the way out. */
import { useId } from "react";
import type { ComparisonMessages } from "../../i18n/comparison/messages.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { isComparing } from "../../view/view.ts";
import { useWordsContext } from "../details/useWordsContext.ts";
import { usePage, usePageState, useToday, useView } from "../page.ts";
import { ChangeList } from "./ChangeList.tsx";
import "./ComparisonPanel.css";
import { SecondDate } from "./SecondDate.tsx";

export function ComparisonPanel({ words }: { readonly words: ComparisonMessages }) {
  const context = useWordsContext();
  const { dispatch, messages } = usePage();
  const view = useView();
  const hasPositions = usePositionsOnOne();
  const today = useToday();
  const id = useId();
  if (view.compare === null) return null;
  const end = () => {
    // The button is about to go, and so is the second map.
    document.querySelector<HTMLElement>('[role=region][data-map] [tabindex="0"]')?.focus({ preventScroll: true });
    dispatch({ type: "setCompare", date: null });
  };
  return (
    <section className="comparison" aria-labelledby={id}>
      <div className="comparison-head">
        <h2 className="comparison-title" id={id}>
          {words.title}
        </h2>
        <button type="button" className="button comparison-end" aria-label={messages.interface.timeline.compareEnd} onClick={end}>
          {words.end}
        </button>
      </div>
      <SecondDate words={words} compare={view.compare} />
      {isComparing(view) ? (
        <ChangeList context={context} words={words} dates={[view.date, view.compare]} />
      ) : (
        <p className="changes-sentence">{words.same}</p>
      )}
      {hasPositions && <p className="changes-note">{words.positions(formatDate(today, context.language))}</p>}
    </section>
  );
}

/** Whether one of the two maps is of today and shows positions, which the other cannot. */
function usePositionsOnOne(): boolean {
  const { record } = usePage();
  return usePageState(({ view, today }) => {
    const isToday = isComparing(view) && (view.date === today || view.compare === today);
    return isToday && record.parties.some(({ id }) => view.layers.includes(id));
  });
}
