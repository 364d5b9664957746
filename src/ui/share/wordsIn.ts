import type { Messages } from "../../i18n/messages.ts";
import type { Language } from "../../model/language.ts";
import type { RecordOutline } from "../../model/outline.ts";
import type { Scene } from "../../scene/scene.ts";
import type { View } from "../../view/view.ts";

/** What a view is put into words from, in a language that need not be the page's. */
export interface WordsOfLanguage {
  readonly language: Language;
  readonly record: RecordOutline;
  readonly messages: Messages;
  /** `today` is the day on which positions of today are drawn. */
  readonly sceneOf: (view: View, today: string) => Scene;
}

/** Rejects where the language cannot be had. */
export type WordsIn = (language: Language) => Promise<WordsOfLanguage>;
