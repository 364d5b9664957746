import { type FormEvent, useId, useRef, useState } from "react";
import { type IsoDate, isIsoDate } from "../../model/date.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { hidePopover, useClosingPopover } from "../layout/useClosingPopover.ts";
import { usePage } from "../page.ts";

/** Any day by the keyboard, and the instruments by name. */
export function DateChooser({ id }: { readonly id: string }) {
  const { dispatch, language, messages, record, rules, today, view } = usePage();
  const words = messages.interface.timeline;
  const fieldId = useId();
  const chooser = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState("");
  useClosingPopover(chooser, null);
  const choose = (date: IsoDate) => {
    setFault("");
    dispatch({ type: "setDate", date });
    hidePopover(chooser.current);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("day");
    const day = field instanceof HTMLInputElement ? field.value : "";
    if (isIsoDate(day) && day >= rules.since && day <= today) choose(day);
    else setFault(words.outside(formatDate(rules.since, language), formatDate(today, language)));
  };
  return (
    <section className="timeline-chooser" id={id} ref={chooser} popover="auto" aria-label={words.choose}>
      <form className="timeline-day-form" onSubmit={submit} noValidate>
        <label htmlFor={fieldId}>{words.anyDay}</label>
        {/* Given anew with every date, so that it always starts from the one shown. */}
        <input
          key={view.date}
          type="date"
          id={fieldId}
          name="day"
          min={rules.since}
          max={today}
          defaultValue={view.date}
          aria-invalid={fault !== ""}
          aria-describedby={`${fieldId}-fault`}
        />
        <button type="submit" className="button">
          {words.go}
        </button>
        <p className="timeline-fault" id={`${fieldId}-fault`} role="alert">
          {fault}
        </p>
      </form>
      <h2 className="timeline-chooser-title">{words.instruments}</h2>
      <ul className="timeline-instruments">
        {record.instruments.map((instrument) => (
          <li key={instrument.id}>
            <button type="button" aria-current={instrument.date === view.date ? "date" : undefined} onClick={() => choose(instrument.date)}>
              <span className="timeline-instrument-date">{formatDate(instrument.date, language)}</span> <span>{instrument.name}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-current={view.date === today ? "date" : undefined} onClick={() => choose(today)}>
            <span className="timeline-instrument-date">{formatDate(today, language)}</span> <span>{words.today}</span>
          </button>
        </li>
      </ul>
    </section>
  );
}
