/** The custom element, as thin as can be. */
import { type ElementMap, elementMap } from "./elementMap.ts";
import { ADDRESS_PARTS, VIEW_PARTS } from "./frameAddress.ts";
import type { FourIslandsMapElement, FourIslandsView } from "./hostApi.ts";

/** Not a name: frameworks take an element's own properties for its attributes, one of which is `map`. */
const MAP = Symbol();

/** `folder` is the site's own; null where nobody knows it. */
export function mapElement(folder: string | null): CustomElementConstructor {
  return class extends HTMLElement implements FourIslandsMapElement {
    static get observedAttributes() {
      return [...VIEW_PARTS, ...ADDRESS_PARTS, "lang", "height", "title"];
    }

    declare readonly [MAP]: ElementMap;

    constructor() {
      super();
      Object.assign(this, { [MAP]: elementMap(this, folder) });
    }

    connectedCallback() {
      this[MAP].connected();
    }

    disconnectedCallback() {
      this[MAP].disconnected();
    }

    /** Where a page moves it without taking it out, the frame lives on. */
    connectedMoveCallback() {}

    attributeChangedCallback(name: string, before: string | null, value: string | null) {
      if (before !== value) this[MAP].changed(name, value);
    }

    get view() {
      return this[MAP].link.view();
    }

    get ready() {
      return this[MAP].link.ready();
    }

    setView(view: Partial<FourIslandsView>) {
      return this[MAP].link.setView(view);
    }

    select(island: string | null) {
      return this.setView({ island });
    }
  };
}
