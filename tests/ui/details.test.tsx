// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { LocalRecord } from "../../src/model/record.ts";
import { Details } from "../../src/ui/details/Details.tsx";
import { IslandList } from "../../src/ui/overview/IslandList.tsx";
import type { View } from "../../src/view/view.ts";
import { A_CITATION, anEffect, anInstrument, aParty, aRecord, aTerritory } from "../fixtures/aRecord.ts";
import { APage, textOf } from "./aPage.tsx";

afterEach(cleanup);

/** What draws the texts is loaded after the page. */
const textsAreThere = () => waitFor(() => expect(document.querySelector("[data-status]")).not.toBeNull());

async function show(view: Partial<View> = { island: "gull" }, record?: LocalRecord) {
  const shown = render(
    <APage view={view} {...(record && { record })}>
      <IslandList />
      <Details />
    </APage>,
  );
  await textsAreThere();
  return shown;
}

function detailsOf(island: string): HTMLElement {
  const details = document.querySelector<HTMLElement>(`[data-details=${island}]`);
  if (!details) throw new Error(`No details of ${island}.`);
  return details;
}

function statusOf(island: string, layer: string): HTMLElement {
  const statuses = detailsOf(island).querySelectorAll<HTMLElement>(`[data-status="${layer}"]`);
  expect(statuses).toHaveLength(1);
  return statuses[0] as HTMLElement;
}

test("all islands are in the document, only the chosen one is shown", async () => {
  await show({ island: "tern" });
  expect(document.querySelectorAll("[data-details]")).toHaveLength(2);
  expect(screen.getAllByRole("article")).toEqual([detailsOf("tern")]);
  expect(document.querySelector("[data-details=heath]")).toBeNull();
});

test("the article is named by both names of the island, in one heading that can take the focus", async () => {
  await show();
  const article = screen.getByRole("article", { name: "gull of the east / gull of the west" });
  const heading = within(article).getByRole("heading", { level: 2 });
  heading.focus();
  expect(document.activeElement).toBe(heading);
  const forms = heading.querySelectorAll("span[lang]");
  expect([...forms].map((form) => form.textContent)).toEqual(["gull of the east", "gull of the west"]);
  expect(new Set([...forms].map((form) => form.className)).size).toBe(1);
});

test("every instrument layer, both positions and control have a status, whatever is switched on", async () => {
  await show({ island: "gull", layers: [] });
  const layers = [...detailsOf("gull").querySelectorAll("[data-status]")].map((status) => status.getAttribute("data-status"));
  expect(layers).toEqual(["1900", "1950", "control", "east", "west"]);
});

test("a status gives the head, the instrument and its day, the text and the citation", async () => {
  await show();
  const status = statusOf("gull", "1950");
  expect(within(status).getByRole("heading", { name: "Administered by West" })).toBeTruthy();
  expect(textOf(status)).toContain("Treaty of 1950 · 3 August 1950");
  expect(textOf(status)).toContain("Not dealt with.");
  expect(within(status).getByRole("link", { name: "Treaty of 1950" }).getAttribute("href")).toBe("#instrument-1950-landings");
});

test("a citation shows the place, names the source and leads to it", async () => {
  await show();
  const link = within(statusOf("gull", "1900")).getByRole("link", { name: "Art. 1, The Gazette" });
  expect(link.getAttribute("href")).toBe("#source-gazette");
  expect(link.getAttribute("data-source")).toBe("gazette");
});

test("two texts of one article are told apart by language, and a source without a place by its publisher", async () => {
  const record = aRecord();
  const [source] = record.sources;
  if (!source) throw new Error("The record has no source.");
  const citations = [A_CITATION, { source: "codex", pinpoint: "Art. 1" }, { source: "gazette" }];
  const gull = aTerritory("gull", { where: { text: "Gull lies at sea.", citations } });
  await show(
    { island: "gull" },
    { ...record, territories: [gull], sources: [source, { ...source, id: "codex", title: "Кодекс", titleLang: "ru", language: "ru" }] },
  );
  const article = detailsOf("gull");
  expect(within(article).getByRole("link", { name: "Art. 1, RU, Кодекс" })).toBeTruthy();
  expect(within(article).getAllByRole("link", { name: "Art. 1, EN, The Gazette" })[0]).toBeTruthy();
  expect(within(article).getByRole("link", { name: "Gull Rock Press, The Gazette" })).toBeTruthy();
  expect(within(article).getByText("Кодекс").getAttribute("lang")).toBe("ru");
});

test("what comes after the date shown is marked, and what had happened by then is not", async () => {
  await show({ island: "tern", date: "1950-08-05" });
  expect(within(statusOf("tern", "1900")).queryByText("not yet at this date")).toBeNull();
  expect(within(statusOf("tern", "1950")).getByText("not yet at this date")).toBeTruthy();
});

test("of two instruments of a year only the later one is marked", async () => {
  const record = aRecord();
  const early = anInstrument("1950-early", { name: "Early note" });
  await show({ island: "gull", date: "1950-07-01" }, { ...record, instruments: [...record.instruments, early] });
  const status = statusOf("gull", "1950");
  const [landing, note] = status.querySelectorAll<HTMLElement>(".details-entry");
  expect(textOf(landing)).toContain("not yet at this date");
  expect(textOf(note)).toContain("Early note");
  expect(textOf(note)).not.toContain("not yet at this date");
});

test("control follows the date and gives the whole sequence", async () => {
  await show({ island: "gull", date: "1920-12-31" });
  const control = statusOf("gull", "control");
  expect(textOf(control)).toContain("Administered by EastOn 31 December 1920");
  const eras = within(control).getAllByRole("listitem");
  expect(eras.map((era) => era.textContent)).toEqual([
    expect.stringContaining("Undivided (joint)1 January 1850 – 1 July 1900"),
    expect.stringContaining("Administered by Eastdate shown1 July 1900 – 3 August 1950"),
    expect.stringContaining("Administered by Westsince 3 August 1950"),
  ]);
  expect(eras[1]?.getAttribute("aria-current")).toBe("true");
  expect(textOf(detailsOf("gull"))).toContain("Administered by East on 31 December 1920.");
});

test("an era begins where the administering party takes another name", async () => {
  const styles = [
    { from: null, name: "Old West", administered: "Administered by Old West" },
    { from: "1990-01-01", name: "West", administered: "Administered by West" },
  ];
  await show({ island: "tern" }, aRecord({ parties: [aParty("east", "first"), aParty("west", "second", { styles })] }));
  const eras = within(statusOf("tern", "control")).getAllByRole("listitem");
  expect(eras.map((era) => era.textContent)).toEqual([
    expect.stringContaining("Administered by East"),
    expect.stringContaining("Administered by Old West9 August 1950 – 1 January 1990"),
    expect.stringContaining("Administered by Westdate shownsince 1 January 1990"),
  ]);
  expect(within(statusOf("tern", "1950")).getByRole("heading", { name: "Administered by Old West" })).toBeTruthy();
});

test("both positions stand in the record's order, and say that they are of today when another day is shown", async () => {
  const { unmount } = await show({ island: "gull" });
  expect(textOf(statusOf("gull", "east"))).toContain("East says");
  expect(textOf(statusOf("gull", "west"))).toContain("west holds gull its own.");
  expect(screen.queryByText(/positions of today/)).toBeNull();
  unmount();
  await show({ island: "gull", date: "1920-12-31" }, aRecord({ partyOrder: ["west", "east"] }));
  const order = [...detailsOf("gull").querySelectorAll(".details-position")].map((box) => box.getAttribute("data-status"));
  expect(order).toEqual(["west", "east"]);
  expect(within(detailsOf("gull")).getByText(/positions of today/)).toBeTruthy();
});

test("readings of both parties stand together, in the record's order, with the condition in the text", async () => {
  const record = aRecord();
  const cited = { citations: [A_CITATION] };
  const effect = anEffect({
    effect: "promised",
    party: "east",
    basis: "named",
    condition: "after a peace",
    readings: [
      { party: "west", text: "West reads it so.", ...cited },
      { party: "east", text: "East reads it thus.", ...cited },
    ],
  });
  await show({ island: "gull" }, { ...record, instruments: [anInstrument("1900-gull-rock", { effects: { gull: effect } })] });
  const status = statusOf("gull", "1900");
  expect(within(status).getByRole("heading", { name: "Transfer agreed, on a condition; recipient: East" })).toBeTruthy();
  expect(textOf(status)).toContain("Condition: after a peace");
  await userEvent.click(within(status).getByText("How each side reads it"));
  const heads = within(status).getAllByRole("heading", { level: 5 });
  expect(heads.map((head) => head.textContent)).toEqual(["East's reading", "West's reading"]);
  expect(within(status).getByText(/East reads it thus/)).toBeTruthy();
});

test("each party's figures have a column, one that both use runs across, and an absent one is said", async () => {
  const figure = { territory: "gull", note: null, citations: [A_CITATION] };
  await show(
    { island: "gull" },
    aRecord({
      figures: [
        { ...figure, kind: "area", by: "east", value: 1234.5, unit: "km2", asOf: "2025" },
        { ...figure, kind: "area", by: "west", value: [1200, 1300], unit: "km2", asOf: null, note: "Sources differ." },
        { ...figure, kind: "population", by: "west", value: 12, unit: "people", asOf: "1945-08-15" },
        { ...figure, kind: "settlement", by: null, value: "Gullton", unit: null, asOf: null },
      ],
    }),
  );
  const table = screen.getByRole("table", { name: "Figures" });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((head) => head.textContent),
  ).toEqual(["Figure", "EEast's data", "WWest's data"]);
  const area = within(table).getByRole("row", { name: /^Area/ });
  const [east, west] = within(area).getAllByRole("cell");
  expect(textOf(east)).toContain("1,234.5 km² (2025)");
  expect(textOf(west)).toMatch(/1,200–1,300 km².*Sources differ\./);
  const population = within(table).getByRole("row", { name: /^Population/ });
  expect(within(population).getAllByRole("cell").map(textOf)).toEqual([
    "none in the sources used",
    expect.stringContaining("12 people (15 August 1945)"),
  ]);
  expect(
    within(table)
      .getByRole("cell", { name: /Gullton/ })
      .getAttribute("colspan"),
  ).toBe("2");
});

test("names stand in their own scripts, each in its language, and a foreign word in a sentence too", async () => {
  const gull = aTerritory("gull", {
    where: { text: "In Japanese 鴎島, in Russian остров Чайка.", citations: [] },
    allNames: [
      { text: "鴎島", lang: "ja", language: "Japanese", reading: "かもめじま" },
      { text: "カピウ", lang: "ain-Kana", language: "Ainu", reading: "Kapiw" },
    ],
  });
  await show({ island: "gull" }, aRecord({ territories: [gull] }));
  const article = detailsOf("gull");
  const langOf = (text: string) =>
    within(article)
      .getAllByText(text)
      .map((element) => element.getAttribute("lang"));
  expect(langOf("鴎島")).toEqual(["ja", "ja"]);
  expect(langOf("(かもめじま)")).toEqual(["ja"]);
  expect(langOf("(Kapiw)")).toEqual(["ain-Latn"]);
  expect(langOf("остров Чайка")).toEqual(["ru"]);
});

test.each([
  [
    "the close button",
    (user: ReturnType<typeof userEvent.setup>) =>
      user.click(screen.getByRole("button", { name: "Close gull of the east / gull of the west" })),
  ],
  ["Escape", (user: ReturnType<typeof userEvent.setup>) => user.keyboard("{Escape}")],
])("%s closes the details and gives the focus back to the island's button", async (_, close) => {
  const user = userEvent.setup();
  await show();
  within(detailsOf("gull")).getByRole("heading", { level: 2 }).focus();
  await close(user);
  expect(screen.queryByRole("article")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^gull of the east \/ gull of the west/ }));
});

test("glyphs are hidden from assistive technology and there are no inline styles", async () => {
  await show();
  for (const picture of document.querySelectorAll("svg")) expect(picture.getAttribute("aria-hidden")).toBe("true");
  expect(document.querySelectorAll("[style], style")).toHaveLength(0);
});
