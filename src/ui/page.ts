/** What every region of the page may read, and the one way it may change the view. */
import { createContext, useContext } from "react";
import type { Messages } from "../i18n/messages.ts";
import type { IsoDate } from "../model/date.ts";
import type { Language } from "../model/language.ts";
import type { LocalRecord } from "../model/record.ts";
import type { TerritoryId } from "../model/territory.ts";
import type { Scene } from "../scene/scene.ts";
import type { ViewAction } from "../view/actions.ts";
import type { View, ViewRules } from "../view/view.ts";

export interface PageData {
  readonly language: Language;
  readonly record: LocalRecord;
  readonly messages: Messages;
  readonly today: IsoDate;
  readonly rules: ViewRules;
  readonly view: View;
  readonly scene: Scene;
  readonly dispatch: (action: ViewAction) => void;
  /** The island that the pointer or the focus is on, here or on the map. */
  readonly hovered: TerritoryId | null;
  readonly hover: (territory: TerritoryId | null) => void;
  /** The relative address of this page, or of its sibling in another language, with the present view changed as given. */
  readonly addressOf: (change: Partial<View>, language?: Language) => string;
}

export const PageContext = createContext<PageData | null>(null);

export function usePage(): PageData {
  const page = useContext(PageContext);
  if (page === null) throw new Error("usePage was called outside a page.");
  return page;
}
