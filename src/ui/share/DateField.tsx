import { useId, useState } from "react";
import type { ShareMessages } from "../../i18n/share/messages.ts";
import { type IsoDate, isIsoDate } from "../../model/date.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { usePage, usePageState } from "../page.ts";

interface DateFieldProps {
  readonly words: ShareMessages;
  readonly date: IsoDate;
  readonly onDate: (date: IsoDate) => void;
}

/** A day, or today, which moves on with the calendar. */
export function DateField({ words: { embed }, date, onDate }: DateFieldProps) {
  const { language } = usePage();
  const { since, today } = usePageState((state) => state.rules);
  // What is being typed is not yet a day, or not one of the record's.
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const isOutside = typed !== null;
  const day = (each: IsoDate) => formatDate(each, language);
  return (
    <div className="share-row">
      <label className="share-label" htmlFor={id}>
        {embed.date}
      </label>
      <div className="share-inputs">
        <input
          className="share-input"
          id={id}
          type="date"
          min={since}
          max={today}
          value={typed ?? date}
          aria-describedby={`${id}-note`}
          aria-invalid={isOutside || undefined}
          onChange={({ currentTarget: { value } }) => {
            const isDay = isIsoDate(value) && since <= value && value <= today;
            setTyped(isDay ? null : value);
            if (isDay) onDate(value);
          }}
        />
        <button
          type="button"
          className="button"
          aria-pressed={date === today && !isOutside}
          onClick={() => {
            setTyped(null);
            onDate(today);
          }}
        >
          {embed.today}
        </button>
      </div>
      <p className="share-note" id={`${id}-note`} role="status">
        {isOutside ? embed.outside(day(since), day(today)) : date === today ? embed.dateOfToday : embed.dateFixed(day(date))}
      </p>
    </div>
  );
}
