/** Runs inside the measured page, from before its first script: notes when it became useful, and how long a click takes. */

/** What the page's window holds for the measurement. */
export interface BenchWindow extends Window {
  benchUsefulAt?: number;
  benchUseful: () => boolean;
  benchClickTo: (island: string) => Promise<number>;
}

/**
 * The same for every page: the buttons of the islands are there, the map shows each island (as a shape of an SVG that has a size, or
 * because the engine says that it has drawn), and the legend or a status says who administers. Time is read after the frame in which
 * that is true was handed to the screen. Must not refer to anything outside itself: its source is sent to the browser.
 */
export function watchForUse(): void {
  const page = window as unknown as BenchWindow;
  const isSeen = (element: Element | null | undefined): boolean => {
    if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };
  page.benchUseful = () => {
    const buttons = [...document.querySelectorAll<HTMLElement>("[data-island]")].filter(isSeen);
    const islands = new Set(buttons.map((button) => button.dataset["island"]));
    const map = document.querySelector("[data-map]");
    if (islands.size < 4 || !map || !isSeen(map)) return false;
    const drawn =
      map.matches("[data-drawn], [data-renderer=maplibre]") ||
      [...islands].every((island) => {
        const shape = map.querySelector(`svg [data-territory="${island}"]`);
        const box = shape?.getBoundingClientRect();
        return box !== undefined && box.width > 0 && box.height > 0;
      });
    return drawn && [...document.querySelectorAll('[data-legend] [data-role^="control:"], [data-status]')].some(isSeen);
  };
  const look = () => {
    if (!page.benchUseful()) {
      requestAnimationFrame(look);
      return;
    }
    const afterPaint = new MessageChannel();
    afterPaint.port1.onmessage = () => {
      const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
      page.benchUsefulAt = performance.timeOrigin + Math.max(performance.now(), first);
      afterPaint.port1.close();
    };
    afterPaint.port2.postMessage(null);
  };
  requestAnimationFrame(look);

  /** From the click's first listener to the island's details laid out; painting them is left out, since it waits for software WebGL. */
  page.benchClickTo = (island) =>
    new Promise((resolve) => {
      let start = 0;
      window.addEventListener(
        "click",
        () => {
          start = performance.now();
        },
        { capture: true, once: true },
      );
      const changes = new MutationObserver(() => {
        if (!isSeen(document.querySelector(`[data-details="${island}"]`))) return;
        changes.disconnect();
        resolve(performance.now() - start);
      });
      changes.observe(document.body, { attributes: true, childList: true, subtree: true });
    });
}
