import { lazy, memo, Suspense } from "react";
import { pairText } from "../../model/naming.ts";
import type { OutlineTerritory } from "../../model/outline.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { ledeOf } from "../../renderers/words/index.ts";
import { useDate, usePage, usePageState } from "../page.ts";
import { NamePair, OtherScripts } from "./NamePair.tsx";
import { useProseContext } from "./useProseContext.ts";
import { useWordsContext } from "./useWordsContext.ts";

const DetailsText = lazy(() => import("./DetailsText.tsx").then((module) => ({ default: module.DetailsText })));

interface IslandDetailsProps {
  readonly territory: OutlineTerritory;
  readonly onClose: (territory: TerritoryId) => void;
}

/** One island: its names and who holds it at once, what the texts say of it as soon as these have come. */
export const IslandDetails = memo(function IslandDetails({ territory, onClose }: IslandDetailsProps) {
  const { id } = territory;
  const { language, messages } = usePage();
  const isShown = usePageState(({ view }) => view.island === id);
  return (
    <article
      className="details"
      data-details={id}
      hidden={!isShown}
      aria-labelledby={`details-title-${id}`}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose(id);
      }}
    >
      <header className="details-head">
        <h2 className="details-title" id={`details-title-${id}`} tabIndex={-1}>
          <NamePair forms={territory.names} language={language} />
        </h2>
        <button
          type="button"
          className="details-close"
          aria-label={messages.words.details.close(pairText(territory.names, language))}
          onClick={() => onClose(id)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M2.5 2.5 13.5 13.5M13.5 2.5 2.5 13.5" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <p className="details-scripts">
        <OtherScripts forms={territory.names} language={language} />
      </p>
      <Lede territory={id} />
      <Text territory={id} />
    </article>
  );
});

/** Who administered the island on the day shown, and who claims it. */
const Lede = memo(function Lede({ territory }: { readonly territory: TerritoryId }) {
  const context = useWordsContext();
  return <p className="details-lede">{ledeOf(context, territory, useDate())}</p>;
});

/** Given the same from the first, so that what was rendered beforehand stands until its own text has come. */
const Text = memo(function Text({ territory }: { readonly territory: TerritoryId }) {
  return (
    <Suspense fallback={null}>
      <TextOnceThere territory={territory} />
    </Suspense>
  );
});

/** What draws the text is loaded after the text. */
function TextOnceThere({ territory }: { readonly territory: TerritoryId }) {
  useProseContext();
  return <DetailsText territory={territory} />;
}
