// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import type { LocalRecord } from "../../src/model/record.ts";
import { Layers } from "../../src/ui/layers/Layers.tsx";
import { roleOfLayer } from "../../src/ui/layers/layerRoles.ts";
import { useLayers } from "../../src/ui/page.ts";
import type { View } from "../../src/view/view.ts";
import { anEffect, anInstrument, aRecord } from "../fixtures/aRecord.ts";
import { APage } from "./aPage.tsx";
import { showPopoversInPage } from "./inPage.ts";

showPopoversInPage();
afterEach(cleanup);

function Frame() {
  const [expanded, setExpanded] = useState(true);
  return (
    <>
      <Layers expanded={expanded} onExpanded={setExpanded} />
      <output>{useLayers().join()}</output>
    </>
  );
}

function show(view: Partial<View> = {}, record?: LocalRecord) {
  render(
    <APage view={view} {...(record && { record })}>
      <Frame />
    </APage>,
  );
}

const layersNow = () => document.querySelector("output")?.textContent;

function descriptionOf(element: HTMLElement): string {
  const ids = (element.getAttribute("aria-describedby") ?? "").split(" ");
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}

test("layers stand in three named groups, the parties in the reader's order", () => {
  show({}, aRecord({ partyOrder: ["west", "east"] }));
  const names = (group: string) =>
    within(screen.getByRole("group", { name: group }))
      .getAllByRole("checkbox")
      .map((box) => box.getAttribute("data-layer"));
  expect(names("Treaties and declarations")).toEqual(["1900", "1950"]);
  expect(names("Positions today")).toEqual(["west", "east"]);
  expect(names("Control")).toEqual(["control"]);
});

test("a switch is named by year and text, described by its line of explanation, and changes the view", async () => {
  const user = userEvent.setup();
  show();
  const treaty = screen.getByRole("checkbox", { name: "1900 Treaty of 1900", checked: false });
  expect(descriptionOf(treaty)).toBe("A line.");
  await user.click(treaty);
  expect(layersNow()).toBe("1900,east,west,control");
  await user.click(screen.getByRole("checkbox", { name: "Claimed by East" }));
  expect(layersNow()).toBe("1900,west,control");
  treaty.focus();
  await user.keyboard(" ");
  expect(layersNow()).toBe("west,control");
});

test("a layer later than the date stays on and says that it is not yet drawn", () => {
  show({ date: "1900-12-31", layers: ["1900", "1950"] });
  const later = screen.getByRole("checkbox", { name: /^1950/, checked: true });
  expect(descriptionOf(later)).toContain("Not yet at this date");
  expect(descriptionOf(screen.getByRole("checkbox", { name: /^1900/ }))).not.toContain("Not yet");
});

test("positions say when they can be seen, and can still be switched", async () => {
  const user = userEvent.setup();
  show({ date: "1960-12-31" });
  const claim = screen.getByRole("checkbox", { name: "Claimed by West" });
  expect(descriptionOf(claim)).toBe("Available when the date is today");
  expect(screen.getAllByText("Available when the date is today")).toHaveLength(1);
  expect(screen.getByRole("checkbox", { name: "Who administered" })).toBeTruthy();
  await user.click(claim);
  expect(layersNow()).toBe("east,control");
});

test("today, positions need no reason", () => {
  show();
  expect(screen.queryByText("Available when the date is today")).toBeNull();
  expect(screen.getByRole("checkbox", { name: "Who administers" })).toBeTruthy();
});

test("reset brings back the first layers, and has nothing to do when they are on", async () => {
  const user = userEvent.setup();
  show();
  const reset = screen.getByRole("button", { name: "Reset" });
  expect(reset.getAttribute("aria-disabled")).toBe("true");
  await user.click(screen.getByRole("checkbox", { name: /^1950/ }));
  expect(reset.hasAttribute("aria-disabled")).toBe(false);
  await user.click(reset);
  expect(layersNow()).toBe("east,west,control");
});

test("the card folds and unfolds, and says which", async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole("button", { name: "Hide the list", expanded: true }));
  expect(screen.getByRole("region", { name: "Layers" }).hasAttribute("data-collapsed")).toBe(true);
  await user.click(screen.getByRole("button", { name: "Show the list", expanded: false }));
  expect(screen.getByRole("region", { name: "Layers" }).hasAttribute("data-collapsed")).toBe(false);
});

test("the button that opens the list says how many layers are on", () => {
  show({ layers: ["1900", "control"] });
  const open = screen.getByRole("button", { name: "Layers, 2 on" });
  expect(document.getElementById(open.getAttribute("popovertarget") ?? "")).toBe(screen.getByRole("region", { name: "Layers" }));
});

test.each([
  ["a boundary before all else", { boundaries: [{ line: "x", name: "x" }], outline: "x" }, "boundary:1900"],
  ["the ring of a promise", { outline: "x" }, "promised:1900"],
  ["an act", { kind: "act", effects: { gull: anEffect({ effect: "administered" }) } }, "landing:1900"],
  [
    "what was renounced before what was left open",
    { effects: { gull: anEffect({ effect: "left-open" }), tern: anEffect({ effect: "renounced" }) } },
    "renounced:1900",
  ],
  ["what was excluded", { effects: { gull: anEffect({ effect: "excluded" }) } }, "excluded:1900"],
  ["what was named as an issue", { effects: { gull: anEffect({ effect: "named-as-issue" }) } }, "named-as-issue:1900"],
  ["nothing where the text is silent", { effects: { gull: anEffect() } }, null],
] as const)("the sample of a layer shows %s", (_what, more, role) => {
  expect(roleOfLayer(aRecord({ instruments: [anInstrument("1900-x", { boundaries: [], ...more })] }), "1900")).toBe(role);
});
