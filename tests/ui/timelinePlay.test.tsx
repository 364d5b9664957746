// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useDate, usePage } from "../../src/ui/page.ts";
import { Timeline } from "../../src/ui/timeline/Timeline.tsx";
import { firstOf, nextOf, STEP_MS } from "../../src/ui/timeline/usePlayback.ts";
import { APage } from "./aPage.tsx";

const STOPS = ["1900-06-01", "1950-08-03"];
const END = "2020-01-01";

test("playing goes from stop to stop, then to today, and no further", () => {
  expect(nextOf("1880-01-01", STOPS, END)).toBe("1900-06-01");
  expect(nextOf("1900-06-01", STOPS, END)).toBe("1950-08-03");
  expect(nextOf("1950-08-03", STOPS, END)).toBe(END);
  expect(nextOf(END, STOPS, END)).toBeNull();
});

test("it begins at the next stop; at the end, at the first again", () => {
  expect(firstOf("1910-01-01", STOPS, END)).toBe("1950-08-03");
  expect(firstOf(END, STOPS, END)).toBe("1900-06-01");
  expect(firstOf(END, [], END)).toBeNull();
});

function Elsewhere() {
  const { dispatch } = usePage();
  const date = useDate();
  return (
    <button type="button" data-elsewhere onClick={() => dispatch({ type: "setDate", date: "1920-02-02" })}>
      {date}
    </button>
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  render(
    <APage>
      <Timeline />
      <Elsewhere />
    </APage>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const button = () => document.querySelector("button[data-action=play]") as HTMLElement;
const elsewhere = () => document.querySelector("[data-elsewhere]") as HTMLElement;
const date = () => elsewhere().textContent;
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const press = () => fireEvent.click(button());

test("off by default, with a name that says what it does", () => {
  wait(10 * STEP_MS);
  expect([date(), button().getAttribute("aria-label"), button().hasAttribute("aria-pressed")]).toEqual([END, "Play", false]);
});

test("from the end it starts over, steps evenly, and stops at today", () => {
  press();
  const dates = [date()];
  expect(button().getAttribute("aria-label")).toBe("Pause");
  for (let step = 0; step < 4; step += 1) {
    wait(STEP_MS - 1);
    expect(date()).toBe(dates.at(-1));
    wait(1);
    dates.push(date());
  }
  expect(dates).toEqual(["1900-06-01", "1950-06-01", "1950-08-03", "1950-08-09", END]);
  expect(button().getAttribute("aria-label")).toBe("Play");
  wait(5 * STEP_MS);
  expect(date()).toBe(END);
});

test("pressed again it stops, and goes on from there when pressed once more", () => {
  press();
  press();
  wait(5 * STEP_MS);
  expect([date(), button().getAttribute("aria-label")]).toEqual(["1900-06-01", "Play"]);
  press();
  expect(date()).toBe("1950-06-01");
});

test.each([
  ["Escape", () => fireEvent.keyDown(document.body, { key: "Escape" }), "1900-06-01"],
  ["another change of the date", () => fireEvent.click(elsewhere()), "1920-02-02"],
  [
    "the page being hidden",
    () => {
      vi.spyOn(document, "hidden", "get").mockReturnValue(true);
      fireEvent(document, new Event("visibilitychange"));
    },
    "1900-06-01",
  ],
])("%s stops it", (_, stop, expected) => {
  press();
  wait(STEP_MS / 2);
  stop();
  wait(5 * STEP_MS);
  expect([date(), button().getAttribute("aria-label")]).toEqual([expected, "Play"]);
});

test("other keys let it go on", () => {
  press();
  fireEvent.keyDown(document.body, { key: "Tab" });
  wait(STEP_MS);
  expect(date()).toBe("1950-06-01");
});
