import { type FormEvent, useId, useMemo, useState } from "react";
import type { ComparisonMessages } from "../../i18n/comparison/messages.ts";
import { type IsoDate, isIsoDate } from "../../model/date.ts";
import { stopsOf } from "../../model/status.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { useDate, usePage, usePageState, useToday } from "../page.ts";
import { StepIcon } from "../timeline/StepIcon.tsx";
import { stepsFrom } from "../timeline/timelineScale.ts";

interface SecondDateProps {
  readonly words: ComparisonMessages;
  readonly compare: IsoDate;
}

/** The date that is compared with: any day, or the key dates one after the other. */
export function SecondDate({ words, compare }: SecondDateProps) {
  const { dispatch, language, record } = usePage();
  const [date, since, today] = [useDate(), usePageState(({ rules }) => rules.since), useToday()];
  const [fault, setFault] = useState("");
  // What is being typed is not yet a day.
  const [typed, setTyped] = useState(compare);
  const id = useId();
  // The date shown is not among them: it would end the comparison in the middle of the way.
  const steps = useMemo(() => {
    const stops = stopsOf(record).filter((stop) => since <= stop && stop <= today && stop !== date);
    return stepsFrom(compare, stops);
  }, [record, since, today, date, compare]);
  const set = (to: IsoDate) => {
    setFault("");
    setTyped(to);
    dispatch({ type: "setCompare", date: to });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("second");
    const day = field instanceof HTMLInputElement ? field.value : "";
    if (day === date) setFault(words.same);
    else if (isIsoDate(day) && day >= since && day <= today) set(day);
    else setFault(words.outside(formatDate(since, language), formatDate(today, language)));
  };
  return (
    <form className="comparison-date" onSubmit={submit} noValidate>
      <label htmlFor={id}>{words.second}</label>
      <div className="comparison-day">
        <KeyDate direction="previous" name={words.previous} to={steps.previous} onDate={set} />
        <input
          key={compare}
          type="date"
          id={id}
          name="second"
          min={since}
          max={today}
          defaultValue={compare}
          onChange={(event) => setTyped(event.currentTarget.value)}
          aria-invalid={fault !== ""}
          aria-describedby={`${id}-fault`}
        />
        <KeyDate direction="next" name={words.next} to={steps.next} onDate={set} />
      </div>
      {typed !== compare && (
        <button type="submit" className="button">
          {words.go}
        </button>
      )}
      <p className="comparison-fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </form>
  );
}

interface KeyDateProps {
  readonly direction: "previous" | "next";
  readonly name: string;
  /** Null at the end of the line. */
  readonly to: IsoDate | null;
  readonly onDate: (date: IsoDate) => void;
}

function KeyDate({ direction, name, to, onDate }: KeyDateProps) {
  return (
    <button
      type="button"
      className="button comparison-step"
      data-compare-step={direction}
      aria-label={name}
      title={name}
      // Not `disabled`, which would take the focus away from whoever steps to the end.
      aria-disabled={to === null ? true : undefined}
      onClick={() => to !== null && onDate(to)}
    >
      <StepIcon direction={direction} size={14} />
    </button>
  );
}
