/** All that a story needs, in one part of the site's code: its panel, its words and the stories themselves. */
import type { ComponentType } from "react";
import { loadStoryMessages } from "../../i18n/story/loadStoryMessages.ts";
import type { Language } from "../../model/language.ts";
import type { StoryTexts } from "../../model/record.ts";
import { StoryPanel } from "../../ui/story/StoryPanel.tsx";
import { putStorybook } from "../../ui/story/storybook.ts";
import { whenIdle } from "../useWaking.ts";

const STORIES: Readonly<Record<Language, () => Promise<{ readonly default: StoryTexts }>>> = {
  en: () => import("virtual:stories/en"),
  ja: () => import("virtual:stories/ja"),
  ru: () => import("virtual:stories/ru"),
};

/** Rejects where any of it cannot be had. */
export async function loadStory(language: Language): Promise<ComponentType> {
  const [words, { default: texts }] = await Promise.all([loadStoryMessages(language), STORIES[language]()]);
  putStorybook(language, { texts, words });
  // Nobody prints at once; where it does not come, the map is printed alone.
  whenIdle(() => {
    import("../sheet/PrintedSheet.tsx").then(({ prepareSheetForPrint }) => prepareSheetForPrint(language)).catch(() => undefined);
  });
  return StoryPanel;
}
