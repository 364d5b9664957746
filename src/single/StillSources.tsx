/** The sources of the still page, numbered as it cites them, with what each is, whose, and where it can be read. */
import type { LocalCitation, LocalRecord } from "../model/record.ts";
import { formatPartialDate, type ProseContext } from "../renderers/words/index.ts";
import { citationLabels } from "../ui/details/citationLabels.ts";
import { Prose } from "../ui/details/Prose.tsx";

interface StillSourcesProps {
  readonly context: ProseContext;
}

export function StillSources({ context }: StillSourcesProps) {
  const { record, language, messages } = context;
  const words = messages.words.sources;
  return (
    <section>
      <h2 id="sources">{words.heading}</h2>
      <ol>
        {citedIn(record).map(({ id, title, titleLang, publisher, date, url }, at) => (
          <li key={id} id={anchorOf(at)}>
            <cite lang={titleLang === language ? undefined : titleLang}>{title}</cite>. {publisher},{" "}
            {date === null ? words.undated : formatPartialDate(date, language, messages.words)}
            {url?.startsWith("https://") && (
              <>
                {", "}
                <a href={url} rel="noopener noreferrer">
                  {new URL(url).host}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StillCitationsProps extends StillSourcesProps {
  readonly citations: readonly LocalCitation[];
}

export function StillCitations({ citations, context }: StillCitationsProps) {
  const numbers = new Map(citedIn(context.record).map(({ id }, at) => [id, at]));
  return citationLabels(citations, context).map(({ citation, label }) => (
    <a key={`${citation.source} ${label}`} href={`#${anchorOf(numbers.get(citation.source) ?? 0)}`}>
      <Prose text={label} language={context.language} />
    </a>
  ));
}

/** Short: there are hundreds of them. */
function anchorOf(at: number): string {
  return `s${at + 1}`;
}

/** The sources of what the still page says of the islands. */
function citedIn({ territories, layers, instruments, control, positions, parties, sources }: LocalRecord): LocalRecord["sources"] {
  const islands = territories.filter(({ disputed }) => disputed).map(({ id }) => id);
  const statements = [
    ...instruments
      .filter(({ layer }) => layers.some(({ id }) => id === layer))
      .flatMap(({ effects }) => islands.flatMap((island) => effects[island] ?? [])),
    ...control.filter(({ territory }) => islands.includes(territory)).map(({ note }) => note),
    ...positions.filter(({ territory, party }) => islands.includes(territory) && parties.some(({ id }) => id === party)),
  ];
  const cited = new Set(statements.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return sources.filter(({ id }) => cited.has(id));
}
