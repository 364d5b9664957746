import type { IsoDate } from "../../model/date.ts";
import type { LocalControl } from "../../model/record.ts";
import { controlAt, controlOf } from "../../model/status.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { administeredText, beginningsOf, type Era, erasOf, formatDate, type ProseContext } from "../../renderers/words/index.ts";
import { MatrixLink } from "../matrix/MatrixLink.tsx";
import { AdministrationGlyph } from "./AdministrationGlyph.tsx";
import { Beginnings } from "./Beginnings.tsx";
import { Cited } from "./Citations.tsx";

interface ControlStatusProps {
  readonly territory: TerritoryId;
  readonly date: IsoDate;
  readonly context: ProseContext;
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
          <AdministrationGlyph by={present.administeredBy} parties={record.parties} />
          {administeredText(context, present.administeredBy, date)}
          <span className="details-on-date">{words.onDate(formatDate(date, language))}</span>
        </p>
      )}
      {present && <Following period={present} date={date} context={context} />}
      <MatrixLink territory={territory} layer="control" context={context} />
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
  readonly context: ProseContext;
}

function EraRow({ territory, era, isShown, context }: EraRowProps) {
  const { record, language, messages } = context;
  const { date, details } = messages.words;
  const begun = controlOf(record, territory).find((period) => period.from === era.from);
  return (
    <li className="details-era" aria-current={isShown ? "true" : undefined}>
      <AdministrationGlyph by={era.administeredBy} parties={record.parties} />
      <div>
        <p className="details-era-head">
          {era.text}
          {isShown && <span className="details-now">{details.now}</span>}
        </p>
        <p className="details-period">
          {date.period(formatDate(era.from, language), era.until === null ? null : formatDate(era.until, language))}
        </p>
        {begun && <Cited className="details-text" statement={begun.note} context={context} />}
        {begun && <Following period={begun} date={context.today} context={context} />}
      </div>
    </li>
  );
}

interface FollowingProps {
  readonly period: LocalControl;
  /** Texts after this day are left out. */
  readonly date: IsoDate;
  readonly context: ProseContext;
}

/** The instruments or the act under which it began. */
function Following({ period, date, context }: FollowingProps) {
  const beginnings = beginningsOf(context, period, date);
  if (beginnings.length === 0) return null;
  return (
    <p className="details-instrument">
      {context.messages.words.details.following} <Beginnings beginnings={beginnings} language={context.language} />
    </p>
  );
}
