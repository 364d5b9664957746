/** The site as its pages know it: its files, its full addresses, and where readers may write to. */
import type { Site } from "../ui/page.ts";

/** Written into the build from the environment: see scripts/vite/correctionsUrl.ts. */
declare const __CORRECTIONS_URL__: string | null;

/** `root` leads from the page to the site's own folder: relative, so that the folder works wherever it lies. */
export function siteOf(root: string): Site {
  return {
    form: "site",
    fileAddress: (path) => `${root}${path}`,
    fullAddress: (address) => new URL(address, window.location.href).href,
    correctionsUrl: __CORRECTIONS_URL__,
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
