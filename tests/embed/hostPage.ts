/** A page that holds maps, and the other end of their frames: jsdom loads no frame, so the test says what a frame says. */
import type { FromFrame, FromHost, MessageView } from "../../src/embed/protocol.ts";

export const SITE = "https://site.example/islands/";

export const A_VIEW: MessageView = {
  island: null,
  layers: ["1855", "japan"],
  date: "1956-10-19",
  map: null,
  language: "en",
  theme: "auto",
  story: null,
  step: null,
  compare: null,
};

type Bare<Message> = Message extends unknown ? Omit<Message, "source" | "version"> : never;

/** Speaks for the frame that is in `iframe` now, and keeps what its host has said to it. */
export function otherEnd(iframe: HTMLIFrameElement) {
  const heard: FromHost[] = [];
  const { contentWindow } = iframe;
  if (!contentWindow) throw new Error("The frame is not in a document.");
  contentWindow.postMessage = (message: FromHost) => {
    // As the browser does: what cannot be copied cannot be sent.
    heard.push(structuredClone(message));
  };
  const post = (data: unknown, more: MessageEventInit = {}) => {
    const origin = new URL(iframe.src).origin;
    window.dispatchEvent(new MessageEvent("message", { data, origin, source: contentWindow, ...more }));
  };
  const says = (message: Bare<FromFrame>) => post({ source: "four-islands", version: 1, ...message });
  return {
    heard,
    post,
    says,
    ready: (view: Partial<MessageView> = {}) => says({ type: "ready", view: { ...A_VIEW, ...view } }),
    /** What was asked for last. */
    asked: () => heard.findLast((message) => message.type === "setView"),
  };
}

/** The code with which `promise` breaks; null where it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<string | null> {
  return promise.then(
    () => null,
    (error: { readonly code: string }) => error.code,
  );
}
