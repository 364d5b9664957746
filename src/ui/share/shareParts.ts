/** The parts of the dialogue, in the order of its tabs. */
export const SHARE_PARTS = ["share", "embed", "story", "cite"] as const;
export type SharePartId = (typeof SHARE_PARTS)[number];

/** Where a key leads from a tab; null where it leads nowhere. */
export function partAfterKey(part: SharePartId, key: string): SharePartId | null {
  const at = SHARE_PARTS.indexOf(part);
  const last = SHARE_PARTS.length - 1;
  const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[key];
  return to === undefined ? null : (SHARE_PARTS[to] ?? null);
}
