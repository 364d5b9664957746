import { memo, useDeferredValue, useMemo } from "react";
import { listOf } from "../../renderers/words/later.ts";
import { NamePair } from "../details/NamePair.tsx";
import { Prose } from "../details/Prose.tsx";
import { useWordsContext } from "../details/useWordsContext.ts";
import { useDate, useLayers } from "../page.ts";
import "./ViewList.css";

/** The present view as a list: each island, who administers, who claims, and what the texts that are on say of it. */
export const ViewList = memo(function ViewList() {
  const context = useWordsContext();
  const { record, language, messages } = context;
  const words = messages.words.matrix;
  const [date, layers] = [useDeferredValue(useDate()), useDeferredValue(useLayers())];
  const islands = useMemo(() => listOf(context, { date, layers }), [context, date, layers]);
  return (
    <details className="view-list" data-view-list>
      <summary>{words.list}</summary>
      <ul className="view-list-islands">
        {islands.map((island) => (
          <li key={island.territory}>
            <span className="view-list-name">
              <NamePair forms={record.territories.find(({ id }) => id === island.territory)?.names ?? []} language={language} />
            </span>
            <ul className="view-list-lines">
              <li>{island.administered}</li>
              {island.claims.map((claim) => (
                <li key={claim}>{claim}</li>
              ))}
              {island.layers.flatMap(({ layer, title, said }) =>
                said.map((text) => (
                  <li key={`${layer} ${text}`}>
                    <Prose text={words.said(title, text)} language={language} />
                  </li>
                )),
              )}
            </ul>
          </li>
        ))}
      </ul>
      {islands.every((island) => island.layers.length === 0) && <p className="overview-note">{words.listNote}</p>}
    </details>
  );
});
