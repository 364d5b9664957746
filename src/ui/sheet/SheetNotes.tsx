import { formatDate } from "../../renderers/words/index.ts";
import { isOutdated } from "../data/KnownTo.tsx";
import { Prose } from "../details/Prose.tsx";
import type { SheetContext } from "./sheetContext.ts";

interface SheetNotesProps {
  readonly context: SheetContext;
  /** Where the sheet can be found, in full; null where that is not known. */
  readonly address: string | null;
}

/** Whose the texts and the geometry are, of which version, and what the maps and the order of names do not say. */
export function SheetNotes({ context, address }: SheetNotesProps) {
  const { record, language, messages, today, words } = context;
  const { attribution, data, download } = messages.interface;
  return (
    <section className="sheet-notes" aria-labelledby="licence-title">
      <h2 className="sheet-heading" id="licence-title">
        {words.sheet.licence}
      </h2>
      <p>
        {words.sheet.texts}{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer">
          CC BY 4.0
        </a>
        {" · "}
        {words.sheet.geometry}{" "}
        <a href="https://www.openstreetmap.org/copyright" rel="noopener noreferrer">
          {attribution.contributors}
        </a>
        {", "}
        <a href="https://opendatacommons.org/licenses/odbl/1-0/" rel="noopener noreferrer">
          {attribution.licence}
        </a>
      </p>
      <p data-known-to={record.knownTo}>
        {download.version(record.version, formatDate(record.knownTo, language))}
        {isOutdated(record.knownTo, today) && <> · {data.outdated}</>}
      </p>
      {address !== null && <p className="sheet-address">{words.sheet.address(address)}</p>}
      <p>
        <Prose text={record.region.disclaimer} language={language} />
      </p>
      <p>
        <Prose text={record.region.orderRule} language={language} />
      </p>
    </section>
  );
}
