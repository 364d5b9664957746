import { Fragment, memo } from "react";
import type { LocalRecord } from "../../model/record.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { Citations, Cited } from "./Citations.tsx";
import { NamePair, OtherScripts } from "./NamePair.tsx";
import { AttestedName } from "./Names.tsx";

type LocalIslet = LocalRecord["islets"][number];

interface IsletsProps {
  readonly territory: TerritoryId;
  readonly context: ProseContext;
}

/** Every named member of an island group: its names in all scripts, and what is known of it. */
export const Islets = memo(function Islets({ territory, context }: IsletsProps) {
  const { record, messages } = context;
  const words = messages.words.voices;
  const islets = record.islets.filter((islet) => islet.territory === territory);
  if (islets.length === 0) return null;
  const heading = `details-islets-${territory}`;
  return (
    <section className="details-section" aria-labelledby={heading}>
      <h3 className="details-heading" id={heading}>
        {words.islets}
      </h3>
      <details className="details-more">
        <summary>{words.allIslets(islets.length)}</summary>
        <ul className="details-voices">
          {islets.map((islet) => (
            <IsletEntry key={islet.id} islet={islet} context={context} />
          ))}
        </ul>
      </details>
    </section>
  );
});

function IsletEntry({ islet, context }: { readonly islet: LocalIslet; readonly context: ProseContext }) {
  const { language, messages } = context;
  const words = messages.words.voices;
  return (
    <li data-islet={islet.id}>
      <h4 className="details-box-head">
        <NamePair forms={islet.names} language={language} />
      </h4>
      <p className="details-islet-scripts">
        <OtherScripts forms={islet.names} language={language} />
      </p>
      {islet.note !== null && <Cited className="details-text" statement={islet.note} context={context} />}
      <p className="details-text">
        {words.isletNames}{" "}
        {islet.allNames.map((name, index) => (
          <Fragment key={`${name.lang} ${name.text}`}>
            {index > 0 && " · "}
            <AttestedName name={name} />
          </Fragment>
        ))}{" "}
        <Citations citations={islet.citations} context={context} />
      </p>
    </li>
  );
}
