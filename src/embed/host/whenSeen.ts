/**
 * Calls `act` once `frame` has been in sight for `milliseconds` at a stretch, unless it is stopped before. Browsers load frames that are
 * out of sight late or never, so time alone says nothing of a frame.
 */
export function whenSeen(frame: HTMLElement, milliseconds: number, act: () => void): () => void {
  const page = frame.ownerDocument;
  let isInSight = typeof IntersectionObserver === "undefined";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = isInSight && page.visibilityState !== "hidden" ? setTimeout(act, milliseconds) : undefined;
  };
  let observer: IntersectionObserver | undefined;
  if (isInSight) look();
  else {
    observer = new IntersectionObserver((entries) => {
      const now = entries.at(-1)?.isIntersecting ?? false;
      if (now === isInSight) return;
      isInSight = now;
      look();
    });
    observer.observe(frame);
  }
  page.addEventListener("visibilitychange", look);
  return () => {
    clearTimeout(timer);
    observer?.disconnect();
    page.removeEventListener("visibilitychange", look);
  };
}
