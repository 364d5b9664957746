// @vitest-environment jsdom
/** The lesson sheet of a story, as markup: what a reader without script and a printer get. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { StorySheet, type StorySheetProps } from "../../../src/app/sheet/StorySheet.tsx";
import en from "../../../src/i18n/en.ts";
import { loadMessages } from "../../../src/i18n/loadMessages.ts";
import { loadSheetWords } from "../../../src/i18n/sheet/loadSheetWords.ts";
import { LANGUAGES, localise } from "../../../src/model/language.ts";
import { pairText } from "../../../src/model/naming.ts";
import { storyTextsOf } from "../../../src/model/record.ts";
import { record as realRecord } from "../../../src/record/index.ts";
import { viewRulesOf } from "../../../src/view/view.ts";
import { aGeometry, aGeometryOutline } from "../../fixtures/aGeometry.ts";
import { aRecord } from "../../fixtures/aRecord.ts";
import { A_STORY } from "../../fixtures/aStory.ts";
import { realGeometry, realGeometryOutline } from "../../renderers/realScenes.ts";

const TODAY = "2020-06-15";

async function aSheet(more: Partial<StorySheetProps> = {}): Promise<HTMLElement> {
  const record = aRecord({ stories: [A_STORY] });
  return sheetOf({
    ...{ record, language: "en", messages: en, words: await loadSheetWords("en"), today: TODAY },
    ...{ story: A_STORY, sources: record.sources, rules: viewRulesOf(record, TODAY) },
    ...{ geometry: aGeometry(), extents: aGeometryOutline() },
    stepAddress: (step) => `map/?story=the-line&step=${step}`,
    address: null,
    ...more,
  });
}

function sheetOf(props: StorySheetProps): HTMLElement {
  return new DOMParser().parseFromString(renderToStaticMarkup(<StorySheet {...props} />), "text/html").body;
}

const texts = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)].map(({ textContent }) => textContent);
const step = (sheet: HTMLElement, number: number) => sheet.querySelector(`[data-story="the-line"] [data-step="${number}"]`) as HTMLElement;

describe("a sheet", () => {
  it("tells every step in order, with its date, its caption, what that rests on, and the way to the map", async () => {
    const sheet = await aSheet();
    expect(texts(sheet, "h1")).toEqual(["The line between Gull and Tern"]);
    expect(texts(sheet, "[data-step] h2")).toEqual(["1900: a treaty", "Before and after", "Today"]);
    expect(texts(sheet, "[data-step] time")).toEqual(["1 July 1900", "31 December 1949", "31 December 1951", "15 June 2020"]);
    const first = step(sheet, 1);
    expect(first.textContent).toContain("A treaty drew a line. 1 Art. 1");
    expect(first.querySelector("a[data-source=gazette]")?.getAttribute("href")).toBe("#source-gazette");
    expect(first.querySelector(".sheet-link a")?.getAttribute("href")).toBe("map/?story=the-line&step=1");
  });

  it("draws a map for each step, two where it compares, and lists the marks of each and no others", async () => {
    const sheet = await aSheet();
    expect([1, 2, 3].map((number) => step(sheet, number).querySelectorAll("[data-map]").length)).toEqual([1, 2, 1]);
    const rolesIn = (part: Element | null) =>
      [...(part?.querySelectorAll("[data-role]") ?? [])].map((mark) => mark.getAttribute("data-role"));
    expect(rolesIn(step(sheet, 1).querySelector("[data-map]"))).toContain("boundary:1900");
    for (const number of [1, 2, 3]) {
      const listed = rolesIn(step(sheet, number).querySelector("[data-legend]"));
      expect(listed.length).toBeGreaterThan(0);
      for (const map of step(sheet, number).querySelectorAll("[data-map]")) expect(listed).toEqual(expect.arrayContaining(rolesIn(map)));
    }
    expect(step(sheet, 1).querySelector("[data-map]")?.getAttribute("aria-label")).toContain("1 July 1900");
    expect(texts(step(sheet, 1), "[data-legend] li")).toContain("EAdministered by East");
  });

  it("says what changed where two dates are compared, and nothing where none are", async () => {
    const sheet = await aSheet();
    expect(sheet.querySelectorAll("[data-compare]")).toHaveLength(1);
    const compared = step(sheet, 2).querySelector("[data-compare]") as HTMLElement;
    expect(compared.querySelectorAll("[data-map]")).toHaveLength(2);
    expect([...compared.querySelectorAll("[data-change]")].map((change) => change.getAttribute("data-change"))).toEqual(["gull", "tern"]);
    expect(compared.textContent).toContain("The administration on 31 December 1951 differs from that on 31 December 1949");
  });

  it("puts the steps and the texts and acts that they tell of in order of time, and no others", async () => {
    expect(texts(await aSheet(), ".sheet-line > li")).toEqual([
      "1 June 1900Treaty of 1900",
      "1 July 1900Step 1: 1900: a treaty",
      "31 December 1949 / 31 December 1951Step 2: Before and after",
      "1 June 1950Treaty of 1950",
      "15 June 2020Step 3: Today",
    ]);
  });

  it("numbers the islands in the record's order on a map without names, and names them under the answers alone", async () => {
    const sheet = await aSheet();
    const outline = sheet.querySelector(".sheet-outline") as HTMLElement;
    expect(texts(outline, "[data-part=number]")).toEqual(["1", "2"]);
    expect(outline.querySelectorAll("[data-label], [data-part=hatch], [data-part=line], [data-part=letter]")).toHaveLength(0);
    expect(outline.querySelectorAll(".sheet-labels > li")).toHaveLength(2);
    expect(outline.outerHTML).not.toMatch(/of the east/);
    expect(texts(sheet, ".sheet-names > li")).toEqual([
      "gull of the east / gull of the west gull of the east* · gull of the west*",
      "tern of the east / tern of the west tern of the east* · tern of the west*",
    ]);
  });

  it("keeps the answers out of the questions, and cites them", async () => {
    const sheet = await aSheet();
    expect(texts(sheet, ".sheet-questions li")).toEqual(["When was the line drawn?"]);
    expect(sheet.querySelector(".sheet-answers")?.textContent).toContain("In 1900. 1 Art. 1");
    expect(sheet.querySelector(".sheet-questions")?.textContent).not.toContain("In 1900.");
  });

  it("lists each source that it cites once, under the number that citations give, and says whose all is", async () => {
    const sheet = await aSheet({ address: "https://example.org/story/the-line/" });
    expect([...sheet.querySelectorAll("#sources li")].map(({ id }) => id)).toEqual(["source-gazette"]);
    const notes = sheet.querySelector(".sheet-notes")?.textContent ?? "";
    for (const part of ["CC BY 4.0", "© OpenStreetMap contributors", "ODbL", "version 1.0.0", "1 January 2020", "Lines imply no view."]) {
      expect(notes).toContain(part);
    }
    expect(notes).toContain("This sheet: https://example.org/story/the-line/");
    expect((await aSheet()).textContent).not.toContain("This sheet:");
  });

  it("sets the letter of who administers on land where control is shown, for print without colours", async () => {
    const sheet = await aSheet();
    const letters = (number: number) => texts(step(sheet, number), "[data-part=letter]");
    expect(letters(1)).toContain("E");
    expect(letters(3)).toContain("W");
    const story = { ...A_STORY, steps: A_STORY.steps.map((each) => ({ ...each, view: { ...each.view, layers: ["1900"] } })) };
    const record = aRecord({ stories: [story] });
    const plain = await aSheet({ record, story, rules: viewRulesOf(record, TODAY) });
    expect(plain.querySelectorAll("[data-part=letter]")).toHaveLength(0);
  });
});

const STORIES = LANGUAGES.flatMap((language) => {
  const local = localise(realRecord, language);
  return local.stories.map((story) => ({ id: story.id, language, local, story }));
});

test.each(STORIES)("the real story $id in $language leads nowhere that is not there, and leaves nothing out", async (given) => {
  const { language, local, story } = given;
  const sheet = sheetOf({
    ...{ language, story, sources: storyTextsOf(local).sources, record: local, today: local.knownTo },
    ...{ messages: await loadMessages(language), words: await loadSheetWords(language), rules: viewRulesOf(local, local.knownTo) },
    ...{ geometry: realGeometry, extents: realGeometryOutline, stepAddress: String, address: null },
  });
  const ids = [...sheet.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const wanted = [...sheet.querySelectorAll('[href^="#"]')].map((link) => link.getAttribute("href")?.slice(1) ?? "");
  const filled = [...sheet.querySelectorAll("[data-part=hatch]")].map(
    (part) => /#([^)]+)/.exec(part.getAttribute("fill") ?? "")?.[1] ?? "",
  );
  expect(wanted.length).toBeGreaterThan(200);
  expect(filled.length).toBeGreaterThan(0);
  expect([...wanted, ...filled].filter((id) => !ids.includes(id))).toEqual([]);
  const said = without(sheet.textContent ?? "");
  for (const { heading, caption } of story.steps) for (const text of [heading, caption.text]) expect(said).toContain(without(text));
  for (const { question, answer } of story.questions) for (const text of [question, answer.text]) expect(said).toContain(without(text));
  const islands = local.territories.filter(({ disputed }) => disputed);
  expect(texts(sheet, ".sheet-names strong")).toEqual(islands.map(({ names }) => pairText(names, language)));
  // Nothing that cites is without its number.
  expect(texts(sheet, "a[data-source] b").filter((number) => !(Number(number) > 0))).toEqual([]);
});

/** Without spaces, which markup adds where the record has none. */
function without(text: string): string {
  return text.replace(/\s+/gu, "");
}
