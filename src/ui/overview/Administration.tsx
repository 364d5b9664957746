import { memo, Suspense } from "react";
import { pairText } from "../../model/naming.ts";
import type { OutlineTerritory } from "../../model/outline.ts";
import { administrationAt, formatDate, listText, type TerritoryAdministration, type WordsContext } from "../../renderers/words/index.ts";
import { AdministrationGlyph } from "../details/AdministrationGlyph.tsx";
import { Beginnings } from "../details/Beginnings.tsx";
import { Cited } from "../details/Citations.tsx";
import { NamePair } from "../details/NamePair.tsx";
import { Prose } from "../details/Prose.tsx";
import { useProseContext } from "../details/useProseContext.ts";
import { useWordsContext } from "../details/useWordsContext.ts";
import { useDate, usePage } from "../page.ts";
import "./Administration.css";

/** Who administered every territory of the record on the day shown, and under which instruments or act. */
export const Administration = memo(function Administration() {
  const context = useWordsContext();
  const date = useDate();
  const { language, messages, record, today } = context;
  const words = messages.words.administration;
  const day = formatDate(date, language);
  const hasOthers = record.territories.some(({ disputed }) => !disputed);
  return (
    <>
      <table className="administration" data-administration>
        <caption>{date === today ? words.today(day) : words.past(day)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.territory}</th>
            <th scope="col">{words.administered}</th>
            <th scope="col">{words.following}</th>
          </tr>
        </thead>
        <tbody>
          {administrationAt(context, date).map((row) => (
            <AdministrationRow key={row.territory} row={row} context={context} />
          ))}
        </tbody>
      </table>
      {hasOthers && <Where />}
    </>
  );
});

/** Where the territories lie whose status nobody disputes today. Left alone while the date moves, since it may still wait for its texts. */
const Where = memo(function Where() {
  const { where } = usePage().messages.words.administration;
  return (
    <details className="administration-where">
      <summary>{where}</summary>
      <Suspense>
        <Places />
      </Suspense>
    </details>
  );
});

function Places() {
  const context = useProseContext();
  return context.record.territories
    .filter(({ disputed }) => !disputed)
    .map((territory) => <Cited key={territory.id} className="administration-text" statement={territory.where} context={context} />);
}

function AdministrationRow({ row, context }: { readonly row: TerritoryAdministration; readonly context: WordsContext }) {
  const { language, messages, record } = context;
  const territory = record.territories.find(({ id }) => id === row.territory);
  if (!territory) return null;
  return (
    <tr data-administered={territory.id}>
      <th scope="row">
        <NamePair forms={territory.names} language={language} />
        <Islands territory={territory} context={context} />
      </th>
      <td>
        <span className="administration-by">
          <AdministrationGlyph by={row.administeredBy} parties={record.parties} />
          <span>{row.text}</span>
        </span>
      </td>
      <td>
        {row.beginnings.length === 0 ? (
          <span className="administration-none">{messages.words.administration.none}</span>
        ) : (
          <Beginnings beginnings={row.beginnings} language={language} />
        )}
      </td>
    </tr>
  );
}

/** The islands that the map names in a territory, so that each can be found in the table. */
function Islands({ territory, context }: { readonly territory: OutlineTerritory; readonly context: WordsContext }) {
  const { language, messages, record } = context;
  const islands = record.places.filter((place) => place.kind === "island" && place.territory === territory.id);
  if (islands.length === 0) return null;
  const names = islands.map((island) => pairText(island.names, language));
  return (
    <small className="administration-islands">
      <Prose text={messages.words.administration.including(listText(names, language))} language={language} />
    </small>
  );
}
