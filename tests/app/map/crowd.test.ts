// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { framesOnPage, watchAttention } from "../../../src/app/map/crowd.ts";

/** A page with frames in it, as far as any page may look into another. */
function aPage(...frames: Window[]): Window {
  const page = { ...frames, length: frames.length } as unknown as Record<string, unknown>;
  page["parent"] = page;
  for (const frame of frames) (frame as unknown as Record<string, unknown>)["parent"] = page;
  return page as unknown as Window;
}

describe("how many frames share the page", () => {
  test("all of them count, however deep this one and they are", () => {
    const own = aPage();
    aPage(aPage(own), aPage(aPage(), aPage()), aPage());
    expect(framesOnPage(own)).toBe(6);
  });
  test("a page that is in no frame shares with none", () => {
    expect(framesOnPage(aPage())).toBe(0);
  });
  test("of very many, no more are counted than matter", () => {
    const own = aPage();
    aPage(own, ...Array.from({ length: 5000 }, () => aPage()));
    expect(framesOnPage(own)).toBeLessThan(60);
  });
});

describe("whether a reader stays with the map", () => {
  let map: HTMLButtonElement;
  const stays = vi.fn();
  const gone = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    map = document.body.appendChild(document.createElement("button"));
  });
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
    for (const told of [stays, gone]) told.mockClear();
  });

  test("who only crosses it does not", () => {
    const { note, stop } = watchAttention(map, stays, gone);
    note();
    vi.advanceTimersByTime(10_000);
    expect(stays).not.toHaveBeenCalled();
    expect(gone).not.toHaveBeenCalled();
    stop();
  });
  test("who works it does, until focus and pointer have left it, and again later", () => {
    const { note, stop } = watchAttention(map, stays, gone);
    map.focus();
    note();
    vi.advanceTimersByTime(500);
    expect(stays).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(8000);
    expect(gone).not.toHaveBeenCalled();
    map.blur();
    vi.advanceTimersByTime(2000);
    expect(gone).toHaveBeenCalledTimes(1);
    map.focus();
    note();
    vi.advanceTimersByTime(500);
    expect(stays).toHaveBeenCalledTimes(2);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(gone).toHaveBeenCalledTimes(1);
  });
  test("who does nothing for long is gone, wherever focus and pointer are; who works on is not", () => {
    const { note, stop } = watchAttention(map, stays, gone);
    map.focus();
    note();
    for (let press = 0; press < 5; press += 1) {
      vi.advanceTimersByTime(8000);
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    }
    expect(gone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(14_000);
    expect(gone).toHaveBeenCalledTimes(1);
    stop();
  });
});
