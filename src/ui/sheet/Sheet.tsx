/** A story on paper: its steps as a sequence of maps with captions, and what a class can do with them. */
import type { ReactNode } from "react";
import type { Scene } from "../../scene/scene.ts";
import { Prose } from "../details/Prose.tsx";
import { SheetNotes } from "./SheetNotes.tsx";
import { SheetOutline } from "./SheetOutline.tsx";
import { SheetAnswers, SheetQuestions } from "./SheetQuestions.tsx";
import { SheetSources } from "./SheetSources.tsx";
import { SheetStep } from "./SheetStep.tsx";
import { SheetTimeline } from "./SheetTimeline.tsx";
import type { SheetContext, ShownStep } from "./sheetContext.ts";

export interface SheetProps {
  readonly context: SheetContext;
  readonly steps: readonly ShownStep[];
  /** The drawing of a step's scene, and that of the map without names. */
  readonly drawn: (step: ShownStep, scene: Scene) => ReactNode;
  readonly outline: ReactNode;
  /** Of the map with a step (from 1). */
  readonly stepAddress: (step: number) => string;
  /** Where the sheet can be found, in full; null where that is not known. */
  readonly address: string | null;
}

export function Sheet({ context, steps, drawn, outline, stepAddress, address }: SheetProps) {
  const { story, record, language, words } = context;
  const islands = record.territories.filter(({ disputed }) => disputed);
  return (
    <article className="sheet" data-story={story.id} lang={language} aria-labelledby="sheet-title">
      <header className="sheet-head">
        <p className="sheet-kind">
          {words.story.sheet}
          {" · "}
          {record.region.pair.map(({ text, lang }, index) => (
            <span key={text}>
              {index > 0 && " / "}
              <span lang={lang}>{text}</span>
            </span>
          ))}
        </p>
        <h1 className="sheet-title" id="sheet-title">
          <Prose text={story.title} language={language} />
        </h1>
        <p className="sheet-about">
          <Prose text={story.about} language={language} />
        </p>
        <p className="sheet-link">
          <a href={stepAddress(1)}>{words.sheet.openStory}</a>
        </p>
      </header>
      <SheetTimeline steps={steps} context={context} />
      {steps.map((shown) => (
        <SheetStep
          key={shown.number}
          shown={shown}
          context={context}
          drawn={(scene) => drawn(shown, scene)}
          address={stepAddress(shown.number)}
        />
      ))}
      <SheetOutline islands={islands} context={context} drawn={outline} />
      <SheetQuestions context={context} />
      <SheetAnswers islands={islands} context={context} />
      <SheetSources context={context} />
      <SheetNotes context={context} address={address} />
    </article>
  );
}
