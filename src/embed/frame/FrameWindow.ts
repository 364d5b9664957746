/** The part of a window that a frame needs to hear and answer the page that holds it. */

export interface HeardMessage {
  readonly data: unknown;
  readonly source: unknown;
}

export interface FrameWindow {
  readonly parent: { readonly postMessage: (message: object, targetOrigin: string) => void };
  readonly addEventListener: (type: "message", listener: (event: HeardMessage) => void) => void;
  readonly removeEventListener: (type: "message", listener: (event: HeardMessage) => void) => void;
}
