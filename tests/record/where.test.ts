import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";

const KM = { en: /\d km\b/, ja: /\dキロ/, ru: /\d км(?=[\s.,;])/ } as const;
const DIRECTION = {
  en: /\b(?:north|south)(?:-(?:east|west))?\b|\b(?:east|west)\b/,
  ja: /北東|南西|北西|南東|[東西南北]に/,
  ru: /северо-восток|юго-запад|северо-запад|юго-восток|к (?:северу|югу|востоку|западу)/,
} as const;

describe("where each of the four lies, for whoever does not see the map", () => {
  it.each(record.territories.filter(({ disputed }) => disputed).map(({ id, where }) => ({ id, where })))(
    "$id: a distance and a direction, with sources, in each language",
    ({ where }) => {
      for (const language of LANGUAGES) {
        expect(where.text[language]).toMatch(KM[language]);
        expect(where.text[language]).toMatch(DIRECTION[language]);
      }
      expect(where.citations.length).toBeGreaterThan(0);
    },
  );

  it("names the same distances in each language", () => {
    for (const { id, disputed, where } of record.territories) {
      if (!disputed) continue;
      const figures = LANGUAGES.map((language) =>
        [...where.text[language].matchAll(/\d+(?:[.,]\d+)?/g)].map(([one]) => one.replace(",", ".")).sort(),
      );
      expect(figures[1], id).toEqual(figures[0]);
      expect(figures[2], id).toEqual(figures[0]);
    }
  });
});
