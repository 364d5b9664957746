/** Tells whether a message comes from a frame, and from the site that this frame was given. */

export function isFromFrame({ source, origin }: Pick<MessageEvent, "source" | "origin">, frame: HTMLIFrameElement): boolean {
  // A frame outside the document has no window, as some messages have no source: these two nothings are not alike.
  if (!source || source !== frame.contentWindow) return false;
  return origin === "null" ? isOpaque(frame) : origin === new URL(frame.src).origin;
}

/** Its own host has taken its origin away. */
function isOpaque(frame: HTMLIFrameElement): boolean {
  const sandbox = frame.getAttribute("sandbox");
  return sandbox !== null && !/allow-same-origin/i.test(sandbox);
}
