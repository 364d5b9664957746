/**
 * What stands in the file in plain text, without script: the map of today, and of each island its status under every text, who
 * administered it and both positions, with their sources.
 */
import { Fragment, type ReactNode } from "react";
import type { SingleMessages } from "../i18n/single/messages.ts";
import { formatDate, type ProseContext, summaryOf } from "../renderers/words/index.ts";
import type { Scene } from "../scene/scene.ts";
import { Prose } from "../ui/details/Prose.tsx";
import { Legend } from "../ui/legend/Legend.tsx";
import { Attribution } from "../ui/mapControls/Attribution.tsx";
import { StillSources } from "./StillSources.tsx";
import { StillStatus } from "./StillStatus.tsx";

interface StillPageProps {
  readonly context: ProseContext;
  readonly words: SingleMessages;
  readonly scene: Scene;
  /** The map of that scene. */
  readonly map: ReactNode;
}

export function StillPage({ context, words, scene, map }: StillPageProps) {
  const { record, language } = context;
  return (
    <div className="still">
      <header>
        <h1>
          {record.region.pair.map((form, index) => (
            <Fragment key={form.text}>
              {index > 0 && " / "}
              <span lang={form.lang}>{form.text}</span>
            </Fragment>
          ))}
        </h1>
        <p>{record.region.subtitle}</p>
      </header>
      <main>
        <p className="still-note">
          {words.offline(record.version, formatDate(record.knownTo, language))}
          <br />
          {words.needs}
        </p>
        <p>
          <Prose text={record.region.overview} language={language} />
        </p>
        <div className="still-map">{map}</div>
        <Legend />
        <p>
          <Prose text={summaryOf(context, scene, null)} language={language} />
        </p>
        <StillStatus context={context} />
        <StillSources context={context} />
      </main>
      <footer>
        <Attribution />
      </footer>
    </div>
  );
}
