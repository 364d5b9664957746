/** The site as its pages know it: its files, its full addresses, and where readers may write to. */
import type { Site } from "../ui/page.ts";

/** Written into the build from the environment: see scripts/vite/correctionsUrl.ts. */
declare const __CORRECTIONS_URL__: string | null;

/** `root` is the site's own folder. */
export function siteOf(root: URL, browser: Window): Site {
  return {
    // Only the path: a copy of the site on another host stays on that host.
    fileAddress: (path) => new URL(path, root).pathname,
    fullAddress: (address) => new URL(address, browser.location.href).href,
    correctionsUrl: __CORRECTIONS_URL__,
    copy: async (text) => {
      try {
        await browser.navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
