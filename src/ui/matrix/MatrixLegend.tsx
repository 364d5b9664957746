import { memo } from "react";
import { orderedParties } from "../../model/naming.ts";
import type { LocalParty } from "../../model/record.ts";
import type { WordsContext } from "../../renderers/words/index.ts";
import type { Mark, Matrix } from "../../renderers/words/later.ts";
import { MarkGlyph } from "./MarkGlyph.tsx";

/** In the order in which the texts came. */
const KINDS = [
  "undivided",
  "promised",
  "excluded",
  "renounced",
  "left-open",
  "named-as-issue",
  "silent",
] as const satisfies readonly Mark["kind"][];

interface MatrixLegendProps {
  readonly matrix: Matrix;
  readonly context: WordsContext;
}

/** What the signs in the table stand for; a sign that is not there has no entry. */
export const MatrixLegend = memo(function MatrixLegend({ matrix, context }: MatrixLegendProps) {
  const { record, messages } = context;
  const words = messages.words.matrix.legend;
  const used = matrix.rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.map(({ mark }) => mark)));
  const parties = orderedParties(record);
  const implied = parties.filter(({ id }) => used.some((mark) => mark.kind === "party" && mark.party === id && mark.implied));
  return (
    <section className="matrix-legend" aria-labelledby="matrix-legend-title">
      <h3 className="matrix-legend-title" id="matrix-legend-title">
        {words.heading}
      </h3>
      <ul className="matrix-legend-list">
        {parties.map((party) => (
          <li key={party.id}>
            <MarkGlyph mark={{ kind: "party", party: party.id, implied: false }} parties={parties} />
            <span>{stylesOf(party)}</span>
          </li>
        ))}
        {implied.length > 0 && (
          <li>
            {implied.map(({ id }) => (
              <MarkGlyph key={id} mark={{ kind: "party", party: id, implied: true }} parties={parties} />
            ))}
            <span>{words.implied}</span>
          </li>
        )}
        {KINDS.filter((kind) => used.some((mark) => mark.kind === kind)).map((kind) => (
          <li key={kind}>
            <MarkGlyph mark={{ kind }} parties={parties} />
            <span>{words[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
});

/** Every name that a party has borne, in order, each once and where it came last. */
function stylesOf({ styles }: LocalParty): string {
  const names = styles.map(({ name }) => name);
  return names.filter((name, index) => names.lastIndexOf(name) === index).join(" – ");
}
