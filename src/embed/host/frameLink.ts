/** Speaks with a frame for its host: what was asked and not yet answered outlives the frame, so that a frame can be replaced. */
import type { FaultCode, FromHost, MessageView } from "../protocol.ts";
import type { FourIslandsError } from "./hostApi.ts";
import { isFromFrame } from "./ownFrame.ts";
import { ENVELOPE, type Heard, readMessage } from "./readMessage.ts";
import { whenSeen } from "./whenSeen.ts";

/** How long a reader looks at a frame that is not ready before it counts as failed. */
const PATIENCE_MS = 20_000;
/** How long a frame that is ready may take to answer. */
const ANSWER_MS = 10_000;

/** What is told to the page, as events and otherwise. */
export interface LinkPorts {
  /** Where events come from. */
  readonly element: HTMLElement;
  readonly onView?: (view: MessageView) => void;
  readonly onReady?: () => void;
  readonly onFail?: () => void;
  /** Whole pixels. */
  readonly onHeight: (height: number) => void;
}

export interface FrameLink {
  readonly view: () => MessageView | null;
  readonly ready: () => Promise<MessageView>;
  /** `isWhole`: what is not said is as a page has it by itself. */
  readonly setView: (view: Partial<MessageView>, isWhole?: boolean) => Promise<MessageView>;
  /** Tells the page of a fault that the frame did not tell by itself. */
  readonly report: (code: FaultCode) => void;
  /** The same, where the fault means that there is no map. */
  readonly fail: (code: FaultCode) => void;
  /** Speaks with this frame from now on, until it is told to stop. */
  readonly attach: (frame: HTMLIFrameElement) => void;
  readonly detach: () => void;
}

type Bare<Message> = Message extends unknown ? Omit<Message, "source" | "version"> : never;

interface Asked {
  readonly change: { readonly view: Partial<MessageView>; readonly whole: boolean };
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

  const say = (message: Bare<FromHost>) => {
    // To whoever is in the frame, since one in a sandbox has no origin to name: nothing in a message is private.
    frame?.contentWindow?.postMessage({ ...ENVELOPE, ...message }, "*");
  };
  const greet = () => say({ type: "connect" });

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
      say({ type: "setView", request, ...entry.change });
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
    onFail?.();
    report(code, true);
  };

  const learn = (next: MessageView) => {
    view = next;
    onView?.(next);
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
        // Before anybody hears of it, who may ask for more at once.
        for (const [request, entry] of [...asked]) ask(request, entry);
        if (isNews) {
          // Later than anybody waited, but there after all.
          if (ready.isSettled()) ready = deferred();
          ready.resolve(message.view);
          onReady?.();
          tell(message);
        }
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
    setView(part, whole = false) {
      const answer = deferred<MessageView>();
      try {
        const request = `${++count}`;
        const entry: Asked = { change: { view: { ...part }, whole }, answer };
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
  return code === "E_TIMEOUT" ? "The map has not answered in time." : `The map answered ${code}.`;
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
  let ways = {} as Pick<Deferred<Value>, "resolve" | "reject">;
  const promise = new Promise<Value>((resolve, reject) => {
    ways = { resolve, reject };
  });
  const settle = () => {
    isSettled = true;
  };
  promise.then(settle, settle);
  return { promise, ...ways, isSettled: () => isSettled };
}
