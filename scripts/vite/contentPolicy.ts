/** The content policy of the site's pages: nothing runs, loads or frames but what the site itself serves. */
import type { SitePageKind } from "./sitePages.ts";

/** `data:` is what the map's worker needs in a sandboxed frame. */
const EVERYWHERE = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' data:",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The full page shows a preview of its own frame. */
export function contentPolicy(kind: SitePageKind): string {
  return [...EVERYWHERE, ...(kind === "full" ? ["frame-src 'self'"] : [])].join("; ");
}
