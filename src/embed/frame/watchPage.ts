/** What the page's own hooks say to whoever looks: that the map has been drawn, and that a region of the page has failed. */

export interface PageSigns {
  /** The present renderer has drawn the present view. */
  readonly drawn: (renderer: "svg" | "maplibre") => void;
  /** The sentence that stands where a region failed; null while none has. */
  readonly failed: (text: string | null) => void;
}

export function watchPage(document: Document, { drawn, failed }: PageSigns): () => void {
  const failures = document.getElementsByClassName("region-fault");
  let failure: string | null = null;
  const lookForDrawn = () => {
    const renderer = document.querySelector<HTMLElement>("[data-map][data-settled]")?.dataset["renderer"];
    if (renderer === "svg" || renderer === "maplibre") drawn(renderer);
  };
  const lookForFailure = () => {
    const text = failures[0]?.querySelector("p")?.textContent ?? null;
    if (text !== failure) failed(text);
    failure = text;
  };
  lookForFailure();
  lookForDrawn();
  // Whatever is put into a region anew: an element held on to would be the old one.
  const observer = new MutationObserver((changes) => {
    lookForFailure();
    if (changes.some(({ type }) => type === "attributes")) lookForDrawn();
  });
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["data-settled"] });
  return () => observer.disconnect();
}
