import { memo } from "react";
import type { TerritoryId } from "../../model/territory.ts";
import { formatPartialDate, type ProseContext } from "../../renderers/words/index.ts";
import { Cited } from "./Citations.tsx";
import { Prose } from "./Prose.tsx";

interface ThirdPositionsProps {
  readonly territory: TerritoryId;
  readonly context: ProseContext;
}

/** What governments and bodies that are no party to the dispute say of the territory, each with the day it rests on. */
export const ThirdPositions = memo(function ThirdPositions({ territory, context }: ThirdPositionsProps) {
  const { record, language, messages } = context;
  const words = messages.words.voices;
  const heard = record.thirdParties.flatMap((third) =>
    record.positions
      .filter((position) => position.party === third.id && position.territory === territory)
      .map((position) => ({ third, position })),
  );
  if (heard.length === 0) return null;
  const heading = `details-others-${territory}`;
  return (
    <section className="details-section" aria-labelledby={heading}>
      <h3 className="details-heading" id={heading}>
        {words.others}
      </h3>
      <p className="details-note">{words.othersNote}</p>
      <ul className="details-voices">
        {heard.map(({ third, position }) => (
          <li key={`${third.id} ${position.asOf} ${position.text}`} data-third-party={third.id}>
            <h4 className="details-box-head">
              <Prose text={third.name} language={language} />{" "}
              <span className="details-dated">{words.asOf(formatPartialDate(position.asOf, language, messages.words))}</span>
            </h4>
            <Cited className="details-text" statement={position} context={context} />
          </li>
        ))}
      </ul>
    </section>
  );
});
