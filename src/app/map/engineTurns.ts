/** Which of the frames on a page may have a map engine: browsers keep few WebGL contexts alive, and kill the oldest without asking. */

/** What a frame tells the others of itself. */
export interface Claim {
  readonly id: string;
  /** 2: its reader has reached for the map and sees it; 1: the map is in sight; 0: it is not. */
  readonly tier: 0 | 1 | 2;
  /** Milliseconds since 1970 at which it came to its tier, or was last touched. */
  readonly at: number;
  /** It has an engine. */
  readonly isLive: boolean;
}

/** Below the eight that a host page may count on, so that one that is just being let go does no harm; enough for what a screen shows. */
export const MOST_ENGINES = 6;

/** A plain order, the same for every frame that knows the same claims: none takes back what was taken from it. */
function isBefore(one: Claim, other: Claim): number {
  if (one.tier !== other.tier) return other.tier - one.tier;
  // In sight and untouched, who came first stays; else who was touched or seen last.
  const order = one.tier === 1 ? one.at - other.at : other.at - one.at;
  return order || (one.id < other.id ? -1 : 1);
}

/** Whether the frame of `own` may have an engine among `others`. */
export function hasTurn(own: Claim, others: readonly Claim[]): boolean {
  return others.filter((other) => isBefore(other, own) < 0).length < MOST_ENGINES;
}
