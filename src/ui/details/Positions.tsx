import { Fragment, memo, useMemo } from "react";
import { orderedParties } from "../../model/naming.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { formatPartialDate, type ProseContext } from "../../renderers/words/index.ts";
import { paletteOf } from "../../scene/palette.ts";
import { HatchStrip } from "../legend/Swatch.tsx";
import { MatrixLink } from "../matrix/MatrixLink.tsx";
import { Cited } from "./Citations.tsx";

interface PositionsProps {
  readonly territory: TerritoryId;
  readonly isToday: boolean;
  readonly context: ProseContext;
}

/** What each party says today, side by side, in boxes of equal size under its own hatch. */
export const Positions = memo(function Positions({ territory, isToday, context }: PositionsProps) {
  const { record, language, messages } = context;
  const words = messages.words.details;
  const { asOf } = messages.words.voices;
  const palette = useMemo(() => paletteOf(record), [record]);
  const heading = `details-positions-${territory}`;
  return (
    <section className="details-section" aria-labelledby={heading}>
      <h3 className="details-heading" id={heading}>
        {words.positions}
      </h3>
      {!isToday && <p className="details-note">{words.positionsAreTodays}</p>}
      <div className="details-pair">
        {orderedParties(record).map((party) => (
          <div className="details-box details-position" data-status={party.id} key={party.id}>
            <HatchStrip paint={palette.paintOf(`claim:${party.id}`)} />
            <h4 className="details-box-head">{party.says}</h4>
            {record.positions
              .filter((position) => position.territory === territory && position.party === party.id)
              .map((position) => (
                <Fragment key={position.text}>
                  <p className="details-dated">{asOf(formatPartialDate(position.asOf, language, messages.words))}</p>
                  <Cited className="details-text" statement={position} context={context} />
                </Fragment>
              ))}
            <MatrixLink territory={territory} layer={party.id} context={context} />
          </div>
        ))}
      </div>
    </section>
  );
});
