/** Addresses of the site's pages, one for each language. */
import type { Language } from "../model/language.ts";
import { formatAddress } from "../view/address.ts";
import type { View, ViewRules } from "../view/view.ts";

/** The address of the full page in `language` that shows `view`; `root` is the site's own folder. */
export function pageAddress(root: URL, language: Language, view: View, rules: ViewRules): string {
  const folder = language === "en" ? "" : `${language}/`;
  const page = new URL(folder, root);
  // Only path and query: a copy of the site on another host stays on that host.
  return `${page.pathname}${formatAddress(view, rules)}`;
}
