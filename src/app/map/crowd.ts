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
/** Not every browser tells a frame that the pointer has left it for another: one that does nothing for so long counts as gone. */
const RESTS_MS = 3000;
const DOINGS = ["pointermove", "pointerdown", "keydown", "wheel"] as const;

/** Tells when the reader stays with the map, and when they have done nothing more in its frame for a while. */
export function watchAttention(map: Element, stays: () => void, gone: () => void): Attention {
  const life = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      isHeld = false;
      gone();
    }, RESTS_MS);
  };
  const begin = () => {
    timer = undefined;
    if (!map.matches(":hover") && !map.contains(document.activeElement)) return;
    isHeld = true;
    rest();
    stays();
  };
  for (const doing of DOINGS) {
    document.addEventListener(doing, () => isHeld && rest(), { passive: true, signal: life.signal });
  }
  return {
    note: () => {
      timer ??= setTimeout(begin, STAYS_MS);
    },
    stop: () => {
      clearTimeout(timer);
      life.abort();
    },
  };
}
