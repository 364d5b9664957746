import { memo } from "react";
import { orderedParties, partyStyleAt } from "../../model/naming.ts";
import type { LocalWordingSeries } from "../../model/record.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { Citations, Cited } from "../details/Citations.tsx";
import { PartyGlyph } from "../details/Glyph.tsx";
import { Prose } from "../details/Prose.tsx";

/** How texts that come again every year put the matter, series by series: both parties alike. */
export const Wordings = memo(function Wordings({ context }: { readonly context: ProseContext }) {
  const { record, messages } = context;
  const words = messages.words.chronology.wordings;
  if (record.wordings.length === 0) return null;
  return (
    <section aria-labelledby="chronology-wordings">
      <h3 className="chronology-heading" id="chronology-wordings" tabIndex={-1}>
        {words.heading}
      </h3>
      <p className="chronology-note">{words.note}</p>
      <div className="chronology-sides">
        {orderedParties(record).map((party) => (
          <section key={party.id} className="chronology-side" data-party={party.id} aria-labelledby={`chronology-wordings-${party.id}`}>
            <h4 className="chronology-party" id={`chronology-wordings-${party.id}`}>
              <PartyGlyph party={party} />
              {partyStyleAt(party, context.today).name}
            </h4>
            {record.wordings
              .filter((series) => series.party === party.id)
              .map((series) => (
                <Series key={series.id} series={series} context={context} />
              ))}
          </section>
        ))}
      </div>
    </section>
  );
});

function Series({ series, context }: { readonly series: LocalWordingSeries; readonly context: ProseContext }) {
  const { language, messages } = context;
  const words = messages.words.chronology.wordings;
  return (
    <>
      <h5 className="chronology-title" id={`wordings-${series.id}`}>
        <Prose text={series.name} language={language} />
      </h5>
      <Cited className="chronology-text" statement={series.about} context={context} />
      <table className="chronology-wordings" aria-labelledby={`wordings-${series.id}`}>
        <thead>
          <tr>
            <th scope="col">{words.years}</th>
            <th scope="col">{words.wording}</th>
          </tr>
        </thead>
        <tbody>
          {series.wordings.map(({ from, until, text, citations }) => (
            <tr key={from}>
              <th scope="row">{words.yearsOf(String(from), until === from ? null : String(until))}</th>
              <td>
                <Prose text={text} language={language} /> <Citations citations={citations} context={context} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
