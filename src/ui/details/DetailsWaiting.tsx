import { ledeOf } from "../../renderers/words/index.ts";
import { usePage } from "../page.ts";
import { NamePair, OtherScripts } from "./NamePair.tsx";

/** The chosen island while the prose of its details is on its way: its names, who administers it and who claims it. */
export function DetailsWaiting() {
  const page = usePage();
  const { record, view, language } = page;
  const territory = record.territories.find(({ id }) => id === view.island);
  if (!territory) return null;
  return (
    <article className="details" data-details={territory.id} aria-busy="true">
      <header className="details-head">
        <h2 className="details-title" tabIndex={-1}>
          <NamePair forms={territory.names} language={language} />
        </h2>
      </header>
      <p className="details-scripts">
        <OtherScripts forms={territory.names} language={language} />
      </p>
      <p className="details-lede">{ledeOf(page, territory.id, view.date)}</p>
    </article>
  );
}
