import { memo, useMemo } from "react";
import { orderedParties } from "../../model/naming.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { WordsContext } from "../../renderers/words/index.ts";
import { paletteOf } from "../../scene/palette.ts";
import { HatchStrip } from "../legend/Swatch.tsx";
import { Cited } from "./Citations.tsx";

interface PositionsProps {
  readonly territory: TerritoryId;
  readonly isToday: boolean;
  readonly context: WordsContext;
}

/** What each party says today, side by side, in boxes of equal size under its own hatch. */
export const Positions = memo(function Positions({ territory, isToday, context }: PositionsProps) {
  const { record, messages } = context;
  const words = messages.words.details;
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
                <Cited key={position.text} className="details-text" statement={position} context={context} />
              ))}
          </div>
        ))}
      </div>
    </section>
  );
});
