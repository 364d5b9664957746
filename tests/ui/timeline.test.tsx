// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { usePage } from "../../src/ui/page.ts";
import { Timeline } from "../../src/ui/timeline/Timeline.tsx";
import type { View } from "../../src/view/view.ts";
import { APage, textOf } from "./aPage.tsx";
import { showPopoversInPage } from "./inPage.ts";

showPopoversInPage();
afterEach(cleanup);

function DateNow() {
  return <output>{usePage().view.date}</output>;
}

function show(view: Partial<View> = {}) {
  render(
    <APage view={view}>
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
  const field = screen.getByLabelText<HTMLInputElement>("Any day");
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
  await user.click(screen.getByRole("button", { name: "1 June 1900 Treaty of 1900" }));
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
