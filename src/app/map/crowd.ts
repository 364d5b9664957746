/** Frames that cannot speak to one another: how many share the page, and whether the reader of this one stays with its map. */

/** Pages within pages within pages: no more of them are counted than anyone needs to know of. */
const MOST_COUNTED = 50;

/** All frames of the page that holds this one, however deep, whoever they are from. */
export function framesOnPage(own: Window = window): number {
  let page = own;
  while (page.parent !== page) page = page.parent;
  const pages = [page];
  for (const each of pages) {
    for (let index = 0; index < each.length && pages.length <= MOST_COUNTED; index += 1) {
      const frame = each[index];
      if (frame) pages.push(frame);
    }
  }
  return pages.length - 1;
}

export interface Attention {
  /** The reader has done something with the map. */
  readonly note: () => void;
  readonly stop: () => void;
}

/** A pointer on its way across is gone by then. */
const STAYS_MS = 400;
const LOOKS_EVERY_MS = 1500;
/** A finger leaves no pointer behind that could go, and where the pointer goes to another frame not every browser says so. */
const IDLE_MS = 12_000;
const DOINGS = ["pointermove", "pointerdown", "keydown", "wheel"] as const;

/** Tells when the reader stays with the map, and when pointer and focus have left it or nothing is done in its frame any more. */
export function watchAttention(map: Element, stays: () => void, gone: () => void): Attention {
  const life = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  // The buttons beside the map are as good as the map.
  const place = map.closest(".frame-stage") ?? map;
  const isWithMap = () => {
    const idle = Date.now() - last;
    // What was done last may still be on its way.
    if (idle < LOOKS_EVERY_MS) return true;
    return idle < IDLE_MS && (place.matches(":hover") || (document.hasFocus() && place.contains(document.activeElement)));
  };
  const look = () => {
    timer = isWithMap() ? setTimeout(look, LOOKS_EVERY_MS) : undefined;
    if (timer === undefined) gone();
  };
  const begin = () => {
    const isStill = place.matches(":hover") || place.contains(document.activeElement);
    timer = isStill ? setTimeout(look, LOOKS_EVERY_MS) : undefined;
    if (isStill) stays();
  };
  const done = () => {
    last = Date.now();
  };
  for (const doing of DOINGS) document.addEventListener(doing, done, { passive: true, signal: life.signal });
  return {
    note: () => {
      done();
      timer ??= setTimeout(begin, STAYS_MS);
    },
    stop: () => {
      clearTimeout(timer);
      life.abort();
    },
  };
}
