/** Words of the buttons below an author's own story, for the build to write into `embed.js`, where every byte counts. */
import type { PerLanguage } from "../../model/language.ts";

interface StepWords {
  readonly previous: string;
  readonly next: string;
  /** Shows the present step's view again, wherever the reader has gone from it. */
  readonly back: string;
}

export const STEP_WORDS: PerLanguage<StepWords> = {
  en: { previous: "Previous", next: "Next", back: "Reset" },
  ja: { previous: "前へ", next: "次へ", back: "リセット" },
  ru: { previous: "Назад", next: "Далее", back: "Сброс" },
};
