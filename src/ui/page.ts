/** What every region of the page may read, and the one way it may change the view. */
import { createContext, useContext } from "react";
import type { Messages } from "../i18n/messages.ts";
import type { IsoDate } from "../model/date.ts";
import type { Language } from "../model/language.ts";
import type { RecordOutline } from "../model/outline.ts";
import type { LocalRecord } from "../model/record.ts";
import type { TerritoryId } from "../model/territory.ts";
import type { Scene } from "../scene/scene.ts";
import type { ViewAction } from "../view/actions.ts";
import type { View, ViewRules } from "../view/view.ts";

/** What the page knows of the place it is published at. */
export interface Site {
  /** The relative address of one of the site's own files, `data/record.json`, the same from every page. */
  readonly fileAddress: (path: string) => string;
  /** An address of the site in full, for use outside it. */
  readonly fullAddress: (address: string) => string;
  /** Where readers may send corrections (`https:` or `mailto:`); null where whoever built this copy named no such place. */
  readonly correctionsUrl: string | null;
  /** Puts a text on the clipboard; false where the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
}

export interface PageData {
  readonly language: Language;
  /** What is there from the start; the prose and its citations may come later. */
  readonly record: RecordOutline;
  readonly prose: LocalRecord | Promise<LocalRecord>;
  readonly messages: Messages;
  readonly today: IsoDate;
  readonly rules: ViewRules;
  readonly view: View;
  readonly scene: Scene;
  readonly dispatch: (action: ViewAction) => void;
  /** The island that the pointer or the focus is on, here or on the map. */
  readonly hovered: TerritoryId | null;
  readonly hover: (territory: TerritoryId | null) => void;
  readonly site: Site;
  /** The relative address of this page, or of its sibling in another language, with the present view changed as given. */
  readonly addressOf: (change: Partial<View>, language?: Language) => string;
}

export const PageContext = createContext<PageData | null>(null);

export function usePage(): PageData {
  const page = useContext(PageContext);
  if (page === null) throw new Error("usePage was called outside a page.");
  return page;
}
