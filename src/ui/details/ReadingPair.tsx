import { orderedParties } from "../../model/naming.ts";
import type { LocalInstrument } from "../../model/record.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { Cited } from "./Citations.tsx";

interface ReadingPairProps {
  readonly readings: NonNullable<LocalInstrument["readings"]>;
  /** The level of the heads of the two boxes. */
  readonly level: 5 | 6;
  readonly context: ProseContext;
}

/** How each party reads a text, side by side, in boxes of equal size. */
export function ReadingPair({ readings, level, context }: ReadingPairProps) {
  const Head = `h${level}` as const;
  return (
    <div className="details-pair">
      {orderedParties(context.record).flatMap((party) =>
        readings
          .filter((reading) => reading.party === party.id)
          .map((reading) => (
            <div className="details-box" key={party.id}>
              <Head className="details-box-head">{party.reading}</Head>
              <Cited className="details-text" statement={reading} context={context} />
            </div>
          )),
      )}
    </div>
  );
}
