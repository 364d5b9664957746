import type { SiteForm } from "../page.ts";

/** The parts of the dialogue, in the order of its tabs. */
export const SHARE_PARTS = ["share", "embed", "story", "cite"] as const;
export type SharePartId = (typeof SHARE_PARTS)[number];

/** What there is to pass on: who has a file on its own has no address of it, and a file holds no frame to embed. */
export function sharePartsOf(form: SiteForm): readonly SharePartId[] {
  return { site: SHARE_PARTS, copy: ["share", "cite"] as const, lone: ["cite"] as const }[form];
}

/** Where a key leads from a tab; null where it leads nowhere. */
export function partAfterKey(parts: readonly SharePartId[], part: SharePartId, key: string): SharePartId | null {
  const at = parts.indexOf(part);
  const last = parts.length - 1;
  const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[key];
  return to === undefined ? null : (parts[to] ?? null);
}
