/** A page around one region: a small record, a real scene, and a view that the region's own actions change. */
import { type ReactNode, useMemo, useState } from "react";
import en from "../../src/i18n/en.ts";
import ja from "../../src/i18n/ja.ts";
import type { Messages } from "../../src/i18n/messages.ts";
import ru from "../../src/i18n/ru.ts";
import type { Language } from "../../src/model/language.ts";
import type { LocalRecord } from "../../src/model/record.ts";
import { sceneOf } from "../../src/scene/sceneOf.ts";
import { PageContext, type PageData, type PageState, type PageStateSource, type Site } from "../../src/ui/page.ts";
import { reduceView, type ViewAction } from "../../src/view/actions.ts";
import { defaultViewOf, isComparing, type View, viewRulesOf } from "../../src/view/view.ts";
import { aGeometryOutline } from "../fixtures/aGeometry.ts";
import { aRecord } from "../fixtures/aRecord.ts";

export const TODAY = "2020-01-01";
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, ja, ru };

export const A_SITE: Site = {
  form: "site",
  fileAddress: (path) => `/isles/${path}`,
  fullAddress: (address) => new URL(address, "https://example.org/isles/").href,
  correctionsUrl: null,
  copy: async () => true,
};

interface StoreOptions {
  readonly record?: LocalRecord;
  readonly view?: Partial<View>;
  readonly language?: Language;
  readonly today?: string;
}

/** The state of a page, and the actions that change it, for tests that act on it from outside. */
export interface AStore extends PageStateSource {
  readonly dispatch: (action: ViewAction) => void;
  readonly hover: PageData["hover"];
}

/** A store as the app has one, with no address bar and no library behind it. */
export function aStore({ record = aRecord(), view: start = {}, language = "en", today = TODAY }: StoreOptions = {}): AStore {
  const rules = viewRulesOf(record, today);
  const geometry = aGeometryOutline();
  const sceneFor = (view: View) => sceneOf(record, geometry, view, { language, today });
  const view: View = { ...defaultViewOf(rules), ...start };
  const comparedFor = (view: View) => (view.compare !== null && isComparing(view) ? sceneFor({ ...view, date: view.compare }) : null);
  const initial: PageState = { view, today, rules, scene: sceneFor(view), compared: comparedFor(view), hovered: null };
  const listeners = new Set<() => void>();
  let state = initial;
  const change = (part: Partial<PageState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    getInitialState: () => initial,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (action) => {
      const [before, after] = [state.view, reduceView(state.view, action, rules)];
      if (after === before) return;
      // A scene is of a date and of layers: it stays the same object while they do.
      const isSameScene = after.date === before.date && after.layers === before.layers;
      change({ view: after, scene: isSameScene ? state.scene : sceneFor(after) });
    },
    hover: (hovered) => change({ hovered }),
  };
}

interface APageProps extends StoreOptions {
  readonly children: ReactNode;
  readonly site?: Partial<Site>;
  /** The same record, where it has not come yet. */
  readonly prose?: PageData["prose"];
  /** Hears of every territory that is hovered. */
  readonly onHover?: PageData["hover"];
  /** Made for the same record and language, where the test acts on it itself. */
  readonly store?: AStore;
}

export function APage({ children, site, prose, onHover, store, ...options }: APageProps) {
  const { record = aRecord(), language = "en" } = options;
  // What a page is given at its start it keeps.
  const [own] = useState(() => ({ record, prose: prose ?? record, site, onHover, state: store ?? aStore({ ...options, record }) }));
  const page = useMemo((): PageData => {
    const { state } = own;
    return {
      language,
      record: own.record,
      prose: own.prose,
      messages: MESSAGES[language],
      state,
      dispatch: state.dispatch,
      hover: (territory) => {
        state.hover(territory);
        own.onHover?.(territory);
      },
      site: { ...A_SITE, ...own.site },
      addressOf: () => "./",
      storyAddress: (story) => `./story/${story}/`,
    };
  }, [own, language]);
  return <PageContext value={page}>{children}</PageContext>;
}

/** The text of an element as it is read, spaces joined. */
export function textOf(element: Element | null | undefined): string {
  if (!element) throw new Error("There is no such element.");
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
