/** How a page of one record and language comes to the rules of its views and to their scenes. */
import type { GeometryOutline } from "../model/geometryOutline.ts";
import type { Language } from "../model/language.ts";
import type { RecordOutline } from "../model/outline.ts";
import { sceneOf } from "../scene/sceneOf.ts";
import { viewRulesOf } from "../view/view.ts";
import type { PageScenes } from "./store.ts";

export function pageScenes(record: RecordOutline, extents: GeometryOutline, language: Language): PageScenes {
  return {
    rulesOn: (today) => viewRulesOf(record, today),
    sceneOf: (view, today) => sceneOf(record, extents, view, { language, today }),
  };
}
