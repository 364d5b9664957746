import { expect, test } from "vitest";
import type { Language } from "../../../src/model/language.ts";
import { dateSentence, daysText, ledeOf, mapDescription, summaryOf, titleOf } from "../../../src/renderers/words/index.ts";
import { anEffect, anInstrument, aRecord } from "../../fixtures/aRecord.ts";
import { aContext, aScene, aView, TODAY } from "./aContext.ts";

const GULL = "gull of the east / gull of the west";
const TERN = "tern of the east / tern of the west";

test("the title names the region by both names, and the island and day that are chosen", () => {
  const context = aContext();
  const region = "Eastern Isles / Western Isles";
  expect(titleOf(context, aView(context))).toBe(region);
  expect(titleOf(context, aView(context, { island: "gull" }))).toBe(`${GULL} – ${region}`);
  expect(titleOf(context, aView(context, { island: "gull", date: "1900-12-31" }))).toBe(`${GULL}, 31 December 1900 – ${region}`);
});

test.each<[Language, string]>([
  ["en", "1 June 1890 and 31 December 1900 – Eastern Isles / Western Isles"],
  ["ja", "1890年6月1日、1900年12月31日 – Eastern Isles / Western Isles"],
  ["ru", "1 июня 1890 г. и 31 декабря 1900 г. – Eastern Isles / Western Isles"],
])("the title names both days that are compared, the earlier first, and one that is compared with itself once: %s", (language, title) => {
  const context = aContext(language);
  expect(titleOf(context, aView(context, { date: "1900-12-31", compare: "1890-06-01" }))).toBe(title);
  expect(titleOf(context, aView(context, { date: "1890-06-01", compare: "1900-12-31" }))).toBe(title);
  const { date } = aView(context);
  expect(titleOf(context, aView(context, { compare: date }))).toBe(titleOf(context, aView(context)));
  expect(titleOf(context, aView(context, { compare: "1890-06-01" }))).toContain(daysText(context, { date, compare: "1890-06-01" }));
});

test("the lede gives who administers and the other party's claim today, and only who administered on another day", () => {
  const context = aContext();
  expect(ledeOf(context, "gull", TODAY)).toBe("Administered by West, claimed by East.");
  expect(ledeOf(context, "gull", "1920-12-31")).toBe("Administered by East on 31 December 1920.");
  expect(ledeOf(context, "gull", "1899-12-31")).toBe("Undivided (joint) on 31 December 1899.");
  expect(ledeOf(context, "gull", "1700-01-01")).toBe("");
});

test("the lede says that nobody else claims what nobody else claims", () => {
  const positions = aRecord().positions.map((position) => ({ ...position, claims: position.party === "west" }));
  expect(ledeOf(aContext("en", aRecord({ positions })), "gull", TODAY)).toBe("Administered by West.");
});

test("the sentence of a date says who administered, together where it was the same", () => {
  const context = aContext();
  expect(dateSentence(context, TODAY)).toBe("1 January 2020: the two islands administered by West");
  expect(dateSentence(context, "1899-12-31")).toBe(`31 December 1899: ${GULL} undivided (joint); ${TERN} administered by East`);
});

test("the sentence of a date names the instruments of that day", () => {
  const context = aContext();
  expect(dateSentence(context, "1900-06-01")).toMatch(/^1 June 1900 \(Treaty of 1900\): /);
  expect(dateSentence(context, "1950-08-03")).toMatch(/^3 August 1950 \(Treaty of 1950\): /);
});

test("the summary of the default view gives the day, who administers and who claims", () => {
  const context = aContext();
  expect(summaryOf(context, aScene(context), null)).toBe(
    "The map shows today, 1 January 2020. Administered by West: the two islands. East and West each claim the two islands.",
  );
});

test("the summary says only what the scene draws", () => {
  const context = aContext();
  const noControl = summaryOf(context, aScene(context, { layers: ["east"] }), null);
  expect(noControl).toBe("The map shows today, 1 January 2020. East claims the two islands.");
  const past = summaryOf(context, aScene(context, { date: "1920-12-31" }), "tern");
  expect(past).toBe(`The map shows 31 December 1920. Selected: ${TERN}. Administered by East: the two islands.`);
  const drawn = summaryOf(context, aScene(context, { layers: ["1900", "1950"] }), null);
  expect(drawn).toBe(
    "The map shows today, 1 January 2020. Also drawn: Boundary of 1900 (Treaty of 1900); Ceded in 1900; Landing in 1950, with its date.",
  );
  expect(summaryOf(context, aScene(context, { layers: [] }), null)).toContain("All layers are off");
});

test("claimants are named in the order for the reader", () => {
  const context = aContext("en", aRecord({ partyOrder: ["west", "east"] }));
  expect(summaryOf(context, aScene(context), null)).toContain("West and East each claim");
});

test("the description of the map goes through every mark and says where it stands", () => {
  const context = aContext();
  const scene = aScene(context, { layers: ["1900", "1950", "east", "west", "control"] });
  expect(mapDescription(context, scene, null)).toBe(
    [
      "Map of Eastern Isles / Western Isles.",
      "The map shows today, 1 January 2020.",
      "Administered by East: Heath.",
      "Administered by West: the two islands.",
      "Claimed by East: the two islands.",
      "Claimed by West: the two islands.",
      "Boundary of 1900 (Treaty of 1900).",
      `Ceded in 1900: ${GULL}.`,
      "Landing in 1950, with its date: the two islands.",
    ].join(" "),
  );
});

test("the description names what a ring encloses", () => {
  const promised = anInstrument("1900-gull-rock", {
    outline: "ring",
    effects: { gull: anEffect({ effect: "promised", party: "east", basis: "named", condition: "after a peace" }), tern: anEffect() },
  });
  const context = aContext("en", { ...aRecord(), instruments: [promised] });
  const scene = aScene(context, { layers: ["1900"] });
  expect(mapDescription(context, scene, null)).toContain(`Transfer agreed in 1900, on a condition: ${GULL}.`);
});

test.each([
  ["ja", "二島はAdministered by West", "EastとWestがそれぞれ二島の領有を主張。"],
  ["ru", "два острова — administered by West", "East и West, каждая со своей стороны, считают своей территорией два острова."],
] as const)("in %s the same is said in its own order", (language, situation, claim) => {
  const context = aContext(language);
  expect(dateSentence(context, TODAY)).toContain(situation);
  expect(summaryOf(context, aScene(context), null)).toContain(claim);
  // Japanese sentences follow one another without a space.
  expect(/[.。] /.test(summaryOf(context, aScene(context), null))).toBe(language !== "ja");
});

test("a Russian sentence that ends in a year has one stop", () => {
  const context = aContext("ru");
  expect(summaryOf(context, aScene(context, { date: "1920-12-31" }), null)).toMatch(/^На карте — 31 декабря 1920 г\. /);
});
