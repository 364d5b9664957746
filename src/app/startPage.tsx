/** Starts the page in the browser: its language and place come from the document, its view from the address. */
import { createRoot } from "react-dom/client";
import { loadMessages } from "../i18n/loadMessages.ts";
import { localDayOf } from "../model/date.ts";
import { LANGUAGES, type Language } from "../model/language.ts";
import type { RecordOutline } from "../model/outline.ts";
import type { LocalRecord } from "../model/record.ts";
import { parseAddress } from "../view/address.ts";
import { viewRulesOf } from "../view/view.ts";
import { App } from "./App.tsx";
import { createPageStore } from "./store.ts";
import "virtual:tokens.css";

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

export async function startPage(document: Document, browser: Window): Promise<void> {
  const place = document.getElementById("page");
  if (!place) throw new Error('The page has no element with the id "page" to start in.');
  const language = LANGUAGES.find((candidate) => candidate === document.documentElement.lang) ?? "en";
  const root = new URL(place.dataset["root"] ?? "./", document.baseURI.replace(/[?#].*$/, ""));
  const [{ default: record }, messages] = await Promise.all([OUTLINES[language](), loadMessages(language)]);
  const loadProse = () => RECORDS[language]().then((module) => module.default);
  const today = localDayOf(new Date());
  const rules = viewRulesOf(record, today);
  const read = parseAddress(browser.location.search, rules);
  const store = createPageStore(read.view, rules);
  createRoot(place).render(
    <App {...{ store, record, loadProse, messages, language, today, root, browser }} misunderstood={read.misunderstood} />,
  );
}
