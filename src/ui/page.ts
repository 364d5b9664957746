/**
 * What every region of the page may read, and the one way it may change the view. The page itself is the same object for as long
 * as it lives; what changes is its state, of which each region follows only the part that it shows. So a region that a choice does
 * not touch is not drawn again, and server-rendered parts that wait for their texts are left alone until those have come.
 */
import { createContext, useCallback, useContext, useDeferredValue, useSyncExternalStore } from "react";
import type { Messages } from "../i18n/messages.ts";
import type { IsoDate } from "../model/date.ts";
import type { Language } from "../model/language.ts";
import type { RecordOutline } from "../model/outline.ts";
import type { LocalRecord } from "../model/record.ts";
import type { StoryId } from "../model/story.ts";
import type { TerritoryId } from "../model/territory.ts";
import type { Scene } from "../scene/scene.ts";
import type { ViewAction } from "../view/actions.ts";
import type { View, ViewRules } from "../view/view.ts";

/**
 * `site`: pages on the web. `copy`: one file, made from a site whose address it knows. `lone`: one file that knows of no site, so that
 * there are no data files, frames, sheets or addresses that it could name.
 */
export type SiteForm = "site" | "copy" | "lone";

/** What the page knows of the place it is published at. */
export interface Site {
  readonly form: SiteForm;
  /** The relative address of one of the site's own files, `data/record.json`. */
  readonly fileAddress: (path: string) => string;
  /** An address of the site in full, for use outside it. */
  readonly fullAddress: (address: string) => string;
  /** Where readers may send corrections (`https:` or `mailto:`); null where whoever built this copy named no such place. */
  readonly correctionsUrl: string | null;
  /** Puts a text on the clipboard; false where the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** What changes while the page lives. */
export interface PageState {
  readonly view: View;
  /** The reader's day; in a page that was rendered beforehand, at first the day of that. */
  readonly today: IsoDate;
  readonly rules: ViewRules;
  /** What the view's layers show on its date; the same object until one of these changes. */
  readonly scene: Scene;
  /** What they show on the date that the view compares with; null where it compares with none. */
  readonly compared: Scene | null;
  /** The island that the pointer or the focus is on, here or on the map. */
  readonly hovered: TerritoryId | null;
  /** The islands in sight after the last movement of the map, if that was made by keys or buttons; a new list for each movement. */
  readonly sight?: readonly TerritoryId[] | null;
}

/** The state that is followed: a store, as far as regions need one. */
export interface PageStateSource {
  readonly getState: () => PageState;
  /** The state that the page was first rendered with, wherever that was. */
  readonly getInitialState: () => PageState;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface PageData {
  readonly language: Language;
  /** What is there from the start; the prose and its citations may come later. */
  readonly record: RecordOutline;
  readonly prose: LocalRecord | Promise<LocalRecord>;
  readonly messages: Messages;
  readonly state: PageStateSource;
  readonly dispatch: (action: ViewAction) => void;
  readonly hover: (territory: TerritoryId | null) => void;
  readonly site: Site;
  /** The relative address of this page, or of its sibling in another language or of another kind, with the given view. */
  readonly addressOf: (view: View, rules: ViewRules, language?: Language, kind?: "full" | "embed") => string;
  /** The address of a story's own page, which needs no script and is printed as a lesson sheet; of the story in this file, where it is alone. */
  readonly storyAddress: (story: StoryId) => string;
}

export const PageContext = createContext<PageData | null>(null);

/** What stays the same while the page lives. */
export function usePage(): PageData {
  const page = useContext(PageContext);
  if (page === null) throw new Error("usePage was called outside a page.");
  return page;
}

/** Follows one part of the state. `select` gives the same value for the same state: a part of it, never a new object. */
export function usePageState<Part>(select: (state: PageState) => Part): Part {
  const { state } = usePage();
  return useSyncExternalStore(
    state.subscribe,
    () => select(state.getState()),
    () => select(state.getInitialState()),
  );
}

/** The present view whole: what reads only its date, its island or its layers follows those alone. */
export function useView(): View {
  return usePageState(({ view }) => view);
}
export function useDate(): IsoDate {
  return usePageState(({ view }) => view.date);
}
export function useIsland(): TerritoryId | null {
  return usePageState(({ view }) => view.island);
}
export function useLayers(): View["layers"] {
  return usePageState(({ view }) => view.layers);
}
export function useToday(): IsoDate {
  return usePageState(({ today }) => today);
}
export function useHovered(): TerritoryId | null {
  return usePageState(({ hovered }) => hovered);
}
export function useCompared(): Scene | null {
  return usePageState(({ compared }) => compared);
}
export function useScene(): Scene {
  return usePageState(({ scene }) => scene);
}

/** The relative address of this page, or of its sibling in another language or of another kind, with the present view changed as given. */
export function useAddressOf(): (change: Partial<View>, language?: Language, kind?: "full" | "embed") => string {
  const { addressOf } = usePage();
  // Nobody follows a link in the frame in which the view changes.
  const view = useDeferredValue(useView());
  const rules = usePageState((state) => state.rules);
  return useCallback((change, language, kind) => addressOf({ ...view, ...change }, rules, language, kind), [addressOf, view, rules]);
}
