// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { quietHost } from "../../src/app/quietHost.ts";
import { type Sayings, useAnnouncement } from "../../src/app/useAnnouncement.ts";
import en from "../../src/i18n/en.ts";
import type { WordsContext } from "../../src/renderers/words/index.ts";
import type { ViewAction } from "../../src/view/actions.ts";
import type { View } from "../../src/view/view.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { aPageStore, TODAY } from "./aFramedPage.ts";

const context: WordsContext = { record: aRecord(), messages: en, language: "en", today: TODAY };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const NO_SAYINGS: Sayings = { step: () => null, comparison: () => null, comparisonEnded: "" };

function aVoice() {
  const store = aPageStore();
  const asSaid = quietHost(store);
  const { result, rerender } = renderHook(({ view }) => useAnnouncement(context, { view, sight: null }, NO_SAYINGS, asSaid), {
    initialProps: { view: store.getState().view },
  });
  const change = (make: () => void) => {
    make();
    rerender({ view: store.getState().view });
  };
  return {
    host: (view: Partial<View>) => change(() => store.show(Object.freeze({ ...store.getState().view, ...view }))),
    reader: (action: ViewAction) => change(() => store.dispatch(action)),
    rest: () => act(() => vi.advanceTimersByTime(2000)),
    said: () => result.current,
  };
}

test("nothing is said of what a host does, neither then nor with what the reader does next", () => {
  const voice = aVoice();
  voice.host({ island: "gull", date: "1900-12-31" });
  voice.rest();
  expect(voice.said()).toBe("");
  voice.reader({ type: "setLayer", layer: "1900", on: true });
  voice.rest();
  expect(voice.said()).toMatch(/1900/);
  expect(voice.said()).not.toMatch(/[Gg]ull/);
});

test("what the reader has just done is said all the same", () => {
  const voice = aVoice();
  voice.reader({ type: "select", island: "gull" });
  voice.host({ date: "1900-12-31" });
  voice.rest();
  const both = voice.said();
  expect(both).toMatch(/gull/);
  const alone = aVoice();
  alone.reader({ type: "select", island: "gull" });
  alone.reader({ type: "setDate", date: "1900-12-31" });
  alone.rest();
  // By a reader, the date would have been said as well.
  expect(alone.said().length).toBeGreaterThan(both.length);
});
