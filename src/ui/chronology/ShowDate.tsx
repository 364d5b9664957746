import type { IsoDate } from "../../model/date.ts";
import { formatDate, type ProseContext } from "../../renderers/words/index.ts";

/** How the date of an entry stands to the date that the map shows. */
export type EntryTime = "past" | "shown" | "later";

export function timeOf(date: IsoDate, shown: IsoDate): EntryTime {
  if (date === shown) return "shown";
  return date < shown ? "past" : "later";
}

interface ShowDateProps {
  readonly date: IsoDate;
  readonly title: string;
  readonly time: EntryTime;
  readonly context: ProseContext;
  readonly onShow: (date: IsoDate) => void;
}

/** Puts the map at the day of the entry, or says that it is there already. */
export function ShowDate({ date, title, time, context, onShow }: ShowDateProps) {
  const { language, messages } = context;
  return (
    <p className="chronology-foot">
      <button type="button" className="chronology-show" onClick={() => onShow(date)}>
        {messages.words.chronology.show}
        <span className="visually-hidden">
          {": "}
          {formatDate(date, language)}, {title}
        </span>
      </button>
      {time === "shown" && <span className="chronology-chip">{messages.words.details.now}</span>}
      {time === "later" && <LaterChip context={context} />}
    </p>
  );
}

export function LaterChip({ context }: { readonly context: ProseContext }) {
  return <span className="chronology-chip chronology-later">{context.messages.words.details.notYet}</span>;
}
