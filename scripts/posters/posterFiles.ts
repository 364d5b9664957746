/** The still pictures of the named views, drawn as the page draws them. */
import { renderToStaticMarkup } from "react-dom/server";
import { pictureOf } from "../../src/app/download/pictureOf.tsx";
import en from "../../src/i18n/en.ts";
import ja from "../../src/i18n/ja.ts";
import ru from "../../src/i18n/ru.ts";
import { geometryOutlineOf } from "../../src/model/geometryOutline.ts";
import { LANGUAGES, localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";
import { sceneOf } from "../../src/scene/sceneOf.ts";
import { viewRulesOf } from "../../src/view/view.ts";
import { readGeometryIndex } from "../readGeometryIndex.ts";
import { POSTER_VIEWS, posterView } from "./views.ts";

const MESSAGES = { en, ja, ru };

export interface PosterFile {
  /** "ja/1855.svg". */
  readonly name: string;
  readonly content: string;
}

/** `root` is the project's own folder. */
export function posterFiles(root: string): readonly PosterFile[] {
  const geometry = readGeometryIndex(root);
  const outline = geometryOutlineOf(geometry);
  // No picture depends on the day on which it is made.
  const today = record.knownTo;
  return LANGUAGES.flatMap((language) => {
    const local = localise(record, language);
    const rules = viewRulesOf(local, today);
    const context = { record: local, messages: MESSAGES[language], language, today };
    return POSTER_VIEWS.map((name): PosterFile => {
      const view = posterView(local, rules, name);
      const scene = sceneOf(local, outline, view, { language, today });
      const picture = { view, scene, comparison: null, geometry, theme: "light", seenIn: null } as const;
      return { name: `${language}/${name}.svg`, content: `${pictureOf(context, picture, renderToStaticMarkup)}\n` };
    });
  });
}
