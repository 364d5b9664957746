import { memo } from "react";
import type { LocalSource } from "../../model/record.ts";
import type { SourceKind } from "../../model/source.ts";
import { formatPartialDate, type ProseContext } from "../../renderers/words/index.ts";
import { DataSection } from "../data/DataSection.tsx";
import { KnownTo } from "../data/KnownTo.tsx";
import { Prose } from "../details/Prose.tsx";
import { useProseContext } from "../details/useProseContext.ts";
import { usePage } from "../page.ts";
import "./Sources.css";

/** From the texts themselves to what is furthest from them. */
const KINDS = ["primary", "official", "scholarly", "press", "reference", "partisan"] as const satisfies readonly SourceKind[];

/** Every source of the record, so that each citation has a place to lead to. */
export function Sources() {
  const context = useProseContext();
  const words = context.messages.words.sources;
  const data = usePage().messages.interface.data;
  return (
    <>
      <section className="sources" id="sources" aria-labelledby="sources-title">
        <h2 className="sources-title" id="sources-title">
          {words.heading}
        </h2>
        <p className="sources-note">{words.note}</p>
        <p className="sources-note">
          <KnownTo /> <a href="#data">{data.heading}</a>
        </p>
        <SourceList context={context} />
      </section>
      <DataSection />
    </>
  );
}

const SourceList = memo(function SourceList({ context }: { readonly context: ProseContext }) {
  const { record, messages } = context;
  const words = messages.words.sources;
  return KINDS.map((kind) => {
    const sources = record.sources.filter((source) => source.kind === kind);
    if (sources.length === 0) return null;
    return (
      <div className="sources-group" key={kind}>
        <h3 className="sources-kind" id={`sources-${kind}`}>
          {words.kind[kind]}
        </h3>
        <ul className="sources-list" aria-labelledby={`sources-${kind}`}>
          {sources.map((source) => (
            <SourceEntry key={source.id} source={source} context={context} />
          ))}
        </ul>
      </div>
    );
  });
});

interface SourceEntryProps {
  readonly source: LocalSource;
  readonly context: ProseContext;
}

function SourceEntry({ source, context }: SourceEntryProps) {
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
