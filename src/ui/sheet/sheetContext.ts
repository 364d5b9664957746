/** What every part of a lesson sheet is made from. */
import type { Messages } from "../../i18n/messages.ts";
import type { SheetWords } from "../../i18n/sheet/messages.ts";
import type { RecordOutline } from "../../model/outline.ts";
import type { LocalRecord, LocalSource, LocalStep, LocalStory } from "../../model/record.ts";
import type { SourceId } from "../../model/source.ts";
import type { WordsContext } from "../../renderers/words/index.ts";
import type { Scene } from "../../scene/scene.ts";
import type { View } from "../../view/view.ts";

export interface SheetContext extends WordsContext<RecordOutline & Pick<LocalRecord, "sources">> {
  readonly messages: Messages;
  readonly words: SheetWords;
  readonly story: LocalStory;
  /** The sources that the story cites, in the order in which it first does: the first has the number 1. */
  readonly cited: readonly LocalSource[];
}

/** A step as it is shown: its scenes in order of date, two where it compares. */
export interface ShownStep {
  /** From 1. */
  readonly number: number;
  readonly step: LocalStep;
  readonly view: View;
  readonly scenes: readonly [Scene, ...Scene[]];
}

export function sourcesCitedIn({ steps, questions }: LocalStory, sources: readonly LocalSource[]): readonly LocalSource[] {
  const statements = [...steps.map(({ caption }) => caption), ...questions.map(({ answer }) => answer)];
  const ids = new Set<SourceId>(statements.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return [...ids].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
