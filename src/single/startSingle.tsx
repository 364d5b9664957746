/** Starts the page that is one file, once it has been unpacked: the app itself, with all that it would load elsewhere at hand. */
import messages from "virtual:single/messages";
import whole from "virtual:single/record";
import { createRoot } from "react-dom/client";
import "virtual:tokens.css";
import "../ui/base.css";
import "../ui/timeline/Timeline.css";
import "../ui/overview/ViewList.css";
import { App } from "../app/App.tsx";
import type { GeometryLoader, GeometryState } from "../app/geometryLoader.ts";
import { pageScenes } from "../app/pageScenes.ts";
import { createPageStore } from "../app/store.ts";
import { localDayOf } from "../model/date.ts";
import { geometryOutlineOf } from "../model/geometryOutline.ts";
import type { Language } from "../model/language.ts";
import { outlineOf, outlineOfStories } from "../model/outline.ts";
import { filePlace } from "./filePlace.ts";
import { readPart, type WrittenPart } from "./geometryText.ts";

/** Written in by scripts/single/packedCode.ts. */
declare const __LANGUAGE__: Language;
declare const __SITE_URL__: string | null;
/** Before the code: see `appScript.ts`. */
declare const __GEOMETRY__: readonly WrittenPart[];

const place = document.getElementById("page");
if (!place) throw new Error('The page has no element with the id "page" to start in.');
const language = __LANGUAGE__;
const outline = outlineOf(whole);
const own = decodeURIComponent(location.pathname.split("/").at(-1) ?? "");

// Asked for last, as on the site: with it comes the style sheet for paper, which has the last word.
import("../app/liveMap.ts").then((live) => {
  const geometry = live.indexGeometry(__GEOMETRY__.map(readPart));
  const extents = geometryOutlineOf(geometry);
  createRoot(place).render(
    <App
      {...{ language, messages, extents }}
      record={outline}
      root="./"
      place={filePlace(language, __SITE_URL__, own)}
      store={createPageStore(pageScenes(outline, extents, language), localDayOf(new Date()))}
      prose={async () => ({ ...whole, stories: outlineOfStories(whole.stories) })}
      geometry={atHand({ live, geometry, faults: [], isDone: true, isSlow: false })}
      still={{ map: null, chronology: null, sources: null }}
      hasEngine={false}
    />,
  );
});

/** Nothing is loaded, and nothing can fail to load. */
function atHand(state: GeometryState): GeometryLoader {
  return { getState: () => state, subscribe: () => () => undefined, start: async () => state, retry: () => undefined };
}
