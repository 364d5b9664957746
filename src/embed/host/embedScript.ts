/** What `embed.js` does when a page runs it, however often and from wherever: the first one stays. */
import { connect } from "./connectFrame.ts";
import { folderOf } from "./frameAddress.ts";
import type { FourIslands } from "./hostApi.ts";
import { mapElement } from "./mapElement.ts";

const TAG = "four-islands-map";

/** The release, written in by the build. */
declare const __RELEASE__: string;

const own = document.currentScript;
// Run as a module it has no current script, and looks for itself by name.
const script = own instanceof HTMLScriptElement ? own : document.querySelector<HTMLScriptElement>('script[src*="embed.js"]');

// An element whose id is this name would stand there too.
if (typeof window.FourIslands?.connect !== "function") {
  const face: FourIslands = { version: __RELEASE__, connect };
  window.FourIslands = Object.freeze(face);
}
// Where a browser knows no custom elements, the author's own children stay.
if (typeof customElements !== "undefined" && !customElements.get(TAG)) customElements.define(TAG, mapElement(folderOf(script?.src)));
