/** Renders a page to complete HTML at build time: the same components, the default view, the whole record. */
import { text } from "node:stream/consumers";
import type { ReactNode } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { App } from "./app/App.tsx";
import { InstrumentSummaries } from "./app/beforehand/InstrumentSummaries.tsx";
import { SourcesCited } from "./app/beforehand/SourcesCited.tsx";
import { EmbedApp } from "./app/EmbedApp.tsx";
import { geometryLoader } from "./app/geometryLoader.ts";
import { type PageKind, rootOf, STORY_TO_MAP, storyFolderOf, storyRootOf } from "./app/pageAddress.ts";
import { pageScenes } from "./app/pageScenes.ts";
import { drawnBeforehand } from "./app/StillPart.tsx";
import { SheetPage } from "./app/sheet/SheetPage.tsx";
import { createPageStore } from "./app/store.ts";
import en from "./i18n/en.ts";
import ja from "./i18n/ja.ts";
import ru from "./i18n/ru.ts";
import { loadSheetWords } from "./i18n/sheet/loadSheetWords.ts";
import type { IsoDate } from "./model/date.ts";
import type { GeometryIndex } from "./model/geometry.ts";
import { geometryOutlineOf } from "./model/geometryOutline.ts";
import { type Language, localise } from "./model/language.ts";
import { outlineOf } from "./model/outline.ts";
import { storyTextsOf } from "./model/record.ts";
import type { StoryId } from "./model/story.ts";
import { record } from "./record/index.ts";
import { StillMap } from "./renderers/svg/still/index.ts";
import { paletteOf } from "./scene/palette.ts";
import { formatAddress } from "./view/address.ts";
import { stepViewOf } from "./view/steps.ts";
import { defaultViewOf, viewRulesOf } from "./view/view.ts";

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
      map: drawnBeforehand(<StillMap scene={store.getState().scene} geometry={geometry} palette={paletteOf(outline)} room={kind} />),
      chronology: drawnBeforehand(<InstrumentSummaries />),
      sources: drawnBeforehand(<SourcesCited />),
    },
  };
  const page = kind === "embed" ? <EmbedApp {...props} /> : <App {...props} />;
  return markupOf(page);
}

export interface SheetToRender extends Omit<PageToRender, "kind"> {
  readonly story: StoryId;
  /** The absolute address of the site's own folder; null where that is not known. */
  readonly siteUrl: string | null;
}

/** The inside of the element of a story's own page. */
export async function renderSheet({ language, story: id, today, geometry, siteUrl }: SheetToRender): Promise<string> {
  const whole = localise(record, language);
  const { stories, sources } = storyTextsOf(whole);
  const story = stories.find((candidate) => candidate.id === id);
  if (!story) throw new Error(`The record has no story "${id}".`);
  const outline = outlineOf(whole);
  const rules = viewRulesOf(outline, today);
  return markupOf(
    <SheetPage
      {...{ language, today, geometry, rules, story, sources }}
      record={outline}
      messages={MESSAGES[language]}
      words={await loadSheetWords(language)}
      extents={geometryOutlineOf(geometry)}
      root={storyRootOf(language)}
      map={STORY_TO_MAP}
      stepQuery={(step) => formatAddress(stepViewOf(id, step, rules) ?? defaultViewOf(rules), rules)}
      address={siteUrl && siteUrl + storyFolderOf(language, id)}
    />,
  );
}

async function markupOf(page: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(page, {
    // Parts that come late would be put in their places by a script.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError(error) {
      throw error;
    },
  });
  return text(prelude);
}
