import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { type IsoDate, isIsoDate } from "../../model/date.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { hidePopover, useClosingPopover } from "../layout/useClosingPopover.ts";
import { usePage } from "../page.ts";
import "./DateChooser.css";
import { MomentList } from "./MomentList.tsx";

/** Any day by the keyboard, and the days of the record by name. */
export function DateChooser({ id }: { readonly id: string }) {
  const { dispatch, language, messages, rules, today, view } = usePage();
  const words = messages.interface.timeline;
  const fieldId = useId();
  const chooser = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState("");
  useClosingPopover(chooser, null);
  useEffect(() => {
    const element = chooser.current;
    const showPresent = (event: Event) => {
      const isOpen = "newState" in event && event.newState === "open";
      if (isOpen) element?.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
    };
    element?.addEventListener("toggle", showPresent);
    return () => element?.removeEventListener("toggle", showPresent);
  }, []);
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
      <MomentList onChoose={choose} />
    </section>
  );
}
