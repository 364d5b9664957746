import { memo } from "react";
import type { IsoDate } from "../../model/date.ts";
import { pairText } from "../../model/naming.ts";
import type { LocalTerritory } from "../../model/record.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { ledeOf, type ProseContext } from "../../renderers/words/index.ts";
import { Cited } from "./Citations.tsx";
import { ControlStatus } from "./ControlStatus.tsx";
import { Figures } from "./Figures.tsx";
import { Islets } from "./Islets.tsx";
import { LayerStatus } from "./LayerStatus.tsx";
import { NamePair, OtherScripts } from "./NamePair.tsx";
import { Names } from "./Names.tsx";
import { Perspectives } from "./Perspectives.tsx";
import { Positions } from "./Positions.tsx";
import { ThirdPositions } from "./ThirdPositions.tsx";

interface IslandDetailsProps {
  readonly territory: LocalTerritory;
  readonly isShown: boolean;
  readonly date: IsoDate;
  readonly context: ProseContext;
  readonly onClose: (territory: TerritoryId) => void;
}

export function IslandDetails({ isShown, ...body }: IslandDetailsProps) {
  const { id } = body.territory;
  return (
    <article
      className="details"
      data-details={id}
      hidden={!isShown}
      aria-labelledby={`details-title-${id}`}
      onKeyDown={(event) => {
        if (event.key === "Escape") body.onClose(id);
      }}
    >
      <Body {...body} />
    </article>
  );
}

/** Showing and hiding draws none of it again. */
const Body = memo(function Body({ territory, date, context, onClose }: Omit<IslandDetailsProps, "isShown">) {
  const { record, language, messages } = context;
  const words = messages.words.details;
  return (
    <>
      <header className="details-head">
        <h2 className="details-title" id={`details-title-${territory.id}`} tabIndex={-1}>
          <NamePair forms={territory.names} language={language} />
        </h2>
        <button
          type="button"
          className="details-close"
          aria-label={words.close(pairText(territory.names, language))}
          onClick={() => onClose(territory.id)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M2.5 2.5 13.5 13.5M13.5 2.5 2.5 13.5" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <p className="details-scripts">
        <OtherScripts forms={territory.names} language={language} />
      </p>
      <p className="details-lede">{ledeOf(context, territory.id, date)}</p>
      <Cited className="details-where" statement={territory.where} context={context} />
      <Parts territory={territory.id} context={context} />
      <section className="details-section" aria-labelledby={`details-status-${territory.id}`}>
        <h3 className="details-heading" id={`details-status-${territory.id}`}>
          {words.status}
        </h3>
        <ol className="details-layers">
          {record.layers.map((layer) => (
            <LayerStatus key={layer.id} territory={territory.id} layer={layer.id} date={date} context={context} />
          ))}
        </ol>
      </section>
      <ControlStatus territory={territory.id} date={date} context={context} />
      <Positions territory={territory.id} isToday={date === context.today} context={context} />
      <ThirdPositions territory={territory.id} context={context} />
      <Perspectives territory={territory.id} context={context} />
      <Figures territory={territory} context={context} />
      <Names territory={territory} context={context} />
      <Islets territory={territory.id} context={context} />
    </>
  );
});

/** The details are long: links to each part. */
function Parts({ territory, context }: { readonly territory: TerritoryId; readonly context: ProseContext }) {
  const { record, messages } = context;
  const words = messages.words.details;
  const { others, perspectives } = messages.words.voices;
  const hasOthers = record.positions.some(
    (position) => position.territory === territory && record.thirdParties.some((third) => third.id === position.party),
  );
  const partLink = (part: "status" | "control" | "positions" | "figures" | "names") => (
    <li key={part}>
      <a href={`#details-${part}-${territory}`}>{words[part]}</a>
    </li>
  );
  return (
    <nav aria-label={words.parts}>
      <ul className="details-parts">
        {(["status", "control", "positions"] as const).map(partLink)}
        {hasOthers && (
          <li>
            <a href={`#details-others-${territory}`}>{others}</a>
          </li>
        )}
        {record.perspectives.length > 0 && (
          <li>
            <a href={`#details-perspectives-${territory}`}>{perspectives}</a>
          </li>
        )}
        {(["figures", "names"] as const).map(partLink)}
      </ul>
    </nav>
  );
}
