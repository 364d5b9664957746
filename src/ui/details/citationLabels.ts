/** What stands on a citation: the place in the source, or whose source it is where there is no such place. */
import type { LocalCitation, LocalRecord, LocalSource } from "../../model/record.ts";
import type { ProseContext } from "../../renderers/words/index.ts";

/** Of all that prose is made from, what citing needs. */
export interface CitingContext extends Pick<ProseContext, "language" | "messages"> {
  readonly record: Pick<LocalRecord, "sources">;
}

export interface LabelledCitation {
  readonly citation: LocalCitation;
  readonly source: LocalSource | undefined;
  readonly label: string;
}

/** The citations of one statement. */
export function citationLabels(
  citations: readonly LocalCitation[],
  { record, messages }: Omit<CitingContext, "language">,
): readonly LabelledCitation[] {
  const cited = citations.map((citation) => {
    const source = record.sources.find((candidate) => candidate.id === citation.source);
    return { citation, source, label: citation.pinpoint ?? (source ? shortName(source) : citation.source) };
  });
  return cited.map(({ citation, source, label }) => {
    // Two texts of the same article are told apart by the language they are in.
    const isAmbiguous = cited.some((other) => other.citation !== citation && other.label === label);
    const read = citation.pinpoint === undefined ? undefined : (citation.read ?? (isAmbiguous ? source?.language : undefined));
    return { citation, source, label: read === undefined ? label : messages.words.sources.read(label, read.slice(0, 2).toUpperCase()) };
  });
}

/** What fits a chip beside others. */
const LONGEST_PUBLISHER = 22;

/** Whose source it is; a long name gives way to the name of its site. */
function shortName({ publisher, url }: LocalSource): string {
  if (publisher.length <= LONGEST_PUBLISHER || url === null) return publisher;
  return new URL(url).host.replace(/^www\d*\./, "");
}
