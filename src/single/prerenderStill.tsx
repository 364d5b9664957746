/** Renders at build time what stands in the file in plain text. */
import { renderToStaticMarkup } from "react-dom/server";
import { pageScenes } from "../app/pageScenes.ts";
import { createPageStore } from "../app/store.ts";
import en from "../i18n/en.ts";
import ja from "../i18n/ja.ts";
import ru from "../i18n/ru.ts";
import { singleMessages as singleEn } from "../i18n/single/en.ts";
import { singleMessages as singleJa } from "../i18n/single/ja.ts";
import { singleMessages as singleRu } from "../i18n/single/ru.ts";
import type { IsoDate } from "../model/date.ts";
import type { GeometryIndex } from "../model/geometry.ts";
import { geometryOutlineOf } from "../model/geometryOutline.ts";
import type { Language } from "../model/language.ts";
import type { LocalRecord } from "../model/record.ts";
import { StillMap } from "../renderers/svg/still/index.ts";
import { paletteOf } from "../scene/palette.ts";
import { PageContext } from "../ui/page.ts";
import { filePlace } from "./filePlace.ts";
import { StillPage } from "./StillPage.tsx";

const MESSAGES = { en, ja, ru };
const WORDS = { en: singleEn, ja: singleJa, ru: singleRu };

export interface StillToRender {
  readonly language: Language;
  readonly record: LocalRecord;
  readonly geometry: GeometryIndex;
  /** The day that stands for today where no script knows the reader's own. */
  readonly today: IsoDate;
}

export function renderStill({ language, record, geometry, today }: StillToRender): string {
  const messages = MESSAGES[language];
  const store = createPageStore(pageScenes(record, geometryOutlineOf(geometry), language), today);
  const { scene } = store.getState();
  const page = {
    ...{ language, record, messages, prose: record, state: store, dispatch: store.dispatch, hover: store.hover },
    ...filePlace(language, null, ""),
  };
  return renderToStaticMarkup(
    <PageContext value={page}>
      <StillPage
        {...{ scene }}
        context={{ language, record, messages, today }}
        words={WORDS[language]}
        map={<StillMap {...{ scene, geometry }} palette={paletteOf(record)} room="narrow" />}
      />
    </PageContext>,
  );
}
