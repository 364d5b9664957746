import { NamePair, OtherScripts } from "../details/NamePair.tsx";
import { usePage } from "../page.ts";
import "./IslandList.css";

/** The islands whose status is disputed, from south-west to north-east: always there, smaller beside what needs the room. */
export function IslandList({ compact = false }: { readonly compact?: boolean }) {
  const { record, language, messages, view, dispatch, hovered, hover } = usePage();
  const isCompact = compact || view.island !== null;
  return (
    <nav className="islands" aria-label={messages.words.overview.islands}>
      <ul className="islands-list" data-compact={isCompact ? "" : undefined}>
        {record.territories
          .filter((territory) => territory.disputed)
          .map((territory) => (
            <li key={territory.id}>
              <button
                type="button"
                className="islands-button"
                data-island={territory.id}
                data-hovered={territory.id === hovered ? "" : undefined}
                aria-current={territory.id === view.island ? "true" : undefined}
                onClick={() => dispatch({ type: "select", island: territory.id })}
                onPointerEnter={() => hover(territory.id)}
                onPointerLeave={() => hover(null)}
                onFocus={() => hover(territory.id)}
                onBlur={() => hover(null)}
              >
                <span className="islands-name">
                  <NamePair forms={territory.names} language={language} />
                </span>
                {!isCompact && (
                  <>
                    {" "}
                    <span className="islands-scripts">
                      <OtherScripts forms={territory.names} language={language} />
                    </span>
                  </>
                )}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  );
}
