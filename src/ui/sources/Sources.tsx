import { memo } from "react";
import type { SourceKind } from "../../model/source.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { DataSection } from "../data/DataSection.tsx";
import { KnownTo } from "../data/KnownTo.tsx";
import { useProseContext } from "../details/useProseContext.ts";
import { usePage } from "../page.ts";
import { SourceEntry } from "./SourceEntry.tsx";
import "./Sources.css";

/** From the texts themselves to what is furthest from them. */
const KINDS = ["primary", "official", "scholarly", "press", "reference", "partisan"] as const satisfies readonly SourceKind[];

/** Every source of the record, so that each citation has a place to lead to. */
export const Sources = memo(function Sources() {
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
});

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
