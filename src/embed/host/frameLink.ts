/** Speaks with a frame for its host: what was asked and not yet answered outlives the frame, so that a frame can be replaced. */
import { type FaultCode, type FromHost, type MessageView, SOURCE, VERSION } from "../protocol.ts";
import type { FourIslandsError } from "./hostApi.ts";
import { isFromFrame } from "./ownFrame.ts";
import { type Heard, readMessage } from "./readMessage.ts";
import { whenSeen } from "./whenSeen.ts";

/** How long a reader looks at a frame that is not ready before it counts as failed. */
const PATIENCE_MS = 20_000;
/** How long a frame that is ready may take to answer. */
const ANSWER_MS = 10_000;

const ENVELOPE = { source: SOURCE, version: VERSION } as const;

/** What is told to the page, as events and otherwise. */
export interface LinkPorts {
  /** Where events come from. */
  readonly element: HTMLElement;
  readonly onView: (view: MessageView) => void;
  readonly onReady: () => void;
  readonly onFail: () => void;
  /** Whole pixels. */
  readonly onHeight: (height: number) => void;
}

export interface FrameLink {
  readonly view: () => MessageView | null;
  readonly isReady: () => boolean;
  readonly ready: () => Promise<MessageView>;
  readonly setView: (view: Partial<MessageView>) => Promise<MessageView>;
  /** Tells the page of a fault that the frame did not tell by itself. */
  readonly report: (code: FaultCode) => void;
  /** The same, where the fault means that there is no map. */
  readonly fail: (code: FaultCode) => void;
  /** Speaks with this frame from now on, until it is told to stop. */
  readonly attach: (frame: HTMLIFrameElement) => void;
  readonly detach: () => void;
}

interface Asked {
  readonly view: Partial<MessageView>;
  readonly answer: Deferred<MessageView>;
  timer?: ReturnType<typeof setTimeout>;
}

export function frameLink({ element, onView, onReady, onFail, onHeight }: LinkPorts): FrameLink {
  const asked = new Map<string, Asked>();
  let frame: HTMLIFrameElement | null = null;
  let stop = () => {};
  let stopWaiting = () => {};
  let view: MessageView | null = null;
  let isReady = false;
  /** The language of the page that is ready. */
  let spoken: string | null = null;
  let ready = deferred<MessageView>();
  let count = 0;

  const say = (message: FromHost) => {
    // To whoever is in the frame, since one in a sandbox has no origin to name: nothing in a message is private.
    frame?.contentWindow?.postMessage(message, "*");
  };
  const greet = () => say({ ...ENVELOPE, type: "connect" });

  const give = (request: string, settle: (answer: Deferred<MessageView>) => void) => {
    const entry = asked.get(request);
    if (!entry) return;
    clearTimeout(entry.timer);
    asked.delete(request);
    settle(entry.answer);
  };
  const refuse = (request: string, code: FaultCode) => give(request, ({ reject }) => reject(failure(code)));

  /** Changes can be asked for twice without harm, so that one whose frame went away is asked for again. */
  const ask = (request: string, entry: Asked) => {
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => refuse(request, "E_TIMEOUT"), isReady ? ANSWER_MS : PATIENCE_MS + ANSWER_MS);
    if (!isReady) return;
    try {
      say({ ...ENVELOPE, type: "setView", request, view: entry.view });
    } catch {
      // It holds what cannot be sent.
      refuse(request, "E_PARAMETER");
    }
  };

  const tell = (message: Heard) => {
    element.dispatchEvent(new CustomEvent(`four-islands-${message.type}`, { detail: message, bubbles: true, composed: true }));
  };

  const report = (code: FaultCode, fatal = false) => {
    tell({ ...ENVELOPE, type: "error", code, fatal, message: sentenceOf(code) });
  };

  const fail = (code: FaultCode) => {
    stopWaiting();
    ready.reject(failure(code));
    for (const request of [...asked.keys()]) refuse(request, code);
    onFail();
    report(code, true);
  };

  const learn = (next: MessageView) => {
    view = next;
    onView(next);
  };

  const hear = (message: Heard) => {
    if ("view" in message) learn(message.view);
    switch (message.type) {
      case "ready": {
        // A frame answers every greeting; and its page may have given way to the one in another language.
        const isNews = !isReady || message.view.language !== spoken;
        spoken = message.view.language;
        isReady = true;
        stopWaiting();
        if (isNews) {
          // Later than anybody waited, but there after all.
          if (ready.isSettled()) ready = deferred();
          ready.resolve(message.view);
          onReady();
          tell(message);
        }
        for (const [request, entry] of [...asked]) ask(request, entry);
        break;
      }
      case "resize":
        onHeight(message.height);
        break;
      case "result":
        if (message.ok) give(message.request, ({ resolve }) => resolve(message.view));
        else refuse(message.request, message.code);
        break;
      default:
        tell(message);
    }
  };

  const listen = (event: MessageEvent) => {
    try {
      const message = frame && isFromFrame(event, frame) ? readMessage(event.data) : null;
      if (message) hear(message);
    } catch {
      // Whatever else is sent about in a page is none of its reader's business.
    }
  };

  const detach = () => {
    stop();
    stopWaiting();
    stop = () => {};
    frame = null;
    isReady = false;
    if (ready.isSettled()) ready = deferred();
  };

  return {
    view: () => view,
    isReady: () => isReady,
    ready: () => ready.promise,
    report: (code) => report(code),
    fail,
    detach,
    attach(next) {
      detach();
      frame = next;
      const page = next.ownerDocument.defaultView ?? window;
      page.addEventListener("message", listen);
      next.addEventListener("load", greet);
      stop = () => {
        page.removeEventListener("message", listen);
        next.removeEventListener("load", greet);
      };
      stopWaiting = whenSeen(next, PATIENCE_MS, () => fail("E_TIMEOUT"));
      if (asked.size > 0) next.loading = "eager";
      greet();
    },
    setView(part) {
      const answer = deferred<MessageView>();
      try {
        const request = `${++count}`;
        const entry: Asked = { view: { ...part }, answer };
        asked.set(request, entry);
        // A host that speaks to a frame wants it, though no reader has come near it.
        if (frame && !isReady) frame.loading = "eager";
        if (typeof part !== "object" || part === null) refuse(request, "E_PARAMETER");
        else ask(request, entry);
      } catch {
        answer.reject(failure("E_PARAMETER"));
      }
      return answer.promise;
    },
  };
}

function sentenceOf(code: string): string {
  if (code === "E_TIMEOUT") return "The map has not answered in time.";
  return code === "E_PARAMETER" ? "The map does not know what was asked of it." : `The map answered ${code}.`;
}

function failure(code: string): FourIslandsError {
  return Object.assign(new Error(sentenceOf(code)), { code });
}

interface Deferred<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
  readonly isSettled: () => boolean;
}

/** Who does not wait for the promise is not troubled with its failure. */
function deferred<Value>(): Deferred<Value> {
  let isSettled = false;
  let resolve: (value: Value) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<Value>((keep, refuse) => {
    resolve = (value) => {
      isSettled = true;
      keep(value);
    };
    reject = (error) => {
      isSettled = true;
      refuse(error);
    };
  });
  promise.catch(() => {});
  return { promise, resolve, reject, isSettled: () => isSettled };
}
