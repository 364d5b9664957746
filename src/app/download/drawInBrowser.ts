/** Draws an element to markup beside the page, without the server's renderer, which would be one more thing to load. */
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

export function drawInBrowser(document: Document, element: ReactElement): string {
  const place = document.createElement("div");
  const root = createRoot(place);
  try {
    flushSync(() => root.render(element));
    if (!place.firstElementChild) throw new Error("The picture was not drawn.");
    return new XMLSerializer().serializeToString(place.firstElementChild);
  } finally {
    root.unmount();
  }
}
