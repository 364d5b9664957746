// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import type { LocalEvent, LocalRecord, LocalWordingSeries } from "../../src/model/record.ts";
import { Chronology } from "../../src/ui/chronology/Chronology.tsx";
import { useDate } from "../../src/ui/page.ts";
import type { View } from "../../src/view/view.ts";
import { A_CITATION, anEffect, anInstrument, aRecord } from "../fixtures/aRecord.ts";
import { APage, textOf } from "./aPage.tsx";

afterEach(() => {
  cleanup();
  history.replaceState(null, "", "/");
});

const CITED = { citations: [A_CITATION] };

function anEvent(id: string, more: Partial<LocalEvent> = {}): LocalEvent {
  const date = `${id.slice(0, 4)}-03-05`;
  return { id, kind: "statement", by: "east", date, title: `Title of ${id}`, text: `Text of ${id}.`, ...CITED, ...more };
}

function aSeries(party: string, more: Partial<LocalWordingSeries> = {}): LocalWordingSeries {
  return {
    id: `${party}-book`,
    party,
    name: `Book of ${party}`,
    about: { text: `A yearly book of ${party}.`, ...CITED },
    wordings: [
      { from: 2017, until: 2018, text: "Said one thing.", ...CITED },
      { from: 2019, until: 2019, text: "Said another.", ...CITED },
    ],
    ...more,
  };
}

const THIRD = { id: "north", kind: "state", name: "North" } as const;

const FULL = aRecord({
  thirdParties: [THIRD],
  events: [
    anEvent("1899-talks", { kind: "talks", by: null }),
    anEvent("1956-letter", { by: "west" }),
    anEvent("2015-note", { by: "north" }),
    anEvent("2016-rally", { kind: "rally" }),
    anEvent("2017-ban", { kind: "measure", by: "west", until: "2017-03-09" }),
    anEvent("2018-report", { kind: "report", by: "west" }),
    anEvent("2019-visit", { kind: "visit", by: "west" }),
  ],
  wordings: [aSeries("west"), aSeries("east")],
});

function DateNow() {
  return <p data-testid="date">{useDate()}</p>;
}

function show(record: LocalRecord = FULL, view: Partial<View> = {}, language: Language = "en") {
  return render(
    <APage record={record} view={view} language={language}>
      <Chronology />
      <DateNow />
    </APage>,
  );
}

function entry(anchor: string): HTMLElement {
  const element = document.getElementById(anchor);
  if (!element) throw new Error(`There is no #${anchor}.`);
  return element;
}

/** What is listed, in order. */
function listed(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>("#chronology-dates li[data-time]")]
    .filter((item) => item.closest("[hidden]") === null)
    .map((item) => (item.id || item.querySelector(".instrument-body")?.id) ?? "");
}

const ALL = [
  "event-1899-talks",
  "instrument-1900-gull-rock",
  "instrument-1950-landings",
  "event-1956-letter",
  "event-2015-note",
  "event-2016-rally",
  "event-2017-ban",
  "event-2018-report",
  "event-2019-visit",
];

test("instruments and events stand together in order of date, under their decades", () => {
  show();
  expect(listed()).toEqual(ALL);
  const decades = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
  expect(decades.slice(0, 4)).toEqual(["1890s", "1900s", "1950s", "2010s"]);
  const links = within(screen.getByRole("navigation", { name: "Decades" })).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "#chronology-1890",
    "#chronology-1900",
    "#chronology-1950",
    "#chronology-2010",
  ]);
  for (const link of links) expect(document.getElementById(link.getAttribute("href")?.slice(1) ?? "")).toBeTruthy();
});

test("of one day the instrument comes before what happened around it", () => {
  show(aRecord({ events: [anEvent("1900-toast", { date: "1900-06-01" })] }));
  expect(listed().slice(0, 2)).toEqual(["instrument-1900-gull-rock", "event-1900-toast"]);
});

test("an event gives its span, kind, doer, text and citation", () => {
  show();
  const ban = entry("event-2017-ban");
  expect(within(ban).getByRole("heading", { level: 4, name: "Title of 2017-ban" })).toBeTruthy();
  expect(textOf(ban.querySelector(".chronology-meta"))).toBe("5 March 2017 – 9 March 2017MeasureWWest");
  expect(textOf(ban)).toContain("Text of 2017-ban.");
  expect(ban.querySelector("a[data-source=gazette]")?.getAttribute("href")).toBe("#source-gazette");
  expect(textOf(entry("event-1899-talks").querySelector(".chronology-meta"))).toBe("5 March 1899Talksseveral together, or others");
  expect(textOf(entry("event-2015-note").querySelector(".chronology-meta"))).toBe("5 March 2015StatementNorth");
});

test("a party is called as it was on the day of the event", () => {
  const record = aRecord();
  const [east, west] = record.parties;
  if (!east || !west) throw new Error("The record lacks a party.");
  const styles = [
    { from: null, name: "Old West", administered: "Administered by Old West" },
    { from: "1990-01-01", name: "West", administered: "Administered by West" },
  ];
  show({ ...record, parties: [east, { ...west, styles }], events: [anEvent("1956-letter", { by: "west" })] });
  expect(textOf(entry("event-1956-letter").querySelector(".chronology-meta"))).toContain("Old West");
});

test("what is later than the date shown says so, and what is of that day too", () => {
  show(FULL, { date: "1956-03-05" });
  expect(textOf(entry("event-2016-rally"))).toContain("not yet at this date");
  expect(textOf(entry("event-1956-letter"))).toContain("date shown");
  expect(textOf(entry("event-1899-talks"))).not.toMatch(/not yet|date shown/);
});

test("an instrument that is later than the date shown says so before it is opened", () => {
  show(FULL, { date: "1920-12-31" });
  const summary = entry("instrument-1950-landings").closest("details")?.querySelector("summary");
  expect(textOf(summary)).toBe("1950Treaty of 1950not yet at this date");
});

test("every entry has a button that shows its date on the map", async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole("button", { name: "Show this date on the map: 5 March 1956, Title of 1956-letter" }));
  expect(screen.getByTestId("date").textContent).toBe("1956-03-05");
  expect(textOf(entry("event-1956-letter"))).toContain("date shown");
  for (const anchor of ALL) expect(entry(anchor).querySelectorAll("button")).toHaveLength(1);
});

test("kinds can be left out, and the number of what is left is said", async () => {
  const user = userEvent.setup();
  show();
  const kinds = screen.getByRole("group", { name: "Kinds" });
  expect(within(kinds).getAllByRole("checkbox")).toHaveLength(7);
  const status = screen.getByRole("status");
  expect(status.textContent).toBe("Showing 9 of 9 entries");
  await user.click(within(kinds).getByRole("checkbox", { name: "Treaties and other acts 2" }));
  await user.click(within(kinds).getByRole("checkbox", { name: "Statements 2" }));
  expect(listed()).toEqual(["event-1899-talks", "event-2016-rally", "event-2017-ban", "event-2018-report", "event-2019-visit"]);
  expect(status.textContent).toBe("Showing 5 of 9 entries");
  // A decade with nothing left is not offered.
  expect(within(screen.getByRole("navigation", { name: "Decades" })).getAllByRole("link")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Show all" }));
  expect(listed()).toEqual(ALL);
});

test("events can be those of one party, of a third party, or of none alone; texts stay", async () => {
  const user = userEvent.setup();
  show();
  const texts = ["instrument-1900-gull-rock", "instrument-1950-landings"];
  const choice = screen.getByRole("combobox", { name: "Events by" });
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["anyone", "East", "West", "North", "several together, or others"]);
  await user.selectOptions(choice, "East");
  expect(listed()).toEqual([...texts, "event-2016-rally"]);
  await user.selectOptions(choice, "North");
  expect(listed()).toEqual([...texts, "event-2015-note"]);
  await user.selectOptions(choice, "several together, or others");
  expect(listed()).toEqual(["event-1899-talks", ...texts]);
});

test("both parties can be chosen even where one has no event of its own", () => {
  show(aRecord({ partyOrder: ["west", "east"], events: [anEvent("2016-rally")] }));
  const options = within(screen.getByRole("combobox", { name: "Events by" })).getAllByRole("option");
  expect(options.map(({ textContent }) => textContent)).toEqual(["anyone", "West", "East"]);
});

test("a link to an entry that is left out lists everything again", async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole("checkbox", { name: "Rallies 1" }));
  expect(entry("event-2016-rally").hidden).toBe(true);
  history.replaceState(null, "", "#event-2016-rally");
  fireEvent(window, new HashChangeEvent("hashchange"));
  expect(entry("event-2016-rally").hidden).toBe(false);
});

test("what each side said and did stands in two columns, in the record's order, oldest first, from a year that can be chosen", async () => {
  const user = userEvent.setup();
  show({ ...FULL, partyOrder: ["west", "east"] });
  const said = screen.getByRole("region", { name: "What each side has said and done since 2016" });
  const sides = [...said.querySelectorAll<HTMLElement>("[data-party]")];
  expect(sides.map((side) => side.dataset["party"])).toEqual(["west", "east"]);
  expect(sides.map((side) => side.className)).toEqual(["chronology-side", "chronology-side"]);
  const titles = () => sides.map((side) => within(side).queryAllByRole("heading", { level: 5 }).map(textOf));
  // A report is the press's, not the party's.
  expect(titles()).toEqual([["Title of 2017-ban", "Title of 2019-visit"], ["Title of 2016-rally"]]);
  expect(said.querySelectorAll("a[data-source]").length).toBeGreaterThanOrEqual(3);

  const since = within(said).getByRole("combobox", { name: "Since" });
  await user.selectOptions(since, "1956");
  expect(said.getAttribute("aria-labelledby")).toBe("chronology-said");
  expect(textOf(document.getElementById("chronology-said"))).toBe("What each side has said and done since 1956");
  expect(titles()[0]).toEqual(["Title of 1956-letter", "Title of 2017-ban", "Title of 2019-visit"]);
  await user.selectOptions(since, "2017");
  expect(titles()[1]).toEqual([]);
  expect(textOf(sides[1])).toContain("Nothing in the record for these years.");
});

test("what each side said is one link away from the top, under the same words", () => {
  show();
  const link = within(screen.getByRole("navigation", { name: "Parts of the chronology" })).getByRole("link", { name: /since 2016$/ });
  expect(textOf(document.getElementById(link.getAttribute("href")?.slice(1) ?? ""))).toBe(textOf(link));
});

test("wordings stand in a table for each series, party by party in the record's order", () => {
  show();
  const tables = screen.getAllByRole("table");
  expect(tables.map((table) => table.getAttribute("aria-labelledby"))).toEqual(["wordings-east-book", "wordings-west-book"]);
  const rows = within(screen.getByRole("table", { name: "Book of west" })).getAllByRole("row");
  expect(rows.map(textOf)).toEqual([
    "YearsWording",
    "2017–2018Said one thing. Art. 1, The Gazette",
    "2019Said another. Art. 1, The Gazette",
  ]);
});

test("a record without wordings has no heading for them", () => {
  show(aRecord());
  expect(screen.queryByText("How the wording changed from year to year")).toBeNull();
});

test("an instrument gives its day, force, place, parties, names, articles, readings, effects and sources", () => {
  const treaty = anInstrument("1900-gull-rock", {
    officialNames: [{ text: "鴎岩条約", lang: "ja" }],
    articles: [{ pinpoint: "Art. 2", text: "A line is drawn.", ...CITED }],
    texts: { text: "Both texts are authentic.", ...CITED },
    readings: [
      { party: "west", text: "West reads it so.", ...CITED },
      { party: "east", text: "East reads it otherwise.", ...CITED },
    ],
    until: "1900-06-03",
    effects: {
      gull: anEffect({ effect: "ceded", party: "east", basis: "named" }),
      tern: anEffect({ text: "Tern is not in it." }),
      heath: anEffect({ effect: "left-open", text: "Heath waits." }),
    },
  });
  show({ ...aRecord(), instruments: [treaty] });
  const body = entry("instrument-1900-gull-rock");
  expect(screen.getByRole("heading", { level: 4, name: "Treaty of 1900" })).toBeTruthy();
  expect(textOf(body)).toContain("Signed1 June 1900 – 3 June 1900");
  expect(textOf(body)).toContain("In force1 July 1900");
  expect(textOf(body)).toContain("PlaceGull Rock");
  expect(textOf(body)).toContain("ByEast and West");
  expect(textOf(body)).toContain("Both texts are authentic.");
  expect(textOf(body)).toContain("Art. 2 A line is drawn.");
  expect([...body.querySelectorAll(".details-box")].map((box) => textOf(box).slice(0, 30))).toEqual([
    "East's readingEast reads it ot",
    "West's readingWest reads it so",
  ]);
  expect(textOf(body)).toContain("Ceded to East");
  expect(textOf(body)).toContain("Heath waits.");
  expect(textOf(body)).not.toContain("Tern is not in it.");
  expect(within(body).getByText("鴎岩条約").getAttribute("lang")).toBe("ja");
  expect(body.querySelectorAll("a[data-source=gazette]").length).toBeGreaterThan(3);
});

test("an instrument without force, place or effects says nothing of them", () => {
  const treaty = anInstrument("1950-note", { kind: "act", layer: null, inForce: null, place: null, effects: {} });
  show({ ...aRecord(), instruments: [treaty] });
  const body = entry("instrument-1950-note");
  const facts = body.querySelector(".instrument-facts");
  expect(textOf(facts)).toContain("Took place1 June 1950");
  expect(textOf(facts)).not.toContain("In force");
  expect(facts?.querySelectorAll("dt")).toHaveLength(4);
  expect(textOf(body)).not.toContain("What it means for each area");
});

test.each([
  ["ja", "年表", "2016年以降の双方の発言と動き", "全9件中9件を表示", "1890年代"],
  ["ru", "Хронология", "Что говорили и делали стороны с 2016 года", "Показано: 9 из 9", "1890-е годы"],
] as const)("in %s", (language, heading, said, count, decade) => {
  show(FULL, {}, language);
  expect(screen.getByRole("region", { name: heading })).toBeTruthy();
  expect(screen.getByRole("region", { name: said })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe(count);
  expect(screen.getByRole("region", { name: decade })).toBeTruthy();
});
