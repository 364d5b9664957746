/**
 * Serves what the page knows of the geometry before it has any: its outline as `virtual:geometry-outline`, and the style sheet that
 * gives the first picture its camera and its names as `virtual:first-picture.css`.
 */
import type { Plugin } from "vite";
import { type GeometryOutline, geometryOutlineOf } from "../../src/model/geometryOutline.ts";
import { localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";
import { pictureCss } from "../../src/renderers/svg/still/firstPicture.ts";
import { sceneOf } from "../../src/scene/sceneOf.ts";
import { defaultViewOf, viewRulesOf } from "../../src/view/view.ts";
import { readGeometryIndex } from "../readGeometryIndex.ts";

const OUTLINE = "virtual:geometry-outline";
const STYLES = "virtual:first-picture.css";

/** `root` is the project's own folder. */
export function geometryOutline(root: string): Plugin {
  let outline: GeometryOutline | undefined;
  const known = () => {
    outline ??= geometryOutlineOf(readGeometryIndex(root));
    return outline;
  };
  return {
    name: "four-islands:geometry-outline",
    resolveId: (id) => (id === OUTLINE ? `\0${OUTLINE}` : id === STYLES ? STYLES : null),
    load(id) {
      if (id === `\0${OUTLINE}`) return `export default JSON.parse(${JSON.stringify(JSON.stringify(known()))});`;
      return id === STYLES ? pictureStyles(known()) : null;
    },
  };
}

/** Names stand in the same places whatever the language, and the default view fits the same land on any day. */
function pictureStyles(extents: GeometryOutline): string {
  const language = "en";
  const local = localise(record, language);
  const today = record.knownTo;
  const { fit, labels } = sceneOf(local, extents, defaultViewOf(viewRulesOf(local, today)), { language, today });
  return pictureCss(fit, labels);
}
