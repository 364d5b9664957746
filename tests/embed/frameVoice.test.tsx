// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { quietHost } from "../../src/app/quietHost.ts";
import { type Sayings, useAnnouncement } from "../../src/app/useAnnouncement.ts";
import { comparisonMessages } from "../../src/i18n/comparison/en.ts";
import en from "../../src/i18n/en.ts";
import type { WordsContext } from "../../src/renderers/words/index.ts";
import { comparisonVoice } from "../../src/ui/comparison/changesSaid.ts";
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

const speak = comparisonVoice(comparisonMessages);
const SAYINGS: Sayings = { step: () => null, comparison: async (...change) => speak(...change) };

function aVoice() {
  const store = aPageStore();
  const asSaid = quietHost(store);
  const { result, rerender } = renderHook(({ view }) => useAnnouncement(context, { view, sight: null }, SAYINGS, asSaid), {
    initialProps: { view: store.getState().view },
  });
  const change = (make: () => void) => {
    make();
    rerender({ view: store.getState().view });
  };
  return {
    host: (view: Partial<View>) => change(() => store.show(Object.freeze({ ...store.getState().view, ...view }))),
    reader: (action: ViewAction) => change(() => store.dispatch(action)),
    rest: () => act(() => vi.advanceTimersByTimeAsync(2000)),
    said: () => result.current,
  };
}

test("nothing is said of what a host does, neither then nor with what the reader does next", async () => {
  const voice = aVoice();
  voice.host({ island: "gull", date: "1900-12-31" });
  await voice.rest();
  expect(voice.said()).toBe("");
  voice.reader({ type: "setLayer", layer: "1900", on: true });
  await voice.rest();
  expect(voice.said()).toMatch(/1900/);
  expect(voice.said()).not.toMatch(/[Gg]ull/);
});

test("what the reader has just done is said all the same", async () => {
  const voice = aVoice();
  voice.reader({ type: "select", island: "gull" });
  voice.host({ date: "1900-12-31" });
  await voice.rest();
  const both = voice.said();
  expect(both).toMatch(/gull/);
  const alone = aVoice();
  alone.reader({ type: "select", island: "gull" });
  alone.reader({ type: "setDate", date: "1900-12-31" });
  await alone.rest();
  // By a reader, the date would have been said as well.
  expect(alone.said().length).toBeGreaterThan(both.length);
});

test("a comparison is said once for both its dates, as is its end, and nothing of it where a host made it", async () => {
  const voice = aVoice();
  const saidAfter = async (action: ViewAction) => {
    voice.reader(action);
    await voice.rest();
    return voice.said();
  };
  const gull = "gull of the east / gull of the west";
  expect(await saidAfter({ type: "setCompare", date: "1900-01-01" })).toMatch(
    /^The administration on 15 June 2020 differs from that on 1 January 1900 in these areas: [^.]*\.$/,
  );
  expect(await saidAfter({ type: "setDate", date: "1910-01-01" })).toBe(
    `The administration on 1 January 1910 differs from that on 1 January 1900 in one area: ${gull}.`,
  );
  const same = "The administration on 1 January 1902 and on 1 January 1910 is the same everywhere.";
  expect(await saidAfter({ type: "setCompare", date: "1902-01-01" })).toBe(same);
  voice.reader({ type: "setCompare", date: "1901-01-01" });
  expect(await saidAfter({ type: "select", island: "gull" })).toMatch(
    /^The administration on 1 January 1901 and .* everywhere\. gull.* selected\./,
  );
  expect(await saidAfter({ type: "setCompare", date: null })).toBe("The comparison has ended.");
  voice.host({ compare: "1904-01-01" });
  await voice.rest();
  expect(voice.said()).toBe("The comparison has ended.");
});
