/** Starts a page in the browser: takes over what was rendered beforehand, whose language, day and place the document tells. */

import extents from "virtual:geometry-outline";
import type { ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import "virtual:first-picture.css";
import "virtual:tokens.css";
import "./beforehand/beforehand.css";
import { loadMessages } from "../i18n/loadMessages.ts";
import { isIsoDate, localDayOf } from "../model/date.ts";
import { LANGUAGES, type Language } from "../model/language.ts";
import type { RecordOutline } from "../model/outline.ts";
import type { LocalRecord } from "../model/record.ts";
import type { AppProps } from "./App.tsx";
import { geometryLoader } from "./geometryLoader.ts";
import { DEFAULT_LANGUAGE } from "./pageAddress.ts";
import { pageScenes } from "./pageScenes.ts";
import { STILL_PART } from "./StillPart.tsx";
import { createPageStore } from "./store.ts";

const OUTLINES: Readonly<Record<Language, () => Promise<{ readonly default: RecordOutline }>>> = {
  en: () => import("virtual:outline/en"),
  ja: () => import("virtual:outline/ja"),
  ru: () => import("virtual:outline/ru"),
};
const RECORDS: Readonly<Record<Language, () => Promise<{ readonly default: LocalRecord }>>> = {
  en: () => import("virtual:record/en"),
  ja: () => import("virtual:record/ja"),
  ru: () => import("virtual:record/ru"),
};

/** `drawPage` gives the page that belongs into the document. */
export async function startPage(drawPage: (props: AppProps) => ReactNode): Promise<void> {
  const place = document.getElementById("page");
  if (!place) throw new Error('The page has no element with the id "page" to start in.');
  const language = LANGUAGES.find((candidate) => candidate === document.documentElement.lang) ?? DEFAULT_LANGUAGE;
  const { root = "./", day = "" } = place.dataset;
  const [{ default: record }, messages] = await Promise.all([OUTLINES[language](), loadMessages(language)]);
  const drawnOn = isIsoDate(day) ? day : localDayOf(new Date());
  const page = drawPage({
    ...{ record, messages, language, root, extents },
    store: createPageStore(pageScenes(record, extents, language), drawnOn),
    prose: () => RECORDS[language]().then((module) => module.default),
    geometry: geometryLoader(() => new URL(root, document.baseURI.replace(/[?#].*$/, ""))),
    still: { map: STILL_PART, chronology: STILL_PART, sources: STILL_PART },
  });
  if (place.firstElementChild) hydrateRoot(place, page, { onRecoverableError: (error) => isTranslated(place) || reportError(error) });
  else createRoot(place).render(page);
}

/** What a browser's translator has rewritten before it was taken over is drawn anew, and no fault of the page. */
function isTranslated(place: HTMLElement): boolean {
  return place.querySelector("font") !== null;
}
