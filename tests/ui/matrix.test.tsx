// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { Matrix } from "../../src/ui/matrix/Matrix.tsx";
import { useView } from "../../src/ui/page.ts";
import type { View } from "../../src/view/view.ts";
import { anEffect, anInstrument, aRecord } from "../fixtures/aRecord.ts";
import { APage, MESSAGES, textOf } from "./aPage.tsx";

afterEach(cleanup);

/** What of the view the table may change. */
function Present() {
  const view = useView();
  return <output>{`${view.island ?? "none"} ${view.layers.join()}`}</output>;
}

interface Shown {
  readonly view?: Partial<View>;
  readonly language?: Language;
  readonly record?: ReturnType<typeof aRecord>;
}

function show({ view = {}, language = "en", record = aRecord() }: Shown = {}) {
  const chosen: string[] = [];
  const hovered: (string | null)[] = [];
  render(
    <APage view={view} language={language} record={record} onHover={(territory) => hovered.push(territory)}>
      <Matrix onCell={(territory, layer) => chosen.push(`${territory} ${layer}`)} />
      <Present />
    </APage>,
  );
  return { user: userEvent.setup(), chosen, hovered };
}

function cell(territory: string, layer: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`table[data-matrix] [data-territory="${territory}"][data-layer="${layer}"]`);
  if (!found) throw new Error(`There is no cell of ${territory} and ${layer}.`);
  return found;
}
const row = (name: RegExp) => screen.getByRole("rowheader", { name }).closest("tr") as HTMLElement;

test("it is a table with a name, a head for every row and column, and one cell for each territory and layer", () => {
  show();
  const table = screen.getByRole("table", { name: "Status by text and area; date shown: 1 January 2020" });
  expect(table.hasAttribute("data-matrix")).toBe(true);
  expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
  expect(within(table).getAllByRole("rowheader")).toHaveLength(5);
  expect(table.querySelectorAll("[data-territory][data-layer]")).toHaveLength(15);
  for (const found of table.querySelectorAll("[data-territory]")) expect(textOf(found)).not.toBe("");
});

test("a column's head has both names at one weight, the other scripts in their own language", () => {
  show();
  const [, gull] = screen.getAllByRole("columnheader");
  expect(textOf(gull?.querySelector(".matrix-name"))).toBe("gull of the east / gull of the west");
  expect(gull?.querySelectorAll("strong, b, em")).toHaveLength(0);
  const scripts = [...(gull?.querySelectorAll(".matrix-script") ?? [])];
  expect(scripts.map((script) => [script.textContent, script.getAttribute("lang")])).toEqual([
    ["gull of the east*", "ru"],
    ["gull of the west*", "ru"],
  ]);
});

test("a cell says in words what its sign says", () => {
  show();
  expect(textOf(cell("gull", "1900"))).toBe("ECeded to East");
  expect(textOf(cell("tern", "1900"))).toBe("WWest, by implication");
  expect(textOf(cell("tern", "1950"))).toContain("Administered by West");
  expect(textOf(cell("tern", "1950"))).toContain("9 August 1950");
  expect(textOf(cell("gull", "east"))).toBe("EClaims");
  expect(textOf(cell("heath", "east"))).toBe("No statement recorded");
  for (const glyph of document.querySelectorAll(".matrix svg")) expect(glyph.getAttribute("aria-hidden")).toBe("true");
});

test("a cell lists every effect of its layer, each under the name of its text", () => {
  const record = aRecord();
  const effects = { gull: anEffect({ effect: "left-open" }), tern: anEffect() };
  const instruments = [...record.instruments, anInstrument("1950-note", { name: "The Note", effects })];
  show({ record: { ...record, instruments } });
  expect(textOf(cell("gull", "1950"))).toMatch(/Treaty of 1950: Administered by West.*The Note: Left open/);
  expect(textOf(row(/1950/).querySelector("th"))).toContain("The Note");
});

test("a cell of a disputed island is one button that leads to its status; the others have none", async () => {
  const { user, chosen } = show();
  const button = within(cell("tern", "1950")).getByRole("button", { name: /Administered by West/ });
  expect(button.id).toBe("matrix-1950-tern");
  await user.click(button);
  button.focus();
  await user.keyboard("{Enter}");
  expect(chosen).toEqual(["tern 1950", "tern 1950"]);
  expect(within(cell("heath", "1950")).queryByRole("button")).toBeNull();
  expect(document.querySelectorAll("table td button")).toHaveLength(10);
});

test("the head of a column chooses its island, without being a second button of the list", async () => {
  const { user } = show();
  const head = screen.getByRole("button", { name: /^tern of the east/ });
  expect(head.getAttribute("data-matrix-island")).toBe("tern");
  expect(document.querySelector("[data-island]")).toBeNull();
  await user.click(head);
  expect(screen.getByRole("status").textContent).toMatch(/^tern /);
  expect(head.getAttribute("aria-current")).toBe("true");
  expect(cell("tern", "east").hasAttribute("data-selected")).toBe(true);
  expect(cell("gull", "east").hasAttribute("data-selected")).toBe(false);
});

test("the head of a row draws the row on the map, and says whether it is", async () => {
  const { user } = show({ view: { layers: ["control"] } });
  const button = screen.getByRole("button", { name: /On the map: 1950 Landings/ });
  expect(button.getAttribute("aria-pressed")).toBe("false");
  await user.click(button);
  expect(button.getAttribute("aria-pressed")).toBe("true");
  expect(screen.getByRole("status").textContent).toBe("none 1950,control");
  expect(row(/1950/).querySelector("th")?.hasAttribute("data-on")).toBe(true);
  await user.click(button);
  expect(screen.getByRole("status").textContent).toBe("none control");
});

test("a row later than the date says so, in words, in its head", () => {
  show({ view: { date: "1920-12-31" } });
  expect(row(/1950/).hasAttribute("data-later")).toBe(true);
  expect(textOf(row(/1950/).querySelector("th"))).toContain("not yet at this date");
  expect(textOf(row(/East's position/).querySelector("th"))).toContain("position of today, not of this date");
  expect(textOf(row(/1900/).querySelector("th"))).not.toContain("not yet");
  expect(textOf(row(/Who administers/))).toContain("On 31 December 1920");
  expect(textOf(cell("gull", "control"))).toBe("EAdministered by East");
});

test("an act that had not come to an island yet says so in its cell", () => {
  show({ view: { date: "1950-08-05" } });
  expect(textOf(cell("tern", "1950"))).toContain("not yet at this date");
  expect(textOf(cell("gull", "1950"))).not.toContain("not yet");
});

test("pointer and focus on a cell or a column's head are on the island too", async () => {
  const { user, hovered } = show();
  await user.hover(within(cell("tern", "1900")).getByRole("button"));
  expect(hovered.at(-1)).toBe("tern");
  expect(cell("tern", "east").hasAttribute("data-hovered")).toBe(true);
  await user.unhover(within(cell("tern", "1900")).getByRole("button"));
  expect(hovered.at(-1)).toBeNull();
  screen.getByRole("button", { name: /^gull of the east/ }).focus();
  expect(hovered.at(-1)).toBe("gull");
});

test("every stop of the Tab key: two in the head, and in each row its switch and one for each island", async () => {
  const { user } = show();
  const stops: string[] = [];
  for (let press = 0; press < 17; press += 1) {
    await user.tab();
    const { activeElement } = document;
    stops.push(
      activeElement?.id || activeElement?.getAttribute("data-matrix-island") || activeElement?.getAttribute("data-matrix-layer") || "?",
    );
  }
  expect(stops.slice(0, 5)).toEqual(["gull", "tern", "1900", "matrix-1900-gull", "matrix-1900-tern"]);
  expect(stops.at(-1)).toBe("matrix-control-tern");
});

test("the signs that are used are explained, the parties' in the reader's order", () => {
  show();
  const legend = screen.getByRole("region", { name: "Signs" });
  const entries = within(legend).getAllByRole("listitem").map(textOf);
  expect(entries).toEqual(["EEast", "WWest", "WDashed outline: by implication, not named", "Silent: not dealt with; or nothing recorded"]);
});

test.each(["ja", "ru"] as const)("in %s everything is in that language", (language) => {
  show({ language, view: { date: "1920-12-31" } });
  const { words } = MESSAGES[language];
  expect(screen.getByRole("heading", { level: 2, name: words.matrix.heading })).toBeTruthy();
  expect(textOf(cell("gull", "east"))).toContain(words.matrix.claims);
  expect(screen.getAllByText(words.details.notYet).length).toBeGreaterThan(0);
  expect(textOf(document.querySelector(".matrix"))).not.toMatch(/Status|not yet|On the map|Signs/);
});
