/** Every text and act, those that say something of a territory in brief, where the details lead to: what a page holds of the chronology before, and without, its script. */
import { formatDate } from "../../renderers/words/index.ts";
import { Cited } from "../../ui/details/Citations.tsx";
import { Prose } from "../../ui/details/Prose.tsx";
import { useProseContext } from "../../ui/details/useProseContext.ts";
import { usePage } from "../../ui/page.ts";

export function InstrumentSummaries() {
  const context = useProseContext();
  const { site } = usePage();
  const { record, language, messages } = context;
  const words = messages.words.chronology;
  return (
    <section aria-labelledby="chronology-title">
      <h2 className="sources-title" id="chronology-title">
        {words.heading}
      </h2>
      <p className="sources-note">
        {words.inBrief} <a href={site.fileAddress("data/events.csv")}>events.csv</a>
      </p>
      <ol className="instrument-summaries">
        {record.instruments.map((instrument) => (
          <li key={instrument.id} id={`instrument-${instrument.id}`} tabIndex={-1}>
            <h3>
              <Prose text={instrument.name} language={language} />
            </h3>
            <p>
              <time dateTime={instrument.date}>{formatDate(instrument.date, language)}</time>
            </p>
            {instrument.layer !== null && <Cited className="instrument-text" statement={instrument.summary} context={context} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
