/** Every page of the site: of either kind in each language, and each story's own; what each is called, and where it lies. */
import { folderOf, type PageKind, rootOf, storyFolderOf, storyRootOf } from "../../src/app/pageAddress.ts";
import { LANGUAGES, type Language, localise } from "../../src/model/language.ts";
import { regionTitle } from "../../src/model/naming.ts";
import type { StoryId } from "../../src/model/story.ts";
import { record } from "../../src/record/index.ts";

export type SitePageKind = PageKind | "story";

export interface SitePage {
  readonly language: Language;
  readonly kind: SitePageKind;
  /** Whose page it is, for one of that kind. */
  readonly story?: StoryId;
}

const KINDS: readonly PageKind[] = ["full", "embed"];

export const SITE_PAGES: readonly SitePage[] = LANGUAGES.flatMap((language) => [
  ...KINDS.map((kind) => ({ language, kind })),
  ...record.stories.map(({ id }) => ({ language, kind: "story" as const, story: id })),
]);

/** From the site's own folder to a page, or to its sibling in another language. */
export function pageFolder({ kind, story, language }: SitePage): string {
  return kind === "story" ? storyFolderOf(language, story ?? "") : folderOf(language, kind);
}

/** From a page back to the site's own folder. */
export function pageRoot({ kind, language }: SitePage): string {
  return kind === "story" ? storyRootOf(language) : rootOf(language, kind);
}

/** What a page says of itself in few words. */
export function saidOf({ language, story: id }: SitePage): {
  readonly title: string;
  readonly description: string;
  readonly pictureText: string;
} {
  const { region, stories } = localise(record, language);
  const site = regionTitle(region);
  const pictureText = `${site} — ${region.subtitle}`;
  const story = stories.find((candidate) => candidate.id === id);
  return story
    ? { title: `${story.title} – ${site}`, description: story.about, pictureText }
    : { title: site, description: region.overview, pictureText };
}
