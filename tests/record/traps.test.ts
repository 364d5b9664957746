import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadMessages } from "../../src/i18n/loadMessages.ts";
import { LANGUAGES, type Language, localise } from "../../src/model/language.ts";
import { statusOf } from "../../src/model/status.ts";
import { record } from "../../src/record/index.ts";
import { effectHead, type WordsContext } from "../../src/renderers/words/index.ts";

const FOUR = ["habomai", "kunashiri", "shikotan", "etorofu"] as const;

async function contextIn(language: Language): Promise<WordsContext> {
  return { record: localise(record, language), messages: await loadMessages(language), language, today: "2026-11-23" };
}
const contexts = await Promise.all(LANGUAGES.map(contextIn));
const [english] = contexts;
if (!english) throw new Error("There is no English.");

function instrument(id: string) {
  const found = record.instruments.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The record has no ${id}.`);
  return found;
}
/** The words over an effect, as a reader sees them in the details and the matrix. */
function headsOf(context: WordsContext, layer: string, territory: string): string {
  return statusOf(context.record, territory, layer)
    .map(({ instrument, effect }) => effectHead(context, instrument, effect))
    .join(" | ");
}
const everything = JSON.stringify(record);

describe("the traps of this history", () => {
  it("1: the treaty of 1855 names one of the four; the others are Japan's by implication, in every language", () => {
    const { effects } = instrument("1855-shimoda");
    expect(FOUR.filter((id) => effects[id]?.basis === "named")).toEqual(["etorofu"]);
    for (const id of FOUR.filter((candidate) => candidate !== "etorofu")) {
      expect(effects[id]?.text.en).toMatch(/does not name/);
      expect(effects[id]?.text.ja).toMatch(/名はない/);
      expect(effects[id]?.text.ru).toMatch(/не назван/);
    }
    for (const context of contexts) expect(headsOf(context, "1855", "shikotan")).not.toBe(headsOf(context, "1855", "etorofu"));
    expect(headsOf(english, "1855", "shikotan")).toMatch(/by implication/i);
    expect(everything).not.toMatch(/named? (all )?four islands in 1855|1855 treaty lists the four/i);
  });

  it("2: “the other Kurils” of 1855 is shown from the Russian and the Japanese text", () => {
    const texts = instrument("1855-shimoda").texts;
    expect(texts?.text.en).toMatch(/прочие|other/);
    expect(texts?.text.en).toMatch(/Japanese text has no/);
    expect(texts?.citations.map((citation) => citation.read)).toEqual(expect.arrayContaining(["ru", "ja"]));
  });

  it("3: of 1875 only the French is authentic, its list has eighteen items, and none of them is one of the four", () => {
    const treaty = instrument("1875-saint-petersburg");
    expect(JSON.stringify([treaty.texts, treaty.officialNames])).toMatch(/French/);
    expect(treaty.officialNames.map((name) => name.lang)).toContain("fr");
    expect(treaty.texts?.text.en).toMatch(/only/i);
    expect(JSON.stringify(treaty)).toMatch(/eighteen|18/);
    for (const id of FOUR) expect(treaty.effects[id]?.effect).toBe("silent");
  });

  it("4: Sakhalin was undivided from 1855 to 1875; joint possession is a later gloss", () => {
    for (const id of ["southern-sakhalin", "northern-sakhalin"]) {
      expect(instrument("1855-shimoda").effects[id]?.effect).toBe("undivided");
      expect(record.control.find((row) => row.territory === id)?.administeredBy).toBe("undivided");
    }
    expect(instrument("1855-shimoda").boundaries.map((boundary) => boundary.line)).toEqual(["1855-etorofu-urup"]);
    expect(instrument("1855-shimoda").effects["southern-sakhalin"]?.text.en).toMatch(/later texts/);
  });

  it("5: 1951 says who gives up, not who receives, nor what “Kurile Islands” means; the USSR did not sign", () => {
    const treaty = instrument("1951-san-francisco");
    for (const id of ["northern-kurils", "southern-sakhalin"]) {
      expect(treaty.effects[id]).toMatchObject({ effect: "renounced", party: "japan" });
      for (const context of contexts)
        expect(headsOf(context, "1951", id)).toMatch(/no recipient|受領国|相手|名宛|帰属先|получател|в чью пользу/i);
    }
    for (const id of FOUR) expect(treaty.effects[id]?.effect).toBe("left-open");
    expect(treaty.summary.text.en).toMatch(/did not sign/);
    const articles = treaty.articles.map((article) => article.text.en).join(" ");
    expect(articles).toMatch(/October.*(both|north and south)/s);
    expect(articles).toMatch(/1955.*1956/s);
  });

  it("6: the two groups of islands differ in 1946, 1951 and 1956; the four are never one block", () => {
    for (const [layer, differs] of [
      ["1946", true],
      ["1951", true],
      ["1956", true],
    ] as const) {
      for (const context of contexts) {
        expect(headsOf(context, layer, "habomai")).toBe(headsOf(context, layer, "shikotan"));
        expect(headsOf(context, layer, "kunashiri")).toBe(headsOf(context, layer, "etorofu"));
        expect(headsOf(context, layer, "habomai") !== headsOf(context, layer, "kunashiri"), `${layer} in ${context.language}`).toBe(
          differs,
        );
      }
    }
  });

  it("7: 1956 is a ratified declaration that ended the state of war, in force on 12 December; its verb is “transfer”", () => {
    const declaration = instrument("1956-joint-declaration");
    expect(declaration).toMatchObject({ kind: "declaration", date: "1956-10-19", inForce: "1956-12-12" });
    expect(declaration.summary.text.en).toMatch(/not a peace treaty.*ended the state of war/s);
    expect(declaration.effects["shikotan"]?.text.en).toMatch(/agrees to transfer/);
    expect(declaration.effects["shikotan"]?.text.ja).toMatch(/引き渡す/);
    expect(declaration.effects["shikotan"]?.text.ru).toMatch(/передать/);
    expect(declaration.effects["shikotan"]?.condition?.en).toMatch(/peace treaty/);
  });

  it("8: Japan's own provinces: Shikotan moved to Chishima in 1885, and the Habomai group never was in it", () => {
    const texts = instrument("1951-san-francisco").texts;
    const shikotan = JSON.stringify([
      record.territories.find(({ id }) => id === "shikotan"),
      record.figures.filter(({ territory }) => territory === "shikotan"),
      texts,
    ]);
    expect(shikotan).toMatch(/1885/);
    expect(shikotan).toMatch(/Chishima/);
  });

  it("9: the landings are four rows, not one date", () => {
    const landings = instrument("1945-landings");
    expect(landings.kind).toBe("act");
    expect(FOUR.map((id) => landings.effects[id]?.date)).toEqual(["1945-09-05", "1945-09-01", "1945-09-01", "1945-08-28"]);
    expect(FOUR.map((id) => landings.effects[id]?.short?.en)).toEqual(["3 to 5 September", "1 September", "1 September", "28 August"]);
  });

  it("10: dates that go round are not repeated as fact", () => {
    expect(instrument("1855-shimoda").inForce).toBe("1856-12-07");
    expect(instrument("1855-shimoda").dates.text.en).toMatch(/26 January Old Style/);
    expect(instrument("1855-shimoda").dates.text.ja).toMatch(/安政元年12月21日/);
    expect(everything).not.toMatch(/Ansei 2|安政2年|安政二年/);
    expect(instrument("1875-saint-petersburg").inForce).toBe("1875-08-22");
    for (const [date, doubt] of [
      ["7 August 1856", /neither fits|not fit/],
      ["1877", /not|reject|error/i],
    ] as const) {
      for (const { dates } of record.instruments) if (dates.text.en.includes(date)) expect(dates.text.en).toMatch(doubt);
    }
  });

  it("11: the map has every named islet of the Habomai group, as land or as a point", () => {
    const islands = readFileSync("public/geo/islands.geojson", "utf8");
    for (const { id } of record.islets) expect(islands).toContain(`"islet":"${id}"`);
    expect(record.islets).toHaveLength(10);
  });

  it("12: Kaigara / Signalny is a low-tide elevation, and is not called the nearest island without saying so", () => {
    const kaigara = record.islets.find(({ id }) => id === "kaigara");
    expect(kaigara?.note?.text.en).toMatch(/low-tide elevation/);
    expect(kaigara?.note?.text.ja).toMatch(/低潮高地|干出/);
    expect(kaigara?.note?.text.ru).toMatch(/осыха|отлив/);
  });
});
