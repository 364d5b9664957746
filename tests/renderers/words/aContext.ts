import en from "../../../src/i18n/en.ts";
import ja from "../../../src/i18n/ja.ts";
import type { Messages } from "../../../src/i18n/messages.ts";
import ru from "../../../src/i18n/ru.ts";
import type { Language } from "../../../src/model/language.ts";
import type { WordsContext } from "../../../src/renderers/words/index.ts";
import type { Scene } from "../../../src/scene/scene.ts";
import { sceneOf } from "../../../src/scene/sceneOf.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../../src/view/view.ts";
import { aGeometryOutline } from "../../fixtures/aGeometry.ts";
import { aRecord } from "../../fixtures/aRecord.ts";

export const TODAY = "2020-01-01";
const MESSAGES: Readonly<Record<Language, Messages>> = { en, ja, ru };

export function aContext(language: Language = "en", record: WordsContext["record"] = aRecord()): WordsContext {
  return { record, messages: MESSAGES[language], language, today: TODAY };
}

export function aView({ record }: WordsContext, change: Partial<View> = {}): View {
  return { ...defaultViewOf(viewRulesOf(record, TODAY)), ...change };
}

export function aScene(context: WordsContext, change: Partial<View> = {}): Scene {
  return sceneOf(context.record, aGeometryOutline(), aView(context, change), { language: context.language, today: TODAY });
}
