/** Places in the page that links lead to, though they may stand in a closed panel, a closed entry or the details of another island. */
import { leadsIntoChronology } from "../ui/chronology/hashes.ts";
import type { PanelId } from "../ui/layout/layoutState.ts";

/** What a hash of this page leads to; null for one that leads nowhere. */
export function placeOf(document: Document, hash: string): HTMLElement | null {
  if (hash.length < 2) return null;
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // A hash that is no text names nothing.
    return null;
  }
}

/** The panel that a hash leads into, though nothing of it be drawn yet; null where the place itself has to tell. */
export function panelOf(hash: string): PanelId | null {
  return leadsIntoChronology(hash) ? "chronology" : null;
}

/** The link within this page that a click follows here and now, not in another tab. */
export function followedAnchor(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  return link === null || link.target === "_blank" ? null : link;
}

/** Opens every closed entry that a place stands in. */
export function openEntriesAround(place: HTMLElement): void {
  for (let entry = place.closest("details"); entry; entry = entry.parentElement?.closest("details") ?? null) entry.open = true;
}

/** Takes the focus to a place, and the place into sight: at the top, or as far as is needed. */
export function readFrom(place: HTMLElement, block: "start" | "nearest"): void {
  if (place.tabIndex < 0 && !place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block, inline: "nearest" });
}
