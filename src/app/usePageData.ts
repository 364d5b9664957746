/** What every region of a page may read: one object for as long as the page lives. */
import { useMemo } from "react";
import type { Messages } from "../i18n/messages.ts";
import type { Language } from "../model/language.ts";
import type { RecordOutline } from "../model/outline.ts";
import type { PageData } from "../ui/page.ts";
import { type PageKind, pageAddress, storyAddress } from "./pageAddress.ts";
import { siteOf } from "./siteOf.ts";
import type { PageStore } from "./store.ts";

/** Where a page lies, and where its links lead. */
export type PagePlace = Pick<PageData, "site" | "storyAddress" | "addressOf">;

export interface PageParts {
  readonly store: PageStore;
  readonly record: RecordOutline;
  readonly messages: Messages;
  readonly language: Language;
  /** From the page to the site's own folder: "./", "../". */
  readonly root: string;
  /** Given where a page is no part of such a folder. */
  readonly place?: PagePlace;
}

export function usePageData(parts: PageParts, prose: PageData["prose"], own: PageKind): PageData {
  const { store, record, messages, language, root, place } = parts;
  return useMemo(
    () => ({
      ...{ record, prose, messages, language },
      state: store,
      dispatch: store.dispatch,
      hover: store.hover,
      ...(place ?? placeInFolder(root, language, own)),
    }),
    [store, record, prose, messages, language, root, place, own],
  );
}

function placeInFolder(root: string, language: Language, own: PageKind): PagePlace {
  return {
    site: siteOf(root),
    storyAddress: (story) => storyAddress(root, language, story),
    addressOf: (view, rules, of = language, kind = own) => pageAddress(root, { language: of, kind }, view, rules),
  };
}
