/** How many commands a frame takes: more in a second than any host needs would keep it from its reader. */

const MOST = 50;
const SPAN_MS = 1000;

export interface CommandRate {
  /** Whether one more is taken now. `refused` is called for the first of those that are not, once in a span. */
  readonly takes: (refused: () => void) => boolean;
}

export function commandRate(now: () => number): CommandRate {
  /** When each of the latest was taken, oldest first. */
  const taken: number[] = [];
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    takes: (refused) => {
      const at = now();
      const [oldest = 0] = taken;
      if (taken.length < MOST || at - oldest >= SPAN_MS) {
        if (taken.length === MOST) taken.shift();
        taken.push(at);
        return true;
      }
      if (at - toldAt >= SPAN_MS) {
        toldAt = at;
        refused();
      }
      return false;
    },
  };
}
