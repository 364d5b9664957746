/** Where a page lies that is one file on a reader's own disk, and where its links lead: to itself, to its siblings, to the site it was made from. */
import { folderOf, storyFolderOf } from "../app/pageAddress.ts";
import { siteOf } from "../app/siteOf.ts";
import type { PagePlace } from "../app/usePageData.ts";
import type { Language } from "../model/language.ts";
import { formatAddress } from "../view/address.ts";

/** The name under which the build writes the file of a language. */
export function fileNameOf(language: Language): string {
  return `four-islands-${language}.html`;
}

/** `siteUrl` is the address of the site, null where none is known; `own` the name that the file has now. */
export function filePlace(language: Language, siteUrl: string | null, own: string): PagePlace {
  const pageOf = (of: Language) => (siteUrl === null ? fileNameOf(of) : siteUrl + folderOf(of, "full"));
  const queryOf = (address: string) => /\?[^#]*/.exec(address)?.[0] ?? "";
  return {
    site: {
      ...siteOf("./"),
      form: siteUrl === null ? "lone" : "copy",
      fileAddress: (path) => `${siteUrl ?? ""}${path}`,
      // A place on a reader's disk says nothing to anybody else.
      fullAddress: (address) => (/^https?:/.test(address) ? address : pageOf(language) + queryOf(address)),
    },
    storyAddress: (story) => (siteUrl === null ? `${own}?story=${story}` : siteUrl + storyFolderOf(language, story)),
    addressOf: (view, rules, of = language) => (of === language ? own : pageOf(of)) + formatAddress(view, rules),
  };
}
