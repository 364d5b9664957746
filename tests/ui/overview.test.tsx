// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { Instruments } from "../../src/ui/overview/Instruments.tsx";
import { IslandList } from "../../src/ui/overview/IslandList.tsx";
import { Overview } from "../../src/ui/overview/Overview.tsx";
import { A_CITATION, anEffect, anInstrument, aRecord } from "../fixtures/aRecord.ts";
import { APage, textOf } from "./aPage.tsx";

afterEach(cleanup);

test("the list has one button for each island whose status is disputed, and marks the chosen one", async () => {
  const user = userEvent.setup();
  render(
    <APage>
      <IslandList />
      <Overview />
    </APage>,
  );
  const list = screen.getByRole("navigation", { name: "The islands" });
  const buttons = within(list).getAllByRole("button");
  expect(buttons.map((button) => button.getAttribute("data-island"))).toEqual(["gull", "tern"]);
  expect(document.querySelectorAll("button[data-island]")).toHaveLength(2);
  const name = "gull of the east / gull of the west gull of the east* · gull of the west*";
  expect(screen.getByRole("button", { name })).toBe(buttons[0]);

  await user.click(screen.getByRole("button", { name: /^tern/ }));
  expect(screen.getByRole("button", { name: /^tern/ }).getAttribute("aria-current")).toBe("true");
  expect(screen.getByRole("button", { name: /^gull/ }).hasAttribute("aria-current")).toBe(false);
  expect(document.querySelectorAll("button[data-island]")).toHaveLength(2);
});

test("the pointer and the focus on a button are told to the map", async () => {
  const user = userEvent.setup();
  const onHover = vi.fn();
  render(
    <APage onHover={onHover}>
      <IslandList />
    </APage>,
  );
  await user.hover(screen.getByRole("button", { name: /^tern/ }));
  expect(onHover).toHaveBeenLastCalledWith("tern");
  await user.unhover(screen.getByRole("button", { name: /^tern/ }));
  expect(onHover).toHaveBeenLastCalledWith(null);
  await user.tab();
  expect(onHover).toHaveBeenLastCalledWith("gull");
});

test("the overview is there until an island is chosen", async () => {
  const user = userEvent.setup();
  render(
    <APage>
      <IslandList />
      <Overview />
    </APage>,
  );
  const overview = screen.getByRole("region", { name: "The dispute in brief" });
  expect(textOf(overview)).toContain("East and West both claim two islands.");
  expect(textOf(overview)).toContain("In the order of the alphabet.");
  expect(textOf(overview)).toContain("Lines imply no view.");
  expect(textOf(overview)).toContain("Fillwho administers");
  await user.click(screen.getByRole("button", { name: /^gull/ }));
  expect(screen.queryByRole("region", { name: "The dispute in brief" })).toBeNull();
});

test("how to read the map shows both parties' samples, never one alone", () => {
  render(
    <APage>
      <Overview />
    </APage>,
  );
  const [fill, hatch] = document.querySelectorAll(".swatch-pair");
  expect(fill?.textContent).toBe("EW");
  expect(hatch?.querySelectorAll("svg")).toHaveLength(2);
});

test("an instrument gives its day, force, place, parties, names, articles, effects and sources", () => {
  const cited = { citations: [A_CITATION] };
  const record = aRecord();
  const treaty = anInstrument("1900-gull-rock", {
    officialNames: [{ text: "鴎岩条約", lang: "ja" }],
    articles: [{ pinpoint: "Art. 2", text: "A line is drawn.", ...cited }],
    texts: { text: "Both texts are authentic.", ...cited },
    until: "1900-06-03",
    effects: {
      gull: anEffect({ effect: "ceded", party: "east", basis: "named" }),
      tern: anEffect({ text: "Tern is not in it." }),
      heath: anEffect({ effect: "left-open", text: "Heath waits." }),
    },
  });
  render(
    <APage record={{ ...record, instruments: [treaty] }}>
      <Instruments />
    </APage>,
  );
  const body = document.getElementById("instrument-1900-gull-rock");
  if (!body) throw new Error("The instrument has no anchor.");
  expect(screen.getByRole("heading", { level: 3, name: "Treaty of 1900" })).toBeTruthy();
  expect(textOf(body.closest("details"))).toContain("1900");
  expect(textOf(body)).toContain("Signed1 June 1900 – 3 June 1900");
  expect(textOf(body)).toContain("In force1 July 1900");
  expect(textOf(body)).toContain("PlaceGull Rock");
  expect(textOf(body)).toContain("ByEast and West");
  expect(textOf(body)).toContain("Both texts are authentic.");
  expect(textOf(body)).toContain("Art. 2 A line is drawn.");
  expect(textOf(body)).toContain("Ceded to East");
  expect(textOf(body)).toContain("Heath waits.");
  expect(textOf(body)).not.toContain("Tern is not in it.");
  expect(within(body).getByText("鴎岩条約").getAttribute("lang")).toBe("ja");
  expect(body.querySelectorAll("a[data-source=gazette]").length).toBeGreaterThan(3);
});

test("an instrument without force or place says nothing of them", () => {
  render(
    <APage record={{ ...aRecord(), instruments: [anInstrument("1950-landings", { kind: "act", inForce: null, place: null })] }}>
      <Instruments />
    </APage>,
  );
  const facts = document.querySelector(".instruments-facts");
  expect(textOf(facts)).toContain("Took place1 June 1950");
  expect(textOf(facts)).not.toContain("In force");
  expect(facts?.querySelectorAll("dt")).toHaveLength(4);
});
