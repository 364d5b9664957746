/** Hears what the page that holds a frame says to it, and answers; nobody else is heard. */
import { type FaultCode, type FromFrame, type MessageView, SOURCE, VERSION } from "../protocol.ts";
import { commandRate } from "./commandRate.ts";
import { type HostCommand, readCommand } from "./commands.ts";
import type { FrameWindow, HeardMessage } from "./FrameWindow.ts";

type Bare<Message> = Message extends unknown ? Omit<Message, "source" | "version" | "id"> : never;
type Told = WithAnyMark<Bare<FromFrame>>;
/** Hosts may mark their commands with numbers as well: the answer carries the mark as it was given. */
type WithAnyMark<Message> = Message extends { readonly request: string } ? Omit<Message, "request"> & { readonly request: Mark } : Message;
type Mark = string | number;
/** A message without what stands in every one. */
export type Tell = (message: Told) => void;

/** To anybody: nothing private is in a message. */
export function tellParent(browser: FrameWindow): Tell {
  return (message) => postToParent(browser, { source: SOURCE, version: VERSION, ...message });
}

export function postToParent(browser: FrameWindow, message: object): void {
  try {
    browser.parent.postMessage(message, "*");
  } catch {
    // The page that held the frame is gone.
  }
}

export interface Answers {
  readonly view: () => MessageView;
  /**
   * Sets what is asked for, and what is not asked for to what is usual where that is the `whole` of the view. Gives the view after it, or
   * null where that cannot be, and then nothing is changed.
   */
  readonly setView: (asked: unknown, isWhole: boolean) => MessageView | null;
  /** A host has come, or come again. */
  readonly connected: () => void;
  /** Once a result has been told: what would end the frame. */
  readonly afterResult: () => void;
}

/** Starts hearing; returns what stops it. `other` hears what the parent says that is no message of this form. */
export function hearHost(browser: FrameWindow, tell: Tell, answers: Answers, other: (event: HeardMessage) => void): () => void {
  const rate = commandRate(Date.now);
  let isVersionTold = false;
  const complain = (code: FaultCode, message: string) => tell({ type: "error", code, fatal: false, message });

  const answer = (command: HostCommand) => {
    if (command.type === "connect") answers.connected();
    else if (command.type === "getView") tell({ type: "result", request: command.request, ok: true, view: answers.view() });
    else set(command.request, command.view, command.whole === true);
  };
  const set = (request: Mark, asked: unknown, isWhole: boolean) => {
    const refuse = (code: FaultCode) => tell({ type: "result", request, ok: false, code });
    try {
      const view = answers.setView(asked, isWhole);
      if (view === null) return refuse("E_PARAMETER");
      tell({ type: "result", request, ok: true, view });
    } catch {
      return refuse("E_INTERNAL");
    }
    answers.afterResult();
  };

  const hear = (event: HeardMessage) => {
    if (event.source !== browser.parent) return;
    try {
      const read = readCommand(event.data);
      if (read === null) other(event);
      else if (!rate.takes(() => complain("E_RATE", TOO_MANY))) return;
      else if (read !== "otherVersion") answer(read);
      else if (!isVersionTold) {
        isVersionTold = true;
        complain("E_VERSION", OTHER_VERSION);
      }
    } catch {
      // What cannot even be read is nobody's message.
    }
  };
  browser.addEventListener("message", hear);
  return () => browser.removeEventListener("message", hear);
}

/** For whoever writes a host page; readers never see them. */
const TOO_MANY = "More than 50 commands in a second: the rest were dropped.";
const OTHER_VERSION = `This frame understands version ${VERSION} of the messages.`;
