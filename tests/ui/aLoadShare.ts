/** The dialogue in which a view is passed on, with the words of any language for a page around the small record. */
import { loadShareMessages } from "../../src/i18n/share/loadShareMessages.ts";
import { sceneOf } from "../../src/scene/sceneOf.ts";
import type { LoadShare } from "../../src/ui/share/loadShare.ts";
import { ShareDialog } from "../../src/ui/share/ShareDialog.tsx";
import type { WordsIn } from "../../src/ui/share/wordsIn.ts";
import { aGeometryOutline } from "../fixtures/aGeometry.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { MESSAGES } from "./aPage.tsx";

const wordsIn: WordsIn = async (language) => {
  const record = aRecord();
  return {
    language,
    record,
    messages: MESSAGES[language],
    sceneOf: (view, today) => sceneOf(record, aGeometryOutline(), view, { language, today }),
  };
};

export const aLoadShare: LoadShare = async (language) => ({ ShareDialog, words: await loadShareMessages(language), wordsIn });
