/** The custom element, as thin as can be. */
import { type ElementMap, elementMap } from "./elementMap.ts";
import { ADDRESS_PARTS, VIEW_PARTS } from "./frameAddress.ts";
import type { FourIslandsMapElement, FourIslandsView } from "./hostApi.ts";

/** Not a property: frameworks take an element's own properties for its attributes, one of which is `map`. */
const maps = new WeakMap<HTMLElement, ElementMap>();

function mapOf(element: HTMLElement): ElementMap {
  const map = maps.get(element);
  if (!map) throw new TypeError("This is no map.");
  return map;
}

/** `folder` is the site's own; null where nobody knows it. */
export function mapElement(folder: string | null): CustomElementConstructor {
  return class extends HTMLElement implements FourIslandsMapElement {
    static get observedAttributes() {
      return [...VIEW_PARTS, ...ADDRESS_PARTS, "lang", "height", "title"];
    }

    constructor() {
      super();
      maps.set(this, elementMap(this, folder));
    }

    connectedCallback() {
      mapOf(this).connected();
    }

    disconnectedCallback() {
      mapOf(this).disconnected();
    }

    /** Where a page moves it without taking it out, the frame lives on. */
    connectedMoveCallback() {}

    attributeChangedCallback(name: string, before: string | null, value: string | null) {
      if (before !== value) mapOf(this).changed(name, value);
    }

    get view() {
      return mapOf(this).link.view();
    }

    get ready() {
      return mapOf(this).link.ready();
    }

    setView(view: Partial<FourIslandsView>) {
      return mapOf(this).link.setView(view);
    }

    select(island: string | null) {
      return mapOf(this).link.setView({ island });
    }
  };
}
