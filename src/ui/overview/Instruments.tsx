import { memo } from "react";
import type { LocalInstrument, LocalStatement } from "../../model/record.ts";
import { formatDate, type WordsContext } from "../../renderers/words/index.ts";
import { Citations, Cited } from "../details/Citations.tsx";
import { Prose } from "../details/Prose.tsx";
import { useWordsContext } from "../details/useWordsContext.ts";
import { InstrumentEffects } from "./InstrumentEffects.tsx";
import "./Instruments.css";

/** Every instrument of the record, for a reader who wants what the texts say. */
export function Instruments() {
  return <InstrumentList context={useWordsContext()} />;
}

const InstrumentList = memo(function InstrumentList({ context }: { readonly context: WordsContext }) {
  const words = context.messages.words.overview;
  return (
    <section className="instruments" id="instruments" aria-labelledby="instruments-title">
      <h2 className="instruments-title" id="instruments-title">
        {words.instruments}
      </h2>
      <p className="instruments-note">{words.instrumentsNote}</p>
      <ol className="instruments-list">
        {context.record.instruments.map((instrument) => (
          <li key={instrument.id}>
            <InstrumentEntry instrument={instrument} context={context} />
          </li>
        ))}
      </ol>
    </section>
  );
});

interface InstrumentProps {
  readonly instrument: LocalInstrument;
  readonly context: WordsContext;
}

function InstrumentEntry({ instrument, context }: InstrumentProps) {
  const { language, messages } = context;
  const words = messages.words.overview;
  return (
    <details className="instruments-entry">
      <summary>
        <span className="instruments-year">{instrument.date.slice(0, 4)}</span>
        <h3 className="instruments-name">
          <Prose text={instrument.name} language={language} />
        </h3>
      </summary>
      {/* Inside, so that a link to it opens what is closed. */}
      <div className="instruments-body" id={`instrument-${instrument.id}`}>
        <Cited className="instruments-summary" statement={instrument.summary} context={context} />
        <InstrumentFacts instrument={instrument} context={context} />
        {instrument.articles.length > 0 && (
          <>
            <h4 className="instruments-heading">{words.articles}</h4>
            <ul className="instruments-articles">
              {instrument.articles.map((article) => (
                <li key={article.pinpoint}>
                  <strong>{article.pinpoint}</strong> <Prose text={article.text} language={language} />{" "}
                  <Citations citations={article.citations} context={context} />
                </li>
              ))}
            </ul>
          </>
        )}
        <InstrumentEffects instrument={instrument} context={context} />
        <p className="instruments-sources">
          <strong>{words.sources}</strong> <Citations citations={instrument.citations} context={context} />
        </p>
      </div>
    </details>
  );
}

/** Allies issue a declaration among themselves; two states sign theirs. */
function datedAs({ kind, form }: LocalInstrument): LocalInstrument["kind"] {
  return kind === "declaration" && form !== "bilateral" ? "directive" : kind;
}

function InstrumentFacts({ instrument, context }: InstrumentProps) {
  const { language, messages } = context;
  const words = messages.words.overview;
  const dated = [instrument.date, ...(instrument.until === undefined ? [] : [instrument.until])];
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.dated[datedAs(instrument)], dated.map((day) => formatDate(day, language)).join(" – ")],
    ...(instrument.inForce === null ? [] : [[words.inForce, formatDate(instrument.inForce, language)] as const]),
    ...(instrument.place === null ? [] : [[words.place, instrument.place] as const]),
    [words.parties, instrument.parties],
  ];
  return (
    <dl className="instruments-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Prose text={value} language={language} />
          </dd>
        </div>
      ))}
      {instrument.officialNames.length > 0 && (
        <div>
          <dt>{words.officialNames}</dt>
          <dd>
            <ul className="instruments-names">
              {instrument.officialNames.map((name) => (
                <li key={`${name.lang} ${name.text}`} lang={name.lang}>
                  {name.text}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <StatementFact label={words.dates} statement={instrument.dates} context={context} />
      {instrument.texts && <StatementFact label={words.texts} statement={instrument.texts} context={context} />}
    </dl>
  );
}

interface StatementFactProps {
  readonly label: string;
  readonly statement: LocalStatement;
  readonly context: WordsContext;
}

function StatementFact({ label, statement, context }: StatementFactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Cited className="instruments-text" statement={statement} context={context} />
      </dd>
    </div>
  );
}
