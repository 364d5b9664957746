import { memo } from "react";
import type { IsoDate } from "../../model/date.ts";
import type { LocalInstrument } from "../../model/record.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { Citations, Cited } from "../details/Citations.tsx";
import { Prose } from "../details/Prose.tsx";
import { ReadingPair } from "../details/ReadingPair.tsx";
import { EntryMark } from "./EntryMark.tsx";
import "./Instrument.css";
import { InstrumentEffects } from "./InstrumentEffects.tsx";
import { InstrumentFacts } from "./InstrumentFacts.tsx";
import { type EntryTime, LaterChip, ShowDate } from "./ShowDate.tsx";

interface InstrumentEntryProps {
  readonly instrument: LocalInstrument;
  readonly time: EntryTime;
  readonly isListed: boolean;
  readonly context: ProseContext;
  readonly onShow: (date: IsoDate) => void;
}

/** One text or act in full, closed until a reader opens it or follows a link to it. */
export const InstrumentEntry = memo(function InstrumentEntry({ instrument, time, isListed, context, onShow }: InstrumentEntryProps) {
  const { language } = context;
  return (
    <li className="chronology-instrument" data-kind="texts" data-time={time} hidden={!isListed}>
      <details className="instrument">
        <summary>
          <span className="chronology-year">{instrument.date.slice(0, 4)}</span>
          <h4 className="chronology-name">
            <EntryMark form={instrument.form} />
            <span>
              <Prose text={instrument.name} language={language} />
            </span>
          </h4>
          {time === "later" && <LaterChip context={context} />}
        </summary>
        {/* Inside, so that a link to it opens what is closed. */}
        <div className="instrument-body" id={`instrument-${instrument.id}`} tabIndex={-1}>
          <ShowDate date={instrument.date} title={instrument.name} time={time} context={context} onShow={onShow} />
          <InstrumentText instrument={instrument} context={context} />
        </div>
      </details>
    </li>
  );
});

interface InstrumentTextProps {
  readonly instrument: LocalInstrument;
  readonly context: ProseContext;
}

/** Everything that does not depend on the date shown: not drawn again when that moves. */
const InstrumentText = memo(function InstrumentText({ instrument, context }: InstrumentTextProps) {
  const { language, messages } = context;
  const words = messages.words.overview;
  const { readings = [] } = instrument;
  return (
    <>
      <Cited className="instrument-summary" statement={instrument.summary} context={context} />
      <InstrumentFacts instrument={instrument} context={context} />
      {instrument.articles.length > 0 && (
        <>
          <h5 className="instrument-heading">{words.articles}</h5>
          <ul className="instrument-articles">
            {instrument.articles.map((article) => (
              <li key={`${article.pinpoint} ${article.text}`}>
                <strong>{article.pinpoint}</strong> <Prose text={article.text} language={language} />{" "}
                <Citations citations={article.citations} context={context} />
              </li>
            ))}
          </ul>
        </>
      )}
      {readings.length > 0 && (
        <>
          <h5 className="instrument-heading">{messages.words.details.readings}</h5>
          <ReadingPair readings={readings} level={6} context={context} />
        </>
      )}
      <InstrumentEffects instrument={instrument} context={context} />
      <p className="instrument-sources">
        <strong>{words.sources}</strong> <Citations citations={instrument.citations} context={context} />
      </p>
    </>
  );
});
