import type { LocalStatement } from "../../model/record.ts";
import { citationLabels } from "../details/citationLabels.ts";
import { Prose } from "../details/Prose.tsx";
import type { SheetContext } from "./sheetContext.ts";

interface SheetCitedProps {
  readonly statement: LocalStatement;
  readonly context: SheetContext;
}

/** A statement with its citations, each with the number of its source: on paper no link leads there. */
export function SheetCited({ statement: { text, citations }, context }: SheetCitedProps) {
  const { language, cited } = context;
  return (
    <p className="sheet-text">
      <Prose text={text} language={language} />{" "}
      {citationLabels(citations, context).map(({ citation: { source }, label }) => (
        <a key={`${source} ${label}`} className="citation" href={`#source-${source}`} data-source={source}>
          <b>{cited.findIndex(({ id }) => id === source) + 1}</b> <Prose text={label} language={language} />
        </a>
      ))}
    </p>
  );
}
