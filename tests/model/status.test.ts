import { describe, expect, it } from "vitest";
import { localise } from "../../src/model/language.ts";
import { orderedForms, pairText, partyStyleAt } from "../../src/model/naming.ts";
import { claimsOn, controlAt, effectDate, layerDate, statusOf, stopsOf } from "../../src/model/status.ts";
import { aName, aParty, aRecord } from "../fixtures/aRecord.ts";

const record = aRecord();

describe("control", () => {
  it.each([
    ["gull", "1849-12-31", undefined],
    ["gull", "1850-01-01", "undivided"],
    ["gull", "1900-06-30", "undivided"],
    ["gull", "1900-07-01", "east"],
    ["gull", "1950-08-02", "east"],
    ["gull", "1950-08-03", "west"],
    ["tern", "1950-08-08", "east"],
    ["tern", "2020-01-01", "west"],
    ["nowhere", "2020-01-01", undefined],
  ])("of %s on %s is %s: from inclusive, until exclusive", (territory, date, party) => {
    expect(controlAt(record, territory, date)?.administeredBy).toBe(party);
  });
});

describe("claims", () => {
  it("are today's: on any other day there are none", () => {
    expect(claimsOn(record, "gull", "2020-01-01", "2020-01-01").map((claim) => claim.party)).toEqual(["east", "west"]);
    expect(claimsOn(record, "gull", "2019-12-31", "2020-01-01")).toEqual([]);
  });
  it("leave out a position that claims nothing", () => {
    const [first, ...rest] = record.positions;
    if (!first) throw new Error("The fixture has no positions.");
    const modest = aRecord({ positions: [{ ...first, claims: false }, ...rest] });
    expect(claimsOn(modest, "gull", "2020-01-01", "2020-01-01").map((claim) => claim.party)).toEqual(["west"]);
  });
});

describe("a layer", () => {
  it("holds every effect of its instruments on a territory", () => {
    expect(statusOf(record, "gull", "1900").map(({ instrument, effect }) => [instrument.id, effect.effect])).toEqual([
      ["1900-gull-rock", "ceded"],
    ]);
    expect(statusOf(record, "heath", "1900")).toEqual([]);
  });
  it("is drawn from the day of its earliest instrument", () => {
    expect(layerDate(record, "1900")).toBe("1900-06-01");
    expect(layerDate(record, "1999")).toBeUndefined();
  });
});

describe("stops", () => {
  it("are the days of instruments and of effects that have their own, once each, in order", () => {
    expect(stopsOf(record)).toEqual(["1900-06-01", "1950-06-01", "1950-08-03", "1950-08-09"]);
  });
  it("an effect without a day of its own has its instrument's", () => {
    const [{ instrument, effect } = { instrument: record.instruments[0], effect: undefined }] = statusOf(record, "gull", "1900");
    if (!instrument || !effect) throw new Error("The fixture lost its instrument.");
    expect(effectDate(instrument, effect)).toBe("1900-06-01");
  });
});

describe("names", () => {
  const kanji = { ...aName("択捉島", "first"), lang: "ja", reading: "えとろふとう" };
  const kana = { ...aName("イトゥルップ", "second"), lang: "ja", reading: "いとぅるっぷ" };
  it("stand in the order of their readings, which a collator alone would not know", () => {
    expect(pairText([kanji, kana], "ja")).toBe("イトゥルップ / 択捉島");
    expect(pairText([kana, kanji], "ja")).toBe("イトゥルップ / 択捉島");
    expect(orderedForms([{ ...kanji, reading: "あ" }, kana], "ja")[0]?.text).toBe("択捉島");
  });
  it("of a party depend on the day", () => {
    const party = aParty("west", "second", {
      styles: [
        { from: null, name: "Old West", administered: "" },
        { from: "1922-12-30", name: "New West", administered: "" },
      ],
    });
    expect(partyStyleAt(party, "1922-12-29").name).toBe("Old West");
    expect(partyStyleAt(party, "1922-12-30").name).toBe("New West");
  });
});

describe("one language of a record", () => {
  it("replaces every text and keeps what names a language as data", () => {
    const text = { en: "island", ja: "島", ru: "остров" };
    expect(localise({ deep: [{ text, lang: "ja", count: 2, none: null }] }, "ru")).toEqual({
      deep: [{ text: "остров", lang: "ja", count: 2, none: null }],
    });
  });
});
