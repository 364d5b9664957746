import { type FormEvent, type RefObject, useCallback, useId, useLayoutEffect, useState } from "react";
import { type IsoDate, isIsoDate } from "../../model/date.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { useDate, usePage, usePageState, useToday } from "../page.ts";
import "./ChooserContents.css";
import { MomentList } from "./MomentList.tsx";

export interface ChooserContentsProps {
  /** The popover that it fills. */
  readonly chooser: RefObject<HTMLElement | null>;
  readonly onChosen: () => void;
}

export function ChooserContents({ chooser, onChosen }: ChooserContentsProps) {
  const { dispatch, language, messages } = usePage();
  const [shown, today, since] = [useDate(), useToday(), usePageState(({ rules }) => rules.since)];
  const words = messages.interface.timeline;
  const fieldId = useId();
  const [fault, setFault] = useState("");
  useShowPresent(chooser);
  const choose = useCallback(
    (date: IsoDate) => {
      setFault("");
      dispatch({ type: "setDate", date });
      onChosen();
    },
    [dispatch, onChosen],
  );
  const compare = (date: IsoDate) => {
    setFault("");
    dispatch({ type: "setCompare", date });
    onChosen();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("day");
    const day = field instanceof HTMLInputElement ? field.value : "";
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!isIsoDate(day) || day < since || day > today) setFault(words.outside(formatDate(since, language), formatDate(today, language)));
    else if (submitter?.getAttribute("name") === "compare") compare(day);
    else choose(day);
  };
  return (
    <>
      <form className="timeline-day-form" onSubmit={submit} noValidate>
        <label htmlFor={fieldId}>{words.anyDay}</label>
        {/* Given anew with every date, so that it always starts from the one shown. */}
        <input
          key={shown}
          type="date"
          id={fieldId}
          name="day"
          min={since}
          max={today}
          defaultValue={shown}
          aria-invalid={fault !== ""}
          aria-describedby={`${fieldId}-fault`}
        />
        <button type="submit" className="button">
          {words.go}
        </button>
        <button type="submit" className="button" name="compare">
          {words.compare}
        </button>
        <p className="timeline-fault" id={`${fieldId}-fault`} role="alert">
          {fault}
        </p>
      </form>
      <MomentList onChoose={choose} />
    </>
  );
}

/** Brings the moment shown into sight whenever the popover opens, and when its contents came after that. */
function useShowPresent(chooser: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = chooser.current;
    const show = () => {
      if (element?.matches(":popover-open")) element.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
    };
    show();
    element?.addEventListener("toggle", show);
    return () => element?.removeEventListener("toggle", show);
  }, [chooser]);
}
