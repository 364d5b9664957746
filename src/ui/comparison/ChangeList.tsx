import { useMemo } from "react";
import type { ComparisonMessages } from "../../i18n/comparison/messages.ts";
import type { IsoDate } from "../../model/date.ts";
import { formatDate, listText, type WordsContext } from "../../renderers/words/index.ts";
import { type Changes, changesBetween, type TerritoryChange } from "../../renderers/words/later.ts";
import { Prose } from "../details/Prose.tsx";
import "./ChangeList.css";

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

/** The whole in one or two sentences, as it is also said aloud. */
export function changesSaid(context: WordsContext, words: ComparisonMessages, { from, to, territories }: Changes): string {
  const { language } = context;
  const [first, last] = [formatDate(from, language), formatDate(to, language)];
  const changed = territories.filter(({ isSame }) => !isSame).map(({ name }) => name);
  const days = new Map(territories.flatMap(({ causes }) => causes.map((cause) => [cause.instrument, cause] as const)));
  const dayOf = (instrument: string) => context.record.instruments.find(({ id }) => id === instrument)?.date ?? "";
  const causes = [...days.values()]
    .toSorted((a, b) => (dayOf(a.instrument) < dayOf(b.instrument) ? -1 : 1))
    .map(({ instrument, name }) => words.dated(name, formatDate(dayOf(instrument), language)));
  return [
    changed.length === 0 ? words.unchanged(first, last) : words.changed(first, last, listText(changed, language)),
    causes.length === 0 ? words.noCauses : words.causes(listText(causes, language)),
  ].join(language === "ja" ? "" : " ");
}

interface ChangeProps {
  readonly change: TerritoryChange;
  readonly context: WordsContext;
  readonly words: ComparisonMessages;
}

function Change({ change: { territory, name, before, after, isSame, causes }, context: { language }, words }: ChangeProps) {
  return (
    <li className="changes-entry" data-change={territory}>
      <p className="changes-name">
        <Prose text={name} language={language} />
      </p>
      <p className="changes-administration">
        {isSame ? (
          <>
            {before === after ? before : `${before}; ${after}`}
            {". "}
            {words.again}
          </>
        ) : (
          <>
            <span>{before}</span> <span className="changes-then">{words.thereafter}</span> <span>{after}</span>
          </>
        )}
      </p>
      <ul className="changes-causes">
        {causes.map((cause) => (
          <li key={cause.instrument}>
            <a href={`#instrument-${cause.instrument}`}>
              <Prose text={words.dated(cause.name, formatDate(cause.date, language))} language={language} />
            </a>
            {": "}
            <Prose text={cause.head} language={language} />
          </li>
        ))}
      </ul>
    </li>
  );
}
