// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import { parseEngine } from "../../src/app/engineMode.ts";
import { FrameDate } from "../../src/ui/frame/FrameDate.tsx";
import { FrameHead } from "../../src/ui/frame/FrameHead.tsx";
import { FrameLayers } from "../../src/ui/frame/FrameLayers.tsx";
import { aRecord } from "../fixtures/aRecord.ts";
import { APage, aStore, TODAY } from "./aPage.tsx";

afterEach(cleanup);

describe("the engine of an address", () => {
  test.each([
    ["", "reach", "", true],
    ["?island=gull", "reach", "", true],
    ["?engine=auto", "reach", "auto", true],
    ["?engine=eager", "near", "eager", true],
    ["?engine=never", "never", "never", true],
    ["?amp;engine=never", "never", "never", true],
    ["?engine=never&engine=eager", "never", "never", true],
    ["?engine=steam", "reach", "", false],
    ["?engine=", "reach", "", false],
    ["?engine=toString", "reach", "", false],
  ] as const)("%s", (search, mode, word, isUnderstood) => {
    expect(parseEngine(search)).toEqual({ mode, word, isUnderstood });
  });
});

test("the head names the region, leads to the whole page, and takes the engine along to the other languages", () => {
  const { container } = render(
    <APage>
      <FrameHead engine="never" />
    </APage>,
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
    aRecord()
      .region.pair.map(({ text }) => text)
      .join(" / "),
  );
  const links = [...container.querySelectorAll("a[hreflang]")].map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]);
  expect(links).toEqual(["en", "ja", "ru"].map((language) => [language, "./?engine=never"]));
  expect(screen.getByRole("link", { name: /^Full map/ }).getAttribute("href")).toBe("./");
});

test("every layer is a checkbox that switches it; what the date does not draw says why", async () => {
  const user = userEvent.setup();
  const store = aStore();
  const { container } = render(
    <APage store={store}>
      <FrameLayers />
    </APage>,
  );
  const boxes = [...container.querySelectorAll<HTMLInputElement>("input[type=checkbox][data-layer]")];
  expect(boxes.map((box) => box.dataset["layer"]).toSorted()).toEqual([...store.getState().rules.layers].toSorted());
  expect(container.querySelectorAll("[data-absent]")).toHaveLength(0);
  const [layer] = aRecord().layers;
  if (!layer) throw new Error("The record has no layer.");
  const box = within(screen.getByRole("group")).getByRole("checkbox", { name: `${layer.id} ${layer.name}` });
  await user.click(box);
  expect(store.getState().view.layers).toContain(layer.id);
  cleanup();
  render(
    <APage store={aStore({ view: { date: aRecord().since } })}>
      <FrameLayers />
    </APage>,
  );
  const claims = aRecord().partyOrder.map((id) => document.querySelector(`[data-layer="${id}"]`));
  for (const claim of claims) {
    expect(claim?.closest("[data-absent]")).not.toBeNull();
    expect(document.getElementById(claim?.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Available when the date is today");
  }
});

test("the date has its slider and its buttons, which go from key date to key date", async () => {
  const user = userEvent.setup();
  const store = aStore();
  const { container } = render(
    <APage store={store}>
      <FrameDate />
    </APage>,
  );
  const slider = screen.getByRole("slider", { name: "Date shown" });
  expect(slider.getAttribute("aria-valuetext")).toBeTruthy();
  expect(slider.hasAttribute("data-date")).toBe(true);
  const previous = container.querySelector<HTMLButtonElement>('button[data-date-step="previous"]');
  const next = container.querySelector<HTMLButtonElement>('button[data-date-step="next"]');
  if (!previous || !next) throw new Error("There are no buttons.");
  expect(next.getAttribute("aria-disabled")).toBe("true");
  await user.click(previous);
  expect(store.getState().view.date < TODAY).toBe(true);
  expect(container.querySelectorAll("[data-later]").length).toBe(0);
  for (let step = 0; step < 40 && previous.getAttribute("aria-disabled") === null; step++) await user.click(previous);
  expect(previous.getAttribute("aria-disabled")).toBe("true");
  expect(container.querySelectorAll("[data-later]").length).toBeGreaterThan(0);
});
