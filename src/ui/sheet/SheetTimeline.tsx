import { formatDate } from "../../renderers/words/index.ts";
import { Prose } from "../details/Prose.tsx";
import type { SheetContext, ShownStep } from "./sheetContext.ts";
import { timelineOf } from "./sheetTimeline.ts";

interface SheetTimelineProps {
  readonly steps: readonly ShownStep[];
  readonly context: SheetContext;
}

/** The story's steps among the texts and acts that it tells of, day by day. */
export function SheetTimeline({ steps, context }: SheetTimelineProps) {
  const { words, language } = context;
  return (
    <section className="sheet-timeline" aria-labelledby="timeline-title">
      <h2 className="sheet-heading" id="timeline-title">
        {words.sheet.timeline}
      </h2>
      <ol className="sheet-line">
        {timelineOf(context, steps).map((entry) =>
          entry.kind === "step" ? (
            <li key={`step ${entry.shown.number}`} data-kind="step">
              <time dateTime={entry.date}>{entry.shown.scenes.map(({ date }) => formatDate(date, language)).join(" / ")}</time>
              <a href={`#step-${entry.shown.number}`}>
                <Prose text={words.story.stepName(entry.shown.number, entry.shown.step.heading)} language={language} />
              </a>
            </li>
          ) : (
            <li key={entry.instrument.id} data-kind="instrument" id={`instrument-${entry.instrument.id}`}>
              <time dateTime={entry.date}>{formatDate(entry.date, language)}</time>
              <span>
                <Prose text={entry.instrument.name} language={language} />
              </span>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
