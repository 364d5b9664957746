/** A story's lesson sheet with its maps drawn: the same on a page of its own and where a page in a story is printed. */
import { type ReactNode, useMemo } from "react";
import type { Messages } from "../../i18n/messages.ts";
import type { SheetWords } from "../../i18n/sheet/messages.ts";
import type { IsoDate } from "../../model/date.ts";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { GeometryOutline } from "../../model/geometryOutline.ts";
import type { Language } from "../../model/language.ts";
import type { RecordOutline } from "../../model/outline.ts";
import type { LocalStory, StoryTexts } from "../../model/record.ts";
import { LandStore, type PictureBox, PictureLetters, PictureMap, PictureNumbers, sharedLands } from "../../renderers/svg/poster/index.ts";
import { LOCALES } from "../../renderers/words/index.ts";
import { paletteOf } from "../../scene/palette.ts";
import { Sheet } from "../../ui/sheet/Sheet.tsx";
import { type SheetContext, sourcesCitedIn } from "../../ui/sheet/sheetContext.ts";
import type { ViewRules } from "../../view/view.ts";
import { boxOf, lettersOf, outlineBox, outlineScene, shownSteps, withoutDegrees } from "./sheetScenes.ts";

export interface StorySheetProps {
  readonly record: RecordOutline;
  readonly messages: Messages;
  readonly words: SheetWords;
  readonly language: Language;
  readonly today: IsoDate;
  readonly rules: ViewRules;
  readonly story: LocalStory;
  readonly sources: StoryTexts["sources"];
  readonly geometry: GeometryIndex;
  readonly extents: GeometryOutline;
  /** Of the map with a step (from 1). */
  readonly stepAddress: (step: number) => string;
  /** Where the sheet can be found, in full; null where that is not known. */
  readonly address: string | null;
}

export function StorySheet({ geometry, extents, rules, sources, stepAddress, address, ...given }: StorySheetProps) {
  const { record: outline, messages, words, language, today, story } = given;
  const context = useMemo((): SheetContext => {
    const record = { ...outline, sources };
    return { record, messages, words, language, today, story, cited: sourcesCitedIn(story, sources) };
  }, [outline, sources, messages, words, language, today, story]);
  const { record } = context;
  const steps = shownSteps(context, extents, story, rules);
  const blank = outlineScene(context, extents);
  const boxes = [...steps.map(boxOf), outlineBox(blank)];
  const disputed = record.territories.filter((territory) => territory.disputed);
  const lands = sharedLands(geometry, boxes, "sheet", new Set(disputed.map(({ id }) => id)));
  const palette = paletteOf(record);
  const drawing = (index: number, own: string, scene: typeof blank, selected: string | null, more?: ReactNode) => {
    const [box, land] = [boxes[index], lands[index]];
    if (!box || !land) return null;
    return (
      <Picture box={box}>
        <PictureMap
          {...{ scene, geometry, palette, selected }}
          {...box}
          shared={{ land, own }}
          scaleAt="left"
          covered={withoutDegrees(scene, box)}
          degrees={messages.interface.map.degrees}
          unit={messages.words.unit.km("").trim()}
          number={(value) => value.toLocaleString(LOCALES[language])}
        />
        <PictureLetters letters={lettersOf(record, scene)} {...{ scene, geometry }} {...box} />
        {more}
      </Picture>
    );
  };
  return (
    <>
      <LandStore lands={lands} />
      <Sheet
        {...{ context, steps, stepAddress, address }}
        drawn={({ view, number, scenes }, scene) => drawing(number - 1, `${number}-${scenes.indexOf(scene) + 1}`, scene, view.island)}
        outline={drawing(
          steps.length,
          "outline",
          blank,
          null,
          <PictureNumbers places={disputed.map(({ mark }) => mark)} {...outlineBox(blank)} />,
        )}
      />
    </>
  );
}

function Picture({ box: { size }, children }: { readonly box: PictureBox; readonly children: ReactNode }) {
  return (
    <svg className="sheet-picture" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
