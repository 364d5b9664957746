import { memo } from "react";
import { orderedParties } from "../../model/naming.ts";
import type { LocalFigure, LocalTerritory } from "../../model/record.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { figureDate, figureText } from "../../renderers/words/later.ts";
import { Citations } from "./Citations.tsx";
import { PartyGlyph } from "./Glyph.tsx";
import { Prose } from "./Prose.tsx";

const KINDS = [
  "area",
  "population",
  "settlement",
  "high-point",
  "administration",
  "distance",
] as const satisfies readonly LocalFigure["kind"][];

interface FiguresProps {
  readonly territory: LocalTerritory;
  readonly context: ProseContext;
}

/** Each party's own figures in a column of equal width; a figure that both use runs across. */
export const Figures = memo(function Figures({ territory, context }: FiguresProps) {
  const { record, messages } = context;
  const words = messages.words.details;
  const own = record.figures.filter((figure) => figure.territory === territory.id);
  const parties = orderedParties(record);
  if (own.length === 0) return null;
  return (
    <section className="details-section" aria-labelledby={`details-figures-${territory.id}`}>
      <h3 className="details-heading" id={`details-figures-${territory.id}`}>
        {words.figures}
      </h3>
      <table className="details-figures" aria-labelledby={`details-figures-${territory.id}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.figureKind}</span>
            </th>
            {parties.map((party) => (
              <th scope="col" key={party.id}>
                <span className="details-column">
                  <PartyGlyph party={party} />
                  {party.data}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KINDS.filter((kind) => own.some((figure) => figure.kind === kind)).map((kind) => (
            <FigureRow key={kind} kind={kind} figures={own.filter((figure) => figure.kind === kind)} context={context} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

interface FigureRowProps {
  readonly kind: LocalFigure["kind"];
  readonly figures: readonly LocalFigure[];
  readonly context: ProseContext;
}

function FigureRow({ kind, figures, context }: FigureRowProps) {
  const parties = orderedParties(context.record);
  const shared = figures.filter((figure) => figure.by === null);
  const isShared = shared.length === figures.length;
  return (
    <tr>
      <th scope="row">{context.messages.words.figure[kind]}</th>
      {isShared ? (
        <FigureCell figures={shared} span={parties.length} context={context} />
      ) : (
        parties.map((party) => (
          <FigureCell key={party.id} figures={figures.filter(({ by }) => by === party.id || by === null)} span={1} context={context} />
        ))
      )}
    </tr>
  );
}

interface FigureCellProps {
  readonly figures: readonly LocalFigure[];
  readonly span: number;
  readonly context: ProseContext;
}

function FigureCell({ figures, span, context }: FigureCellProps) {
  return (
    <td colSpan={span}>
      {figures.length === 0 && <span className="details-none">{context.messages.words.details.noFigure}</span>}
      {figures.map((figure) => (
        <FigureEntry key={`${figure.by} ${figureText(context, figure)}`} figure={figure} context={context} />
      ))}
    </td>
  );
}

function FigureEntry({ figure, context }: { readonly figure: LocalFigure; readonly context: ProseContext }) {
  const { language } = context;
  const date = figureDate(context, figure);
  return (
    <p className="details-figure">
      <Prose text={figureText(context, figure)} language={language} /> {date !== null && <span className="details-as-of">{date}</span>}{" "}
      <Citations citations={figure.citations} context={context} />
      {figure.note !== null && (
        <span className="details-note">
          <Prose text={figure.note} language={language} />
        </span>
      )}
    </p>
  );
}
