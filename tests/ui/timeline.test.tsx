// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useMemo } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { outlineOf } from "../../src/model/outline.ts";
import type { LocalRecord } from "../../src/model/record.ts";
import { PageContext, useDate, usePage } from "../../src/ui/page.ts";
import { Timeline } from "../../src/ui/timeline/Timeline.tsx";
import { USUAL_WIDTH } from "../../src/ui/timeline/TimelineAxis.tsx";
import { positionOf, timelineScaleOf } from "../../src/ui/timeline/timelineScale.ts";
import type { View } from "../../src/view/view.ts";
import { A_CITATION, aRecord } from "../fixtures/aRecord.ts";
import { APage, textOf } from "./aPage.tsx";
import { showPopoversInPage } from "./inPage.ts";

showPopoversInPage();
afterEach(cleanup);

function DateNow() {
  return <output>{useDate()}</output>;
}

function show(view: Partial<View> = {}, record = aRecord()) {
  render(
    <APage view={view} record={record}>
      <Timeline />
      <DateNow />
    </APage>,
  );
}

const dateNow = () => document.querySelector("output")?.textContent;
const slider = () => screen.getByRole<HTMLInputElement>("slider", { name: "Date shown" });
const step = (direction: "previous" | "next") => document.querySelector<HTMLElement>(`button[data-date-step=${direction}]`) as HTMLElement;

test("the slider counts whole years and says the exact day and what held", () => {
  show({ date: "1950-08-05" });
  expect(slider().matches("input[type=range][data-date]")).toBe(true);
  expect([slider().min, slider().max, slider().step, slider().value]).toEqual(["1850", "2020", "1", "1950"]);
  const spoken = slider().getAttribute("aria-valuetext") ?? "";
  expect(spoken).toContain("5 August 1950");
  expect(spoken).toMatch(/by West/);
  expect(spoken).toMatch(/gull of the east/);
});

test("keys move it by one year, by ten, and to the ends", async () => {
  const user = userEvent.setup();
  show({ date: "1950-08-05" });
  slider().focus();
  await user.keyboard("{ArrowRight}");
  expect(dateNow()).toBe("1951-12-31");
  await user.keyboard("{PageUp}");
  expect(dateNow()).toBe("1961-12-31");
  await user.keyboard("{ArrowLeft}");
  expect(dateNow()).toBe("1960-12-31");
  await user.keyboard("{PageDown}{PageDown}");
  expect(dateNow()).toBe("1940-12-31");
  await user.keyboard("{Home}");
  expect(dateNow()).toBe("1850-12-31");
  await user.keyboard("{End}");
  expect(dateNow()).toBe("2020-01-01");
});

test("a drag gives the year's last day, and today at the end", () => {
  show();
  fireEvent.change(slider(), { target: { value: "1900" } });
  expect(dateNow()).toBe("1900-12-31");
  fireEvent.change(slider(), { target: { value: "2020" } });
  expect(dateNow()).toBe("2020-01-01");
});

test("keys with a modifier are left to the browser", () => {
  show();
  fireEvent.keyDown(slider(), { key: "ArrowLeft", altKey: true });
  expect(dateNow()).toBe("2020-01-01");
});

test("the buttons step through exact days and keep the focus at the ends", async () => {
  const user = userEvent.setup();
  show({ date: "1900-06-01" });
  expect(step("previous").getAttribute("aria-disabled")).toBe("true");
  expect(step("previous").getAttribute("aria-label")).toBe("Previous key date. There is no earlier key date");
  await user.click(step("previous"));
  expect(dateNow()).toBe("1900-06-01");
  expect(document.activeElement).toBe(step("previous"));
  const days: unknown[] = [];
  while (step("next").getAttribute("aria-disabled") === null && days.length < 9) {
    await user.click(screen.getByRole("button", { name: "Next key date" }));
    days.push(dateNow());
  }
  expect(days).toEqual(["1950-06-01", "1950-08-03", "1950-08-09"]);
});

test("there is a way back to today, and none when it is today", async () => {
  const user = userEvent.setup();
  show({ date: "1900-12-31" });
  const steps = step("previous").parentElement as HTMLElement;
  await user.click(within(steps).getByRole("button", { name: "Today" }));
  expect(dateNow()).toBe("2020-01-01");
  expect(within(steps).queryByRole("button", { name: "Today" })).toBeNull();
  expect(document.activeElement).toBe(slider());
});

test("the date stands in large type with the whole day beneath", () => {
  show({ date: "1900-06-01" });
  expect(screen.getByText("1900", { selector: ".timeline-year" })).toBeTruthy();
  expect(screen.getByText("1 June 1900", { selector: ".timeline-day" })).toBeTruthy();
  expect(screen.getByRole("button", { name: /^1900 1 June 1900 .*Choose a date$/ })).toBeTruthy();
});

test("any day can be typed, and one outside the record gets a sentence", async () => {
  const user = userEvent.setup();
  show();
  const field = await screen.findByLabelText<HTMLInputElement>("Any day");
  expect([field.type, field.min, field.max]).toEqual(["date", "1850-01-01", "2020-01-01"]);
  fireEvent.change(field, { target: { value: "1700-01-01" } });
  await user.click(screen.getByRole("button", { name: "Show" }));
  expect(screen.getByRole("alert").textContent).toBe("Choose a day from 1 January 1850 to 1 January 2020.");
  expect(dateNow()).toBe("2020-01-01");
  fireEvent.change(field, { target: { value: "1950-08-05" } });
  await user.click(screen.getByRole("button", { name: "Show" }));
  expect(dateNow()).toBe("1950-08-05");
  expect(screen.getByRole("alert").textContent).toBe("");
});

test("an instrument can be chosen by its name, and the one of the day is marked", async () => {
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByRole("button", { name: "1 June 1900 Treaty of 1900" }));
  expect(dateNow()).toBe("1900-06-01");
  expect(screen.getByRole("button", { name: "1 June 1900 Treaty of 1900", current: "date" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "1 January 2020 Today" }));
  expect(dateNow()).toBe("2020-01-01");
});

test("the strip says in words who administered: all together, or the chosen island", () => {
  show();
  const items = (name: string) => within(screen.getByRole("list", { name })).getAllByRole("listitem").map(textOf);
  expect(items("Who administered: All four")[0]).toContain("Not the same for all four");
  expect(items("Who administered: All four").at(-1)).toContain("Administered by West");
  cleanup();
  show({ island: "tern" });
  const lane = items("Who administered: tern of the east / tern of the west");
  expect(lane).toHaveLength(2);
  expect(lane[0]).toMatch(/^Administered by East: 1 January 1850/);
});

test("the picture is no second voice, and its names can be clicked", () => {
  show();
  const picture = document.querySelector(".timeline-names") as SVGElement;
  expect(picture.getAttribute("aria-hidden")).toBe("true");
  fireEvent.click(within(picture as unknown as HTMLElement).getByText("1900"));
  expect(dateNow()).toBe("1900-06-01");
  const later = [...document.querySelectorAll(".timeline-names [data-to]")].map((each) => each.getAttribute("class") === "timeline-later");
  expect(later).toEqual([false, true]);
});

test("bilateral texts have filled marks, all others hollow ones", () => {
  show();
  expect([...document.querySelectorAll(".timeline-diamond")].map((mark) => mark.hasAttribute("data-hollow"))).toEqual([false, true]);
});

/** As many as the real record will have: a dozen a year since 2010. */
function aCrowd(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const [year, month] = [2010 + (index % 8), 1 + (Math.floor(index / 8) % 12)];
    return {
      id: `${year}-talks-${index}`,
      kind: "talks" as const,
      by: null,
      date: `${year}-${String(month).padStart(2, "0")}-15`,
      title: `Talks number ${index}`,
      text: "They talked.",
      citations: [A_CITATION],
    };
  }).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

test("events are gathered where they touch, and the numbers add up", () => {
  show({ date: "1990-01-01" }, aRecord({ events: aCrowd(80) }));
  const marks = [...document.querySelectorAll(".timeline-event")];
  const counts = marks.map((mark) => Number(mark.textContent || "1"));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(80);
  expect(marks.length).toBeLessThan(20);
  expect(marks.every((mark) => mark.getAttribute("data-later") === "true")).toBe(true);
});

test("the list has every day: instruments, landings with their islands, events, today; and it can be filtered", async () => {
  const user = userEvent.setup();
  show({}, aRecord({ events: aCrowd(80) }));
  const chooser = screen.getByRole("region", { name: "Choose a date" });
  // Not by role, which takes jsdom seconds for so many.
  const rows = () => [...chooser.querySelectorAll(".timeline-instruments button")].map(textOf);
  await waitFor(() => expect(rows()).toHaveLength(85));
  expect(rows()).toContain("3 August 1950 Treaty of 1950 · gull of the east / gull of the west");
  expect(rows()).toContain("9 August 1950 Treaty of 1950 · tern of the east / tern of the west");
  expect(within(chooser).getByRole("status").textContent).toBe("84 dates");
  expect([...chooser.querySelectorAll("h3")].map(textOf)).toEqual(["1900s", "1950s", "2010s"]);
  const kind = within(chooser).getByLabelText("Show", { selector: "select" });
  await user.selectOptions(kind, "Treaties, declarations and acts");
  expect(within(chooser).getByRole("status").textContent).toBe("4 dates");
  await user.selectOptions(kind, "Events");
  await user.type(within(chooser).getByLabelText("Find in the list"), "number 41");
  expect(rows()).toEqual(["15 June 2011 Talks number 41", "1 January 2020 Today"]);
  await user.click(within(chooser).getByText("Talks number 41"));
  expect(dateNow()).toBe("2011-06-15");
  expect(slider().getAttribute("aria-valuetext")).toMatch(/^15 June 2011 \(Talks number 41\): /);
});

test("where there are popovers, the list is made when it is first opened, and then kept", async () => {
  Object.defineProperty(HTMLElement.prototype, "popover", { configurable: true, value: null });
  try {
    show();
    const chooser = screen.getByRole("region", { name: "Choose a date" });
    const toggle = (newState: string) => fireEvent(chooser, Object.assign(new Event("beforetoggle"), { newState }));
    const rows = () => chooser.querySelectorAll(".timeline-instruments button").length;
    toggle("closed");
    expect(rows()).toBe(0);
    toggle("open");
    await waitFor(() => expect(rows()).toBe(5));
    toggle("closed");
    expect(rows()).toBe(5);
  } finally {
    Reflect.deleteProperty(HTMLElement.prototype, "popover");
  }
});

test("one that was opened before the page was taken over has its list too", async () => {
  Object.defineProperty(HTMLElement.prototype, "popover", { configurable: true, value: null });
  const matches = Element.prototype.matches;
  vi.spyOn(HTMLElement.prototype, "matches").mockImplementation(function (this: HTMLElement, selector) {
    return selector === ":popover-open" ? this.className === "timeline-chooser" : matches.call(this, selector);
  });
  const intoSight = vi.fn();
  Object.defineProperty(HTMLElement.prototype, "scrollIntoView", { configurable: true, value: intoSight });
  try {
    show();
    expect(await screen.findByRole("button", { name: "1 June 1900 Treaty of 1900" })).toBeTruthy();
    expect(intoSight.mock.contexts.map((row) => textOf(row as Element))).toEqual(["1 January 2020 Today"]);
  } finally {
    Reflect.deleteProperty(HTMLElement.prototype, "popover");
    Reflect.deleteProperty(HTMLElement.prototype, "scrollIntoView");
  }
});

/** A page as it stands when only the outline of its record has come. */
function Outlined({ whole, children }: { readonly whole: LocalRecord; readonly children: ReactNode }) {
  const page = usePage();
  const outlined = useMemo(() => ({ ...page, record: outlineOf(whole) }), [page, whole]);
  return <PageContext value={outlined}>{children}</PageContext>;
}

test("until the whole record is there events have their days alone, in the list, in the hint and in what the slider says", async () => {
  const user = userEvent.setup();
  const whole = aRecord({ events: aCrowd(3) });
  let come: (record: typeof whole) => void = () => {};
  const prose = new Promise<typeof whole>((resolve) => {
    come = resolve;
  });
  render(
    <APage view={{ date: "2010-12-31" }} record={whole} prose={prose}>
      <Outlined whole={whole}>
        <Timeline />
      </Outlined>
    </APage>,
  );
  const hint = () => textOf(document.querySelector(".timeline-hint"));
  slider().focus();
  await user.keyboard("{ArrowRight}");
  expect(hint()).toBe("15 January 2011");
  await user.click(await screen.findByRole("button", { name: "15 January 2011" }));
  expect(slider().getAttribute("aria-valuetext")).toMatch(/^15 January 2011: /);
  await act(async () => come(whole));
  expect(screen.getByRole("button", { name: "15 January 2011 Talks number 1" })).toBeTruthy();
  expect(slider().getAttribute("aria-valuetext")).toMatch(/^15 January 2011 \(Talks number 1\): /);
  slider().focus();
  await user.keyboard("{ArrowRight}{ArrowLeft}");
  expect(hint()).toBe("15 January 2011 Talks number 1");
});

test("what was drawn for a length that nobody measured says so until one is measured", () => {
  show();
  expect(document.querySelectorAll(".timeline-axis[data-guessed]")).toHaveLength(1);
  cleanup();
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(USUAL_WIDTH);
  show();
  expect(document.querySelectorAll(".timeline-axis:not([data-guessed])")).toHaveLength(1);
});

describe("a pointer on the line", () => {
  const LENGTH = 1000;
  const scale = timelineScaleOf("1850-01-01", "2020-01-01", ["1900-06-01", "1950-06-01", "1950-08-03", "1950-08-09"]);
  const at = (date: string) => ({ clientX: 50 + positionOf(date, scale) * LENGTH, button: 0, pointerId: 1 });
  const prepare = (view: Partial<View> = {}) => {
    show(view);
    const axis = slider().parentElement as HTMLElement;
    vi.spyOn(axis, "getBoundingClientRect").mockReturnValue(new DOMRect(50, 0, LENGTH, 100));
  };

  test("sets the year that it is on, and the thumb stands where the line has it", () => {
    prepare();
    fireEvent.pointerDown(slider(), at("1880-07-01"));
    fireEvent.pointerUp(slider(), at("1880-07-01"));
    expect(dateNow()).toBe("1880-12-31");
    expect(document.activeElement).toBe(slider());
    const thumb = document.querySelector(".timeline-thumb-disc")?.getAttribute("cx") ?? "";
    expect(Number.parseFloat(thumb)).toBeCloseTo(positionOf("1880-12-31", scale) * 100, 2);
  });

  test("drags the date from year to year, whatever the browser does with its own thumb", () => {
    prepare();
    fireEvent.pointerDown(slider(), at("1880-07-01"));
    fireEvent.pointerMove(slider(), at("1930-07-01"));
    expect(dateNow()).toBe("1930-12-31");
    fireEvent.change(slider(), { target: { value: "1999" } });
    expect(dateNow()).toBe("1930-12-31");
    fireEvent.pointerUp(slider(), at("1930-07-01"));
    fireEvent.pointerMove(slider(), at("1999-07-01"));
    expect(dateNow()).toBe("1930-12-31");
    fireEvent.change(slider(), { target: { value: "1999" } });
    expect(dateNow()).toBe("1999-12-31");
  });

  test("gives the mark that is pressed its own day", () => {
    prepare();
    fireEvent.pointerDown(slider(), at("1900-06-01"));
    fireEvent.pointerUp(slider(), at("1900-06-01"));
    expect(dateNow()).toBe("1900-06-01");
  });

  test("leaves other buttons to the browser", () => {
    prepare();
    fireEvent.pointerDown(slider(), { ...at("1880-07-01"), button: 2 });
    expect(dateNow()).toBe("2020-01-01");
  });

  test("hears what a mark stands for, until Escape", () => {
    prepare({ date: "1940-01-01" });
    fireEvent.pointerMove(slider(), { ...at("1950-06-01"), clientX: 50 + positionOf("1950-06-01", scale) * USUAL_WIDTH });
    const hint = () => document.querySelector(".timeline-hint");
    expect(textOf(hint())).toMatch(/^1 June 1950 Treaty of 1950 \(later than the date shown\)/);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(hint()).toBeNull();
  });
});

test("the keyboard sees what happened in the year that it comes to", async () => {
  const user = userEvent.setup();
  show({ date: "1899-12-31" });
  slider().focus();
  await user.keyboard("{ArrowRight}");
  expect(textOf(document.querySelector(".timeline-hint"))).toBe("1 June 1900 Treaty of 1900");
  await user.keyboard("{ArrowRight}");
  expect(document.querySelector(".timeline-hint")).toBeNull();
});
