/** Addresses of the site's pages, one for each language and kind. */
import type { Language } from "../model/language.ts";
import type { StoryId } from "../model/story.ts";
import { formatAddress } from "../view/address.ts";
import type { View, ViewRules } from "../view/view.ts";

/** `full` is the whole page, `embed` the same view in a frame. */
export type PageKind = "full" | "embed";

/** The language whose pages lie in the site's own folder. */
export const DEFAULT_LANGUAGE: Language = "en";

/** From the site's own folder to a page: "", "ja/", "ja/embed/". */
export function folderOf(language: Language, kind: PageKind): string {
  return `${language === DEFAULT_LANGUAGE ? "" : `${language}/`}${kind === "embed" ? "embed/" : ""}`;
}

/** From a page back to the site's own folder: "./", "../", "../../". */
export function rootOf(language: Language, kind: PageKind): string {
  return "../".repeat(folderOf(language, kind).split("/").length - 1) || "./";
}

/** The relative address of the page that shows `view`; `root` leads from this page to the site's own folder. */
export function pageAddress(
  root: string,
  page: { readonly language: Language; readonly kind: PageKind },
  view: View,
  rules: ViewRules,
): string {
  return `${root}${folderOf(page.language, page.kind)}${formatAddress(view, rules)}`;
}

/** The relative address of a story's own page; `root` leads from the page that links to it to the site's own folder. */
export function storyAddress(root: string, language: Language, story: StoryId): string {
  return `${root}${storyFolderOf(language, story)}`;
}

/** From the page of a story to the full page in the same language. */
export const STORY_TO_MAP = "../../";

/** From the page of a story back to the site's own folder. */
export function storyRootOf(language: Language): string {
  return `${STORY_TO_MAP}${language === DEFAULT_LANGUAGE ? "" : "../"}`;
}

/** From the site's own folder to the page of a story: "story/1855-to-today/", "ja/story/1855-to-today/". */
export function storyFolderOf(language: Language, story: StoryId): string {
  return `${folderOf(language, "full")}story/${story}/`;
}
