// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LANGUAGES } from "../../../src/model/language.ts";
import { type FrameTools, loadFrameTools } from "../../../src/ui/mapControls/frameTools.tsx";

const map = { current: document.createElement("div") };

async function tools(language: (typeof LANGUAGES)[number] = "en"): Promise<FrameTools> {
  return await loadFrameTools(language, map);
}
const shown = () => document.querySelector(".gesture-hint[data-shown]")?.textContent ?? null;
const touches = (...xs: readonly number[]) => ({ touches: xs.map((clientX) => ({ clientX, clientY: 0 })) });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, "fullscreenEnabled");
  Reflect.deleteProperty(document, "fullscreenElement");
});

it("a plain wheel is answered for a moment, one with a key is not", async () => {
  render((await tools()).hint);
  fireEvent.wheel(map.current, { deltaY: 50, ctrlKey: true });
  fireEvent.wheel(map.current, { deltaY: 50, metaKey: true });
  expect(shown()).toBeNull();
  fireEvent.wheel(map.current, { deltaY: 50 });
  expect(shown()).toBe("Use Ctrl + scroll to zoom the map");
  act(() => vi.advanceTimersByTime(2000));
  expect(shown()).toBeNull();
});

it("on a Mac the key is another", async () => {
  vi.spyOn(navigator, "userAgent", "get").mockReturnValue("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)");
  render((await tools()).hint);
  fireEvent.wheel(map.current, { deltaY: 50 });
  expect(shown()).toContain("⌘");
});

it("one finger that goes its way is answered; a tap and two fingers are not", async () => {
  render((await tools("ru")).hint);
  fireEvent.touchStart(map.current, touches(0));
  fireEvent.touchMove(map.current, touches(4));
  expect(shown()).toBeNull();
  fireEvent.touchStart(map.current, touches(0, 50));
  fireEvent.touchMove(map.current, touches(40, 90));
  expect(shown()).toBeNull();
  fireEvent.touchStart(map.current, touches(0));
  fireEvent.touchMove(map.current, touches(30));
  expect(shown()).toBe("Двигайте карту двумя пальцами");
});

it("nothing is hinted while the frame fills the screen", async () => {
  Object.defineProperty(document, "fullscreenElement", { configurable: true, value: document.documentElement });
  render((await tools()).hint);
  fireEvent.wheel(map.current, { deltaY: 50 });
  expect(shown()).toBeNull();
});

it("there is a button for the full screen only where the host allows it, named in each language", async () => {
  render((await tools()).fullScreen);
  expect(screen.queryByRole("button")).toBeNull();
  cleanup();
  Object.defineProperty(document, "fullscreenEnabled", { configurable: true, value: true });
  const names: (string | null)[] = [];
  for (const language of LANGUAGES) {
    render((await tools(language)).fullScreen);
    names.push(screen.getByRole("button", { pressed: false }).getAttribute("aria-label"));
    cleanup();
  }
  expect(new Set(names).size).toBe(LANGUAGES.length);
});
