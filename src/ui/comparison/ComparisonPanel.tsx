/** Two dates side by side, in words: which they are, what changed between them, and the way out. */
import { type FormEvent, useId, useState } from "react";
import type { ComparisonMessages } from "../../i18n/comparison/messages.ts";
import { isIsoDate } from "../../model/date.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { isComparing } from "../../view/view.ts";
import { useWordsContext } from "../details/useWordsContext.ts";
import { usePage, usePageState, useToday, useView } from "../page.ts";
import { ChangeList } from "./ChangeList.tsx";
import "./ComparisonPanel.css";

export function ComparisonPanel({ words }: { readonly words: ComparisonMessages }) {
  const context = useWordsContext();
  const { dispatch } = usePage();
  const view = useView();
  const id = useId();
  if (view.compare === null) return null;
  const end = () => {
    document.querySelector<HTMLElement>('[data-map] [tabindex="0"]')?.focus({ preventScroll: true });
    dispatch({ type: "setCompare", date: null });
  };
  return (
    <section className="comparison" aria-labelledby={id}>
      <div className="comparison-head">
        <h2 className="comparison-title" id={id}>
          {words.title}
        </h2>
        <button type="button" className="button comparison-end" onClick={end}>
          {words.end}
        </button>
      </div>
      <SecondDate words={words} />
      {isComparing(view) ? (
        <ChangeList context={context} words={words} dates={[view.date, view.compare]} />
      ) : (
        <p className="changes-sentence">{words.same}</p>
      )}
    </section>
  );
}

function SecondDate({ words }: { readonly words: ComparisonMessages }) {
  const { dispatch, language } = usePage();
  const compare = usePageState(({ view }) => view.compare);
  const [since, today] = [usePageState(({ rules }) => rules.since), useToday()];
  const [fault, setFault] = useState("");
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("second");
    const day = field instanceof HTMLInputElement ? field.value : "";
    const isDay = isIsoDate(day) && day >= since && day <= today;
    setFault(isDay ? "" : words.outside(formatDate(since, language), formatDate(today, language)));
    if (isDay) dispatch({ type: "setCompare", date: day });
  };
  return (
    <form className="comparison-date" onSubmit={submit} noValidate>
      <label htmlFor={id}>{words.second}</label>
      <input
        key={compare}
        type="date"
        id={id}
        name="second"
        min={since}
        max={today}
        defaultValue={compare ?? ""}
        aria-invalid={fault !== ""}
        aria-describedby={`${id}-fault`}
      />
      <button type="submit" className="button">
        {words.go}
      </button>
      <p className="comparison-fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </form>
  );
}
