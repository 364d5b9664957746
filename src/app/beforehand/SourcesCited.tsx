/** The sources of what a page is rendered with beforehand, so that each citation has a place to lead to before, and without, script. */
import type { LocalRecord } from "../../model/record.ts";
import { KnownTo } from "../../ui/data/KnownTo.tsx";
import { useProseContext } from "../../ui/details/useProseContext.ts";
import { usePage } from "../../ui/page.ts";
import { SourceEntry } from "../../ui/sources/SourceEntry.tsx";

export function SourcesCited() {
  const context = useProseContext();
  const { site } = usePage();
  const words = context.messages.words.sources;
  const cited = citedIn(context.record);
  return (
    <section className="sources" id="sources" aria-labelledby="sources-title">
      <h2 className="sources-title" id="sources-title">
        {words.heading}
      </h2>
      <p className="sources-note">{words.note}</p>
      <p className="sources-note">
        <KnownTo /> {words.inBrief} <a href={site.fileAddress("data/sources.csv")}>sources.csv</a>
      </p>
      <ul className="sources-list">
        {context.record.sources
          .filter(({ id }) => cited.has(id))
          .map((source) => (
            <SourceEntry key={source.id} source={source} context={context} />
          ))}
      </ul>
    </section>
  );
}

/** The sources of every island's statuses and of each instrument's summary. */
function citedIn({ territories, instruments, control, positions, parties }: LocalRecord): ReadonlySet<string> {
  const disputed = new Set(territories.filter((territory) => territory.disputed).map(({ id }) => id));
  const own = new Set(parties.map(({ id }) => id));
  return sourcesOf([
    territories.map(({ where }) => where),
    instruments
      .filter(({ layer }) => layer !== null)
      .map(({ summary, effects }) => [summary, Object.entries(effects).filter(([territory]) => disputed.has(territory))]),
    control.filter(({ territory }) => disputed.has(territory)),
    positions.filter(({ territory, party }) => disputed.has(territory) && own.has(party)),
  ]);
}

/** Whatever cites, at any depth. */
function sourcesOf(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("source" in part && typeof part.source === "string") found.add(part.source);
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(value);
  return found;
}
