import type { ReactNode } from "react";
import { formatDate, mapDescription } from "../../renderers/words/index.ts";
import type { Scene } from "../../scene/scene.ts";
import { ChangeList } from "../comparison/ChangeList.tsx";
import { Prose } from "../details/Prose.tsx";
import { SheetCited } from "./SheetCited.tsx";
import { SheetLegend } from "./SheetLegend.tsx";
import type { SheetContext, ShownStep } from "./sheetContext.ts";

interface SheetStepProps {
  readonly shown: ShownStep;
  readonly context: SheetContext;
  /** The drawing of each of the step's scenes. */
  readonly drawn: (scene: Scene) => ReactNode;
  /** Of the map with this step. */
  readonly address: string;
}

/** A step of the story: its map or maps with what is told of them. */
export function SheetStep({ shown, context, drawn, address }: SheetStepProps) {
  const { number, step, view, scenes } = shown;
  const { story, words, language } = context;
  const [first, second] = scenes;
  const title = `step-${number}-title`;
  return (
    <section className="sheet-step" data-step={number} id={`step-${number}`} aria-labelledby={title}>
      <p className="sheet-count">{words.story.count(number, story.steps.length)}</p>
      <h2 className="sheet-heading" id={title}>
        <Prose text={step.heading} language={language} />
      </h2>
      <figure className="sheet-figure" data-compare={second && view.compare}>
        <div className="sheet-maps">
          {scenes.map((scene) => (
            <div key={scene.date}>
              <div className="sheet-map" role="img" data-map data-renderer="svg" aria-label={mapDescription(context, scene, view.island)}>
                {drawn(scene)}
              </div>
              <p className="sheet-day">
                <time dateTime={scene.date}>{formatDate(scene.date, language)}</time>
              </p>
            </div>
          ))}
        </div>
        <figcaption className="sheet-caption">
          <SheetCited statement={step.caption} context={context} />
          <SheetLegend scenes={scenes} context={context} />
          {second && (
            <div className="sheet-changes">
              <ChangeList context={context} words={words.comparison} dates={[first.date, second.date]} />
            </div>
          )}
          <p className="sheet-link">
            <a href={address}>{words.sheet.openStep(number)}</a>
          </p>
        </figcaption>
      </figure>
    </section>
  );
}
