/**
 * What a page that holds the map can use: the types of `embed.js`. The build publishes this file, as it stands, as `embed.d.ts`; so it
 * holds types alone and imports nothing.
 */

/** What a map shows, whole. */
export interface FourIslandsView {
  /** The chosen island's id; null where none is. */
  readonly island: string | null;
  /** Ids of the layers that are on. */
  readonly layers: readonly string[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Where the reader or a host has moved the map to, in degrees; null where it fits what it shows. */
  readonly map: { readonly zoom: number; readonly lat: number; readonly lng: number } | null;
  readonly language: "en" | "ja" | "ru";
  readonly theme: "light" | "dark" | "auto";
  /** The story that the reader is in, by its id, and its step from 1; null outside of stories. */
  readonly story: string | null;
  readonly step: number | null;
  /** A second date, `YYYY-MM-DD`, whose map stands beside the first; null for none. */
  readonly compare: string | null;
}

interface FourIslandsMessage {
  readonly source: "four-islands";
  readonly version: 1;
}

/** The map's list, details and commands can be used. */
export interface FourIslandsReady extends FourIslandsMessage {
  readonly type: "ready";
  readonly view: FourIslandsView;
}

export interface FourIslandsViewChange extends FourIslandsMessage {
  readonly type: "view";
  readonly view: FourIslandsView;
  readonly cause: "reader" | "host";
}

export interface FourIslandsSelect extends FourIslandsMessage {
  readonly type: "select";
  readonly island: string | null;
}

export interface FourIslandsFault extends FourIslandsMessage {
  readonly type: "error";
  /** Such as `E_WEBGL`: see the table of codes. */
  readonly code: string;
  /** False where the reader still has a map. */
  readonly fatal: boolean;
  readonly message: string;
}

/** How `ready`, `setView` and `select` fail. */
export interface FourIslandsError extends Error {
  readonly code: string;
}

export interface FourIslandsMap {
  /** What the map shows now; null until it has said so. */
  readonly view: FourIslandsView | null;
  /** Kept once the map can be used; broken (`E_TIMEOUT`) where it does not come although a reader has waited for it. */
  readonly ready: Promise<FourIslandsView>;
  /** Changes what is named and leaves the rest; gives the whole view after it. Can be called before the map is ready. */
  setView(view: Partial<FourIslandsView>): Promise<FourIslandsView>;
  /** Chooses an island; null chooses none. */
  select(island: string | null): Promise<FourIslandsView>;
}

/** `<four-islands-map>` */
export interface FourIslandsMapElement extends HTMLElement, FourIslandsMap {}

/**
 * `<four-islands-step>`, a child of the map's element: one step of an author's own story. Its attributes `island`, `layers`, `date`, `map`
 * and `compare` say the view, what stands in it is the caption. It is a plain element, which the script never changes but for its `slot`.
 */
export interface FourIslandsStepElement extends HTMLElement {}

/** A plain frame that `FourIslands.connect` has taken up; its events come from the frame's own element. */
export interface FourIslandsConnection extends FourIslandsMap {
  /** Listens no longer and leaves the frame as it is. */
  disconnect(): void;
}

export interface FourIslands {
  /** The release that this script belongs to. */
  readonly version: string;
  /** The same connection for the same frame, however often it is asked for. Gives the frame its height from now on. */
  connect(iframe: HTMLIFrameElement): FourIslandsConnection;
}

export interface FourIslandsEventMap {
  "four-islands-ready": CustomEvent<FourIslandsReady>;
  "four-islands-view": CustomEvent<FourIslandsViewChange>;
  "four-islands-select": CustomEvent<FourIslandsSelect>;
  "four-islands-error": CustomEvent<FourIslandsFault>;
}

declare global {
  interface Window {
    /** There once `embed.js` has run. */
    FourIslands?: FourIslands;
  }
  interface HTMLElementTagNameMap {
    "four-islands-map": FourIslandsMapElement;
    "four-islands-step": FourIslandsStepElement;
  }
  interface GlobalEventHandlersEventMap extends FourIslandsEventMap {}
}
