/** Renders a page to complete HTML at build time: the same components, the default view, the whole record. */
import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { App } from "./app/App.tsx";
import { InstrumentSummaries } from "./app/beforehand/InstrumentSummaries.tsx";
import { SourcesCited } from "./app/beforehand/SourcesCited.tsx";
import { EmbedApp } from "./app/EmbedApp.tsx";
import { geometryLoader } from "./app/geometryLoader.ts";
import { type PageKind, rootOf } from "./app/pageAddress.ts";
import { pageScenes } from "./app/pageScenes.ts";
import { drawnBeforehand } from "./app/StillPart.tsx";
import { createPageStore } from "./app/store.ts";
import en from "./i18n/en.ts";
import ja from "./i18n/ja.ts";
import ru from "./i18n/ru.ts";
import type { IsoDate } from "./model/date.ts";
import type { GeometryIndex } from "./model/geometry.ts";
import { geometryOutlineOf } from "./model/geometryOutline.ts";
import { type Language, localise } from "./model/language.ts";
import { outlineOf } from "./model/outline.ts";
import { record } from "./record/index.ts";
import { StillMap } from "./renderers/svg/still/index.ts";
import { paletteOf } from "./scene/palette.ts";

const MESSAGES = { en, ja, ru };

export interface PageToRender {
  readonly language: Language;
  readonly kind: PageKind;
  /** The day that the page takes for today until a reader opens it. */
  readonly today: IsoDate;
  readonly geometry: GeometryIndex;
}

/** The inside of the page's element. Holds no script and no style: the content policy refuses both. */
export async function renderPage({ language, kind, today, geometry }: PageToRender): Promise<string> {
  const whole = localise(record, language);
  const extents = geometryOutlineOf(geometry);
  const outline = outlineOf(whole);
  const store = createPageStore(pageScenes(outline, extents, language), today);
  const props = {
    ...{ language, extents, store },
    record: outline,
    messages: MESSAGES[language],
    root: rootOf(language, kind),
    prose: whole,
    geometry: geometryLoader(() => new URL("https://example.org/")),
    still: {
      map: drawnBeforehand(<StillMap scene={store.getState().scene} geometry={geometry} palette={paletteOf(outline)} />),
      chronology: drawnBeforehand(<InstrumentSummaries />),
      sources: drawnBeforehand(<SourcesCited />),
    },
  };
  const page = kind === "embed" ? <EmbedApp {...props} /> : <App {...props} />;
  const { prelude } = await prerenderToNodeStream(page, {
    // Parts that come late would be put in their places by a script.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError(error) {
      throw error;
    },
  });
  return text(prelude);
}
