import type { Administration } from "../../model/control.ts";
import type { IsoDate } from "../../model/date.ts";
import { partyOf } from "../../model/naming.ts";
import { controlAt, controlOf } from "../../model/status.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { administeredText, type Era, erasOf, formatDate, type WordsContext } from "../../renderers/words/index.ts";
import { Cited } from "./Citations.tsx";
import { PartyGlyph } from "./Glyph.tsx";

interface ControlStatusProps {
  readonly territory: TerritoryId;
  readonly date: IsoDate;
  readonly context: WordsContext;
}

/** Who administered on the day shown, and the whole sequence. */
export function ControlStatus({ territory, date, context }: ControlStatusProps) {
  const { record, language, messages } = context;
  const words = messages.words.details;
  const heading = `details-control-${territory}`;
  const present = controlAt(record, territory, date);
  return (
    <section className="details-section" data-status="control" aria-labelledby={heading}>
      <h3 className="details-heading" id={heading}>
        {words.control}
      </h3>
      {present && (
        <p className="details-effect">
          <AdministrationGlyph by={present.administeredBy} context={context} />
          {administeredText(context, present.administeredBy, date)}
          <span className="details-on-date">{words.onDate(formatDate(date, language))}</span>
        </p>
      )}
      <ol className="details-eras" aria-label={words.sequence}>
        {erasOf(context, territory).map((era) => (
          <EraRow
            key={era.from}
            territory={territory}
            era={era}
            isShown={era.from <= date && (era.until === null || date < era.until)}
            context={context}
          />
        ))}
      </ol>
    </section>
  );
}

interface EraRowProps {
  readonly territory: TerritoryId;
  readonly era: Era;
  readonly isShown: boolean;
  readonly context: WordsContext;
}

function EraRow({ territory, era, isShown, context }: EraRowProps) {
  const { record, language, messages } = context;
  const { date, details } = messages.words;
  const begun = controlOf(record, territory).find((period) => period.from === era.from);
  return (
    <li className="details-era" aria-current={isShown ? "true" : undefined}>
      <AdministrationGlyph by={era.administeredBy} context={context} />
      <div>
        <p className="details-era-head">
          {era.text}
          {isShown && <span className="details-now">{details.now}</span>}
        </p>
        <p className="details-period">
          {date.period(formatDate(era.from, language), era.until === null ? null : formatDate(era.until, language))}
        </p>
        {begun && <Cited className="details-text" statement={begun.note} context={context} />}
      </div>
    </li>
  );
}

function AdministrationGlyph({ by, context }: { readonly by: Administration; readonly context: WordsContext }) {
  const party = partyOf(context.record, by);
  if (party) return <PartyGlyph party={party} />;
  return (
    <svg className="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2 2h12v12H2z" fill="var(--undivided-tint)" stroke="var(--undivided-edge)" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}
