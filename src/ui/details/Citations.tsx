import { memo } from "react";
import type { Language } from "../../model/language.ts";
import type { LocalCitation, LocalRecord, LocalSource, LocalStatement } from "../../model/record.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { useHasScript } from "../useHasScript.ts";
import "./Citations.css";
import { Prose } from "./Prose.tsx";

/** Of all that prose is made from, what citing needs. */
export interface CitingContext extends Pick<ProseContext, "language" | "messages"> {
  readonly record: Pick<LocalRecord, "sources">;
}

interface CitationsProps {
  readonly citations: readonly LocalCitation[];
  readonly context: CitingContext;
}

/** What is seen of citations: the place in the source, or whose source it is where there is no such place. */
export function citationLabels({ citations, context }: CitationsProps): readonly CitationLabelled[] {
  const { record, messages } = context;
  const words = messages.words.sources;
  const cited = citations.map((citation) => {
    const source = record.sources.find((candidate) => candidate.id === citation.source);
    return { citation, source, label: citation.pinpoint ?? (source ? shortName(source) : citation.source) };
  });
  return cited.map(({ citation, source, label }) => {
    // Two texts of the same article are told apart by the language they are in.
    const isAmbiguous = cited.some((other) => other.citation !== citation && other.label === label);
    const read = citation.pinpoint === undefined ? undefined : (citation.read ?? (isAmbiguous ? source?.language : undefined));
    return { citation, source, visible: read === undefined ? label : words.read(label, read.slice(0, 2).toUpperCase()) };
  });
}

interface CitationLabelled {
  readonly citation: LocalCitation;
  readonly source: LocalSource | undefined;
  readonly visible: string;
}

/** Links to the list of sources. */
export const Citations = memo(function Citations({ citations, context }: CitationsProps) {
  // Beforehand the list of sources says it once, instead of each citation: a quarter of a page's text else.
  const isNamed = useHasScript();
  return citationLabels({ citations, context }).map(({ citation, source, visible }) => (
    <a key={`${citation.source} ${visible}`} className="citation" href={`#source-${citation.source}`} data-source={citation.source}>
      <CitationLabel label={visible} source={isNamed ? source : undefined} language={context.language} />
    </a>
  ));
});

interface CitationLabelProps {
  readonly label: string;
  readonly source: LocalSource | undefined;
  readonly language: Language;
}

/** The name that assistive technology reads begins with the words that are seen, and goes on to name the source. */
function CitationLabel({ label, source, language }: CitationLabelProps) {
  return (
    <>
      <Prose text={label} language={language} />
      {source && (
        <span className="visually-hidden">
          {", "}
          <span lang={source.titleLang}>{source.title}</span>
        </span>
      )}
    </>
  );
}

/** What fits a chip beside others. */
const LONGEST_PUBLISHER = 22;

/** Whose source it is; a long name gives way to the name of its site. */
function shortName({ publisher, url }: LocalSource): string {
  if (publisher.length <= LONGEST_PUBLISHER || url === null) return publisher;
  return new URL(url).host.replace(/^www\d*\./, "");
}

interface CitedProps {
  readonly statement: LocalStatement;
  readonly context: CitingContext;
  readonly className: string;
}

/** A statement of the record with its citations after the last word. */
export function Cited({ statement, context, className }: CitedProps) {
  return (
    <p className={className}>
      <Prose text={statement.text} language={context.language} /> <Citations citations={statement.citations} context={context} />
    </p>
  );
}
