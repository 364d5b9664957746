import { useMemo } from "react";
import type { ComparisonMessages } from "../../i18n/comparison/messages.ts";
import type { IsoDate } from "../../model/date.ts";
import { formatDate, type WordsContext } from "../../renderers/words/index.ts";
import { type ChangeCause, changesBetween, type TerritoryChange } from "../../renderers/words/later.ts";
import { Prose } from "../details/Prose.tsx";
import "./ChangeList.css";
import { changesSaid } from "./changesSaid.ts";

interface ChangeListProps {
  readonly context: WordsContext;
  readonly words: ComparisonMessages;
  /** The dates, in either order. */
  readonly dates: readonly [IsoDate, IsoDate];
}

/** What changed between two dates: in a sentence, and for each territory with the texts and acts behind it. */
export function ChangeList({ context, words, dates: [one, other] }: ChangeListProps) {
  const changes = useMemo(() => changesBetween(context, one, other), [context, one, other]);
  return (
    <>
      <p className="changes-sentence">
        <Prose text={changesSaid(context, words, changes)} language={context.language} />
      </p>
      {changes.territories.length > 0 && (
        <ul className="changes" aria-label={words.list}>
          {changes.territories.map((change) => (
            <Change key={change.territory} {...{ change, context, words }} />
          ))}
        </ul>
      )}
    </>
  );
}

interface ChangeProps {
  readonly change: TerritoryChange;
  readonly context: WordsContext;
  readonly words: ComparisonMessages;
}

function Change({ change, context, words }: ChangeProps) {
  const { territory, name, before, after, isSame, isOtherBetween, causes } = change;
  return (
    <li className="changes-entry" data-change={territory}>
      <p className="changes-name">
        <Prose text={name} language={context.language} />
      </p>
      <p className="changes-administration">
        {isSame ? (
          words.again(before === after ? before : `${before} / ${after}`, isOtherBetween)
        ) : (
          <>
            {before}
            <Arrow meaning={words.thereafter} />
            {after}
          </>
        )}
      </p>
      <ul className="changes-causes">
        {causes.map((cause) => (
          <Cause key={cause.instrument} {...{ cause, context, words }} />
        ))}
      </ul>
    </li>
  );
}

/** With its day in that territory. */
function Cause({ cause, context: { language }, words }: Omit<ChangeProps, "change"> & { readonly cause: ChangeCause }) {
  return (
    <li>
      <a href={`#instrument-${cause.instrument}`}>
        <Prose text={words.dated(cause.name, formatDate(cause.date, language))} language={language} />
      </a>
      {": "}
      <Prose text={cause.head} language={language} />
    </li>
  );
}

/** An arrow to see, a word to hear. */
function Arrow({ meaning }: { readonly meaning: string }) {
  return (
    <>
      <span className="changes-arrow" aria-hidden="true">
        {" → "}
      </span>
      <span className="visually-hidden"> {meaning} </span>
    </>
  );
}
