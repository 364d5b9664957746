import { memo } from "react";
import type { Language } from "../../model/language.ts";
import type { LocalCitation, LocalSource, LocalStatement } from "../../model/record.ts";
import { useHasScript } from "../useHasScript.ts";
import "./Citations.css";
import { type CitingContext, citationLabels } from "./citationLabels.ts";
import { Prose } from "./Prose.tsx";

interface CitationsProps {
  readonly citations: readonly LocalCitation[];
  readonly context: CitingContext;
}

/** Links to the list of sources: the place in the source, or whose source it is where there is no such place. */
export const Citations = memo(function Citations({ citations, context }: CitationsProps) {
  // Beforehand the list of sources says it once, instead of each citation: a quarter of a page's text else.
  const isNamed = useHasScript();
  return citationLabels(citations, context).map(({ citation, source, label }) => (
    <a key={`${citation.source} ${label}`} className="citation" href={`#source-${citation.source}`} data-source={citation.source}>
      <CitationLabel label={label} source={isNamed ? source : undefined} language={context.language} />
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
