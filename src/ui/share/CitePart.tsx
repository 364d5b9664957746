import type { ShareMessages } from "../../i18n/share/messages.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { useWordsContext } from "../details/useWordsContext.ts";
import { usePage, usePageState, useView } from "../page.ts";
import { CopyableText } from "./CopyableText.tsx";
import { bibtexOf, citationOf } from "./citation.ts";
import { pinnedAddress } from "./pinnedAddress.ts";

/** How to cite this view so that it is found again, and how to keep what it was made from. */
export function CitePart({ words }: { readonly words: ShareMessages }) {
  const page = usePage();
  const context = useWordsContext();
  const view = useView();
  const rules = usePageState((state) => state.rules);
  const { record, today, language } = context;
  const isFile = page.site.form === "lone";
  const cited = { view, address: pinnedAddress(page, view, rules), isFile, accessed: today };
  const hasPositions = [view.date, view.compare].includes(today) && record.parties.some(({ id }) => view.layers.includes(id));
  return (
    <>
      <p>{isFile ? words.cite.file : words.cite.lede}</p>
      {hasPositions && <p>{words.cite.positionsOfToday}</p>}
      <CopyableText words={words} name={words.cite.reference} text={citationOf(context, words.citation, cited)} rows={7} lang={language} />
      <CopyableText words={words} name={words.cite.bibtex} text={bibtexOf(context, words.citation, cited)} rows={15} />
      {!isFile && (
        <>
          <h3 className="share-heading">{words.cite.pin}</h3>
          <p>{words.cite.pinNote(record.version, formatDate(record.knownTo, language))}</p>
        </>
      )}
    </>
  );
}
