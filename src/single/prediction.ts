/**
 * A prediction says of every next bit of sorted bytes (see scripts/single/sortedBytes.ts) how likely it is a 1, from the bytes before.
 * What packs and what unpacks predict the same, in whole numbers, which every machine computes alike.
 */
export interface Prediction {
  /** Of a 1, in 65536ths: never none, never all. */
  chance(): number;
  /** What the bit was. */
  learn(bit: 0 | 1): void;
}

const HALF = 32_768;
const ALL = 65_535;
/** Steps between which a chance is corrected by what came of it. */
const STEPS = 17;
const LEAST = 24;
/** How slowly is learned what comes after a byte, the first times. */
const AFTER = [1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3];
/** Sorted bytes come in runs: after so many alike, other chances hold. */
const LONG_RUN = 2;

export function startPrediction(): Prediction {
  const alone = new Uint16Array(256).fill(HALF);
  const after = new Uint16Array(256 * 256).fill(HALF);
  const corrected = new Uint16Array(2 * 256 * STEPS);
  /** How often what came after a byte has been seen: what is seen first is learned fast. */
  const seen = new Uint8Array(256 * 256);
  for (let at = 0; at < corrected.length; at += 1) corrected[at] = Math.min(ALL, (at % STEPS) * 4096);
  let [last, beforeLast, run] = [0, 0, 0];
  /** A 1, then the bits of the present byte so far. */
  let begun = 1;
  let [atLast, atBeforeLast, low, mixed] = [0, 0, 0, 0];

  return {
    chance() {
      atLast = last * 256 + begun;
      atBeforeLast = beforeLast * 256 + begun;
      mixed = (7 * ((alone[begun] ?? 0) + (after[atLast] ?? 0)) + 2 * (after[atBeforeLast] ?? 0)) >> 4;
      low = ((run > LONG_RUN ? 256 : 0) + begun) * STEPS + (mixed >> 12);
      const [below, above] = [corrected[low] ?? 0, corrected[low + 1] ?? 0];
      const found = below + (((above - below) * (mixed & 4095)) >> 12);
      return Math.min(ALL + 1 - LEAST, Math.max(LEAST, (3 * found + mixed) >> 2));
    },
    learn(bit) {
      const to = bit * ALL;
      const nearer = low + ((mixed & 4095) >> 11);
      alone[begun] = towards(alone[begun] ?? 0, to, 2);
      const times = seen[atLast] ?? 0;
      after[atLast] = towards(after[atLast] ?? 0, to, AFTER[times] ?? 4);
      if (times < AFTER.length) seen[atLast] = times + 1;
      corrected[low] = towards(corrected[low] ?? 0, to, 6);
      corrected[nearer] = towards(corrected[nearer] ?? 0, to, 6);
      begun = begun * 2 + bit;
      if (begun < 256) return;
      const byte = begun - 256;
      run = byte === last ? run + 1 : 0;
      [beforeLast, last, begun] = [last, byte, 1];
    },
  };
}

function towards(from: number, to: number, slowness: number): number {
  return from + ((to - from) >> slowness);
}
