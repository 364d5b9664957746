/** A frame's side of the messages: tells the page that holds it what it shows, and lets that page set it. */
import type { Language } from "../../model/language.ts";
import { defaultViewOf, type View, type ViewRules } from "../../view/view.ts";
import type { FaultCode, MessageView } from "../protocol.ts";
import { hearHost, postToParent, tellParent } from "./answers.ts";
import { atMostEvery } from "./atMostEvery.ts";
import type { FrameWindow } from "./FrameWindow.ts";
import { type Fault, faultReports } from "./faultReports.ts";
import { watchHeight } from "./frameHeight.ts";
import { changedView, messageViewOf } from "./viewChange.ts";
import { watchPage } from "./watchPage.ts";
import { isAskedForHeight, secretIn } from "./wordPress.ts";

const VIEW_EVERY_MS = 250;

export interface FrameState {
  readonly view: View;
  readonly rules: ViewRules;
  /** Back and forward are the reader's. */
  readonly cause: "reader" | "address" | "host";
}

/** What the page is to a frame's messages. */
export interface FramePage {
  readonly document: Document;
  readonly language: Language;
  /** The page's hash as it was at the start. */
  readonly hash: string;
  readonly getState: () => FrameState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Shows what a host asks for. */
  readonly show: (view: View) => void;
  /** Leaves for the same page in another language. */
  readonly leaveFor: (language: Language) => void;
}

export interface FrameConnection {
  /** Takes all that is wrong at the moment. */
  readonly troubled: (faults: readonly Fault[]) => void;
  readonly close: () => void;
}

export function connectFrame(browser: FrameWindow, page: FramePage): FrameConnection {
  const tell = tellParent(browser);
  const viewNow = () => messageViewOf(page.getState().view, page.language);
  const ready = () => tell({ type: "ready", view: viewNow() });

  let wanted = page.language;
  const setView = (asked: unknown, isWhole: boolean): MessageView | null => {
    const { view, rules } = page.getState();
    const base = isWhole ? Object.freeze({ ...defaultViewOf(rules), theme: view.theme }) : view;
    const change = changedView(base, asked, rules, page.language);
    if (change === null) return null;
    page.show(change.view);
    wanted = change.language;
    return { ...viewNow(), language: wanted };
  };

  const secret = secretIn(page.hash);
  ready();
  const height = watchHeight(page.document, (value) => {
    tell({ type: "resize", height: value });
    if (secret !== null) postToParent(browser, { message: "height", value, secret });
  });

  const pace = atMostEvery<"reader" | "host">(VIEW_EVERY_MS, (cause) => tell({ type: "view", view: viewNow(), cause }));
  let last = page.getState().view;
  const stopFollowing = page.subscribe(() => {
    // A change may follow from another before this hears of that one: then both are one.
    const { view, cause } = page.getState();
    const before = last;
    last = view;
    if (view === before) return;
    if (view.island !== before.island) tell({ type: "select", island: view.island });
    pace.pass(cause === "host" ? "host" : "reader");
  });

  const stopHearing = hearHost(
    browser,
    tell,
    {
      view: viewNow,
      setView,
      connected: () => {
        ready();
        height.again();
      },
      afterResult: () => {
        if (wanted !== page.language) page.leaveFor(wanted);
      },
    },
    (event) => {
      if (secret !== null && isAskedForHeight(event, secret)) height.again();
    },
  );

  const report = faultReports({
    begins: ({ code, text }) => {
      if (code === "W_PARAMETER") tell({ type: "warning", code, fatal: false, message: text });
      // With any fault that the page knows of, list, texts and sources go on.
      else tell({ type: "error", code, fatal: false, message: text });
    },
    ends: (code) => {
      if (code !== "W_PARAMETER") tell({ type: "recovered", code });
    },
  });
  let troubles: readonly Fault[] = [];
  let failure: readonly Fault[] = [];
  const failed = (text: string | null) => {
    failure = text === null ? [] : [{ code: REGION_FAILED, text }];
    report([...troubles, ...failure]);
  };
  const stopWatching = watchPage(page.document, { drawn: (renderer) => tell({ type: "rendered", renderer }), failed });

  return {
    troubled: (faults) => {
      troubles = faults;
      report([...troubles, ...failure]);
    },
    close: () => {
      for (const stop of [stopFollowing, stopHearing, stopWatching, height.stop, pace.stop]) stop();
    },
  };
}

const REGION_FAILED: FaultCode = "E_INTERNAL";
