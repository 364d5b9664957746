import { useEffect } from "react";
import { leadsToEntry } from "./hashes.ts";

/** Hears that a link leads to an entry, so that one which is left out of the list can be listed again before the browser goes there. */
export function useLinkedEntry(onLinked: () => void): void {
  useEffect(() => {
    const arrive = () => {
      if (leadsToEntry(location.hash)) onLinked();
    };
    // A link to the place that the address names already changes no hash.
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (link && leadsToEntry(link.hash)) onLinked();
    };
    window.addEventListener("hashchange", arrive);
    document.addEventListener("click", follow);
    return () => {
      window.removeEventListener("hashchange", arrive);
      document.removeEventListener("click", follow);
    };
  }, [onLinked]);
}
