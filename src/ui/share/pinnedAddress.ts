import type { View, ViewRules } from "../../view/view.ts";
import type { PageData } from "../page.ts";

/** No view shows it, so that no view's date goes without saying. */
const NEVER = "9999-12-31";

/** The address in full with its date in it, also where that is today, so that it leads to the same view on any day. */
export function pinnedAddress({ addressOf, site }: Pick<PageData, "addressOf" | "site">, view: View, rules: ViewRules): string {
  return site.fullAddress(addressOf(view, { ...rules, today: NEVER }));
}
