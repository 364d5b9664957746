import type { LocalSource } from "../../model/record.ts";
import { formatPartialDate } from "../../renderers/words/index.ts";
import { Prose } from "../details/Prose.tsx";
import type { SheetContext } from "./sheetContext.ts";

/** Every source that the story cites, under its number, with its address in full. */
export function SheetSources({ context }: { readonly context: SheetContext }) {
  const { cited, words, messages } = context;
  return (
    <section className="sheet-sources" id="sources" aria-labelledby="sources-title">
      <h2 className="sheet-heading" id="sources-title">
        {messages.words.sources.heading}
      </h2>
      <p className="sheet-note">{words.sheet.sourcesNote}</p>
      <ol className="sheet-numbered">
        {cited.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <SheetSource source={source} context={context} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SheetSource({ source, context }: { readonly source: LocalSource; readonly context: SheetContext }) {
  const { language, messages } = context;
  const words = messages.words.sources;
  const { title, titleLang, publisher, date, url } = source;
  const said = [
    <Prose key="publisher" text={publisher} language={language} />,
    date === null ? words.undated : formatPartialDate(date, language, messages.words),
    words.language(new Intl.DisplayNames(language, { type: "language" }).of(source.language) ?? source.language),
  ];
  return (
    <>
      <cite lang={titleLang}>{title}</cite>
      {said.map((part, index) => (
        // The parts of one source stand in one order.
        <span key={["publisher", "date", "language"][index]}> · {part}</span>
      ))}
      {" · "}
      {url?.startsWith("https://") ? (
        <a href={url} rel="noopener noreferrer">
          {url}
        </a>
      ) : (
        words.noAddress
      )}
    </>
  );
}
