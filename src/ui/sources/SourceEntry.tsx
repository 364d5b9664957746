import type { LocalSource } from "../../model/record.ts";
import { formatPartialDate, type ProseContext } from "../../renderers/words/index.ts";
import { Prose } from "../details/Prose.tsx";

interface SourceEntryProps {
  readonly source: LocalSource;
  readonly context: ProseContext;
}

/** One source: what it is, whose, of when, in which language, and where it can be read. */
export function SourceEntry({ source, context }: SourceEntryProps) {
  const { language, messages } = context;
  const words = messages.words.sources;
  const date = source.date === null ? words.undated : formatPartialDate(source.date, language, messages.words);
  return (
    // A citation moves the focus here, so that the next Tab reaches the source's own link.
    <li className="sources-entry" id={`source-${source.id}`} tabIndex={-1}>
      <cite className="sources-name" lang={source.titleLang}>
        {source.title}
      </cite>
      <span className="sources-about">
        <Prose text={source.about} language={language} />
      </span>
      <span className="sources-meta">
        <span>
          <Prose text={source.publisher} language={language} />
        </span>
        <span>{date}</span>
        <span>{words.language(languageName(source.language, language))}</span>
        <SourceLink source={source} context={context} />
      </span>
    </li>
  );
}

function SourceLink({ source, context }: SourceEntryProps) {
  const words = context.messages.words.sources;
  // An address of any other scheme is never made a link.
  if (source.url === null || !source.url.startsWith("https://")) return <span>{words.noAddress}</span>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {new URL(source.url).host.replace(/^www\./, "")}
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> ({words.newTab})</span>
    </a>
  );
}

function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}
