import type { LocalInstrument, LocalStatement } from "../../model/record.ts";
import { formatDate, formatSpan, type ProseContext } from "../../renderers/words/index.ts";
import { Cited } from "../details/Citations.tsx";
import { Prose } from "../details/Prose.tsx";

interface InstrumentFactsProps {
  readonly instrument: LocalInstrument;
  readonly context: ProseContext;
}

/** Allies issue a declaration among themselves; two states sign theirs. */
function datedAs({ kind, form }: LocalInstrument): LocalInstrument["kind"] {
  return kind === "declaration" && form !== "bilateral" ? "directive" : kind;
}

/** Its days, place, signatories, names and authentic texts. */
export function InstrumentFacts({ instrument, context }: InstrumentFactsProps) {
  const { language, messages } = context;
  const words = messages.words.overview;
  const dated = formatSpan(instrument.date, instrument.until, language, messages.words);
  const facts: readonly (readonly [label: string, value: string])[] = [
    [words.dated[datedAs(instrument)], dated],
    ...(instrument.inForce === null ? [] : [[words.inForce, formatDate(instrument.inForce, language)] as const]),
    ...(instrument.place === null ? [] : [[words.place, instrument.place] as const]),
    [words.parties, instrument.parties],
  ];
  return (
    <dl className="instrument-facts">
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
            <ul className="instrument-names">
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
  readonly context: ProseContext;
}

function StatementFact({ label, statement, context }: StatementFactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Cited className="instrument-text" statement={statement} context={context} />
      </dd>
    </div>
  );
}
