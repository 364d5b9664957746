import { memo, useDeferredValue } from "react";
import type { IsoDate } from "../../model/date.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { useDate, usePageState } from "../page.ts";
import { useHasScript } from "../useHasScript.ts";
import { Cited } from "./Citations.tsx";
import { ControlStatus } from "./ControlStatus.tsx";
import { Figures } from "./Figures.tsx";
import { Islets } from "./Islets.tsx";
import { LayerStatus } from "./LayerStatus.tsx";
import { Names } from "./Names.tsx";
import { Perspectives } from "./Perspectives.tsx";
import { Positions } from "./Positions.tsx";
import { ThirdPositions } from "./ThirdPositions.tsx";
import { useProseContext } from "./useProseContext.ts";

interface DetailsTextProps {
  readonly territory: TerritoryId;
}

/**
 * All that the record says of one island. Beforehand only its status, who held it and what the two governments say are rendered: that is
 * what a reader comes for, and what the first view of a page may weigh. The rest follows with the script.
 */
export const DetailsText = memo(function DetailsText({ territory: id }: DetailsTextProps) {
  const context = useProseContext();
  const isShown = usePageState(({ view }) => view.island === id);
  const shownDate = useDate();
  // Hidden, it follows the date when there is time.
  const laterDate = useDeferredValue(shownDate);
  return <Text territory={id} date={isShown ? shownDate : laterDate} isWhole={useHasScript()} context={context} />;
});

interface TextProps extends PartsProps {
  readonly isWhole: boolean;
  readonly date: IsoDate;
}

/** Showing and hiding draws none of it again. */
const Text = memo(function Text({ territory: id, date, isWhole, context }: TextProps) {
  const { record, messages } = context;
  const territory = record.territories.find((candidate) => candidate.id === id);
  if (!territory) return null;
  return (
    <>
      <Cited className="details-where" statement={territory.where} context={context} />
      <Parts territory={id} context={context} />
      <section className="details-section" aria-labelledby={`details-status-${id}`}>
        <h3 className="details-heading" id={`details-status-${id}`}>
          {messages.words.details.status}
        </h3>
        <ol className="details-layers">
          {record.layers.map((layer) => (
            <LayerStatus key={layer.id} territory={id} layer={layer.id} date={date} context={context} />
          ))}
        </ol>
      </section>
      <ControlStatus territory={id} date={date} context={context} />
      <Positions territory={id} isToday={date === context.today} context={context} />
      {isWhole && (
        <>
          <ThirdPositions territory={id} context={context} />
          <Perspectives territory={id} context={context} />
          <Figures territory={territory} context={context} />
          <Names territory={territory} context={context} />
          <Islets territory={id} context={context} />
        </>
      )}
    </>
  );
});

interface PartsProps {
  readonly territory: TerritoryId;
  readonly context: ProseContext;
}

/** The details are long: links to each part. */
function Parts({ territory, context }: PartsProps) {
  const { record, messages } = context;
  const words = messages.words.details;
  const { others, perspectives } = messages.words.voices;
  const hasOthers = record.positions.some(
    (position) => position.territory === territory && record.thirdParties.some((third) => third.id === position.party),
  );
  const partLink = (part: "status" | "control" | "positions" | "figures" | "names", isLater: boolean) => (
    <li key={part} className={isLater ? "details-part-later" : undefined}>
      <a href={`#details-${part}-${territory}`}>{words[part]}</a>
    </li>
  );
  return (
    <nav aria-label={words.parts}>
      <ul className="details-parts">
        {(["status", "control", "positions"] as const).map((part) => partLink(part, false))}
        {hasOthers && (
          <li className="details-part-later">
            <a href={`#details-others-${territory}`}>{others}</a>
          </li>
        )}
        {record.perspectives.length > 0 && (
          <li className="details-part-later">
            <a href={`#details-perspectives-${territory}`}>{perspectives}</a>
          </li>
        )}
        {(["figures", "names"] as const).map((part) => partLink(part, true))}
      </ul>
    </nav>
  );
}
