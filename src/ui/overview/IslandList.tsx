import { memo } from "react";
import type { OutlineTerritory } from "../../model/outline.ts";
import { NamePair, OtherScripts } from "../details/NamePair.tsx";
import { usePage, usePageState } from "../page.ts";
import "./IslandList.css";

interface IslandListProps {
  readonly compact?: boolean;
}

/** The islands whose status is disputed, from south-west to north-east: always there, smaller beside what needs the room. */
export const IslandList = memo(function IslandList({ compact = false }: IslandListProps) {
  const { record, messages } = usePage();
  const isOneChosen = usePageState(({ view }) => view.island !== null);
  const isCompact = compact || isOneChosen;
  return (
    <nav className="islands" aria-label={messages.words.overview.islands}>
      <ul className="islands-list" data-compact={isCompact ? "" : undefined}>
        {record.territories
          .filter((territory) => territory.disputed)
          .map((territory) => (
            <li key={territory.id}>
              <IslandButton territory={territory} isCompact={isCompact} />
            </li>
          ))}
      </ul>
    </nav>
  );
});

interface IslandButtonProps {
  readonly territory: OutlineTerritory;
  readonly isCompact: boolean;
}

const IslandButton = memo(function IslandButton({ territory, isCompact }: IslandButtonProps) {
  const { language, dispatch, hover } = usePage();
  const { id, names } = territory;
  const isChosen = usePageState(({ view }) => view.island === id);
  const isHovered = usePageState(({ hovered }) => hovered === id);
  return (
    <button
      type="button"
      className="islands-button"
      data-island={id}
      data-hovered={isHovered ? "" : undefined}
      aria-current={isChosen ? "true" : undefined}
      onClick={() => dispatch({ type: "select", island: id })}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      <span className="islands-name">
        <NamePair forms={names} language={language} />
      </span>
      {!isCompact && (
        <>
          {" "}
          <span className="islands-scripts">
            <OtherScripts forms={names} language={language} />
          </span>
        </>
      )}
    </button>
  );
});
