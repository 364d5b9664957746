// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { LocalPosition, LocalRecord } from "../../src/model/record.ts";
import { Details } from "../../src/ui/details/Details.tsx";
import { A_CITATION, aName, aRecord } from "../fixtures/aRecord.ts";
import { APage, textOf } from "./aPage.tsx";

afterEach(cleanup);

const CITED = { citations: [A_CITATION] };

function aPosition(party: string, territory: string, more: Partial<LocalPosition> = {}): LocalPosition {
  return { party, territory, claims: false, asOf: "2005-07", text: `${party} on ${territory}.`, ...CITED, ...more };
}

const BASE = aRecord();
const VOICES = aRecord({
  thirdParties: [
    { id: "north", kind: "state", name: "North" },
    { id: "diet", kind: "parliament", name: "Diet of the Sea" },
  ],
  positions: [
    ...BASE.positions.filter(({ party }) => party !== "west"),
    aPosition("west", "gull", { asOf: "2022-04-22", claims: true }),
    aPosition("west", "tern", { asOf: "2022-04-22", claims: true }),
    aPosition("diet", "gull"),
    aPosition("north", "gull", { asOf: "1956" }),
    aPosition("north", "tern", { asOf: "1956" }),
  ],
  perspectives: [
    {
      id: "fishers",
      name: "Fishers’ perspectives",
      about: { text: "They speak for themselves.", ...CITED },
      voices: [{ id: "fishers-2005", who: "A union of fishers", date: "2005-11-23", text: "They asked to be heard.", ...CITED }],
    },
  ],
  islets: [
    {
      id: "wren",
      territory: "gull",
      names: [aName("Wren Rock", "east"), aName("Islet of Wrens", "west")],
      allNames: [
        { text: "鷦鷯岩", lang: "ja", language: "Japanese", reading: "みそさざい" },
        { text: "Крапивник", lang: "ru", language: "Russian" },
      ],
      at: [146, 44],
      note: { text: "12.1 km² by East and 12.4 km² by West.", ...CITED },
      labels: [],
      ...CITED,
    },
    { id: "low", territory: "gull", names: [aName("Low Rock")], allNames: [], at: [146, 44], note: null, labels: [], ...CITED },
  ],
});

async function show(island: string, record: LocalRecord = VOICES) {
  render(
    <APage record={record} view={{ island }}>
      <Details />
    </APage>,
  );
  // What draws the texts is loaded after the page.
  await waitFor(() => expect(document.querySelector("[data-status]")).not.toBeNull());
  const details = document.querySelector<HTMLElement>(`[data-details=${island}]`);
  if (!details) throw new Error(`No details of ${island}.`);
  return details;
}

test("each party's position says as of when, as exactly as the record knows", async () => {
  const details = await show("gull");
  expect(textOf(details.querySelector("[data-status=east]"))).toContain("East saysas of 2019east holds gull");
  expect(textOf(details.querySelector("[data-status=west]"))).toContain("West saysas of 22 April 2022west on gull.");
});

test("other governments and bodies come after the parties, in the record's order, named, dated and cited", async () => {
  const details = await show("gull");
  const others = within(details).getByRole("region", { name: "Other governments and bodies" });
  expect(within(others).getAllByRole("listitem").map(textOf)).toEqual([
    "North as of 1956north on gull. Art. 1, The Gazette",
    "Diet of the Sea as of July 2005diet on gull. Art. 1, The Gazette",
  ]);
  const positions = details.querySelector("#details-positions-gull");
  const heading = details.querySelector("#details-others-gull");
  if (!positions || !heading) throw new Error("A heading is missing.");
  expect(positions.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  // They are no boxes beside the parties' own, and no status of the map.
  expect(others.querySelector(".details-box, [data-status]")).toBeNull();
});

test("a third party that says nothing of an island is not in its list", async () => {
  const others = within(await show("tern")).getByRole("region", { name: "Other governments and bodies" });
  expect(within(others).getAllByRole("listitem")).toHaveLength(1);
});

test("perspectives are attributed and dated, closed until opened, under the record's own names", async () => {
  const user = userEvent.setup();
  const details = await show("tern");
  const region = within(details).getByRole("region", { name: "Other perspectives" });
  const group = region.querySelector("details");
  expect(group?.open).toBe(false);
  await user.click(within(region).getByText("Fishers’ perspectives"));
  expect(group?.open).toBe(true);
  expect(textOf(group)).toContain("They speak for themselves.");
  expect(textOf(group)).toContain("A union of fishers 23 November 2005They asked to be heard. Art. 1, The Gazette");
});

test("every islet of a group is there with its names in all scripts, its figures and its sources", async () => {
  const details = await show("gull");
  const region = within(details).getByRole("region", { name: "Islets of the group" });
  expect(textOf(region.querySelector("summary"))).toBe("All 2, one by one");
  const wren = region.querySelector<HTMLElement>("[data-islet=wren]");
  if (!wren) throw new Error("The islet is missing.");
  const names = [...wren.querySelectorAll("h4 [lang]")];
  expect(names.map(textOf)).toEqual(["Islet of Wrens", "Wren Rock"]);
  expect(new Set(names.map((name) => `${name.tagName}.${name.className}`)).size).toBe(1);
  expect(textOf(wren)).toContain("12.1 km² by East and 12.4 km² by West.");
  expect(textOf(wren)).toContain("Names: 鷦鷯岩 (みそさざい) · Крапивник Art. 1, The Gazette");
  expect(within(wren).getByText("Крапивник").getAttribute("lang")).toBe("ru");
  expect(region.querySelector("[data-islet=low]")).toBeTruthy();
});

test("what a record lacks leaves no heading", async () => {
  await show("gull", aRecord());
  expect(screen.queryByText("Islets of the group")).toBeNull();
  expect(screen.queryByText("Other governments and bodies")).toBeNull();
  expect(screen.queryByText("Other perspectives")).toBeNull();
});
