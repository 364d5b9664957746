/**
 * Decides which heights a frame is given. A page that gains and loses its scrollbar with the frame's height would change the frame's
 * width, and so its height, for ever: where heights come and go so fast, only greater ones are taken.
 */
const WITHIN_MS = 1000;
const CHANGES = 8;

/** Says of each height whether to take it. */
export function steadyHeight(now: () => number = () => Date.now()): (height: number) => boolean {
  let taken = 0;
  let changes: readonly number[] = [];
  return (height) => {
    const moment = now();
    changes = changes.filter((before) => moment - before < WITHIN_MS);
    if (height === taken || (changes.length >= CHANGES && height < taken)) return false;
    changes = [...changes, moment];
    taken = height;
    return true;
  };
}
