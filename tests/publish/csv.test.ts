/** The CSV files, read with a reader that is not this project's. */
import { describe, expect, it } from "vitest";
import { csvOf, listCell } from "../../scripts/publish/csv.ts";
import { publishedFiles } from "../../scripts/publish/publishedFiles.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";
import { record } from "../../src/record/index.ts";
import { contentOf, files, type Row, readCsv, rowsOf } from "./published.ts";

const HEADERS: Readonly<Record<string, string>> = {
  "status.csv": "territory,instrument,layer,date,effect,party,named_or_implied,text_en,text_ja,text_ru,source_ids,pinpoints",
  "readings.csv": "territory,instrument,party,reading_en,reading_ja,reading_ru,source_ids,pinpoints",
  "control.csv": "territory,from,until,administered_by,note_en,source_ids",
  "positions.csv": "territory,party,position_en,position_ja,position_ru,source_ids,pinpoints",
  "events.csv": "date,id,title_en,title_ja,title_ru,source_ids",
  "sources.csv": "id,title,publisher,date,language,url,kind",
  "instruments.csv": "id,layer,kind,form,date,until,in_force,name_en,name_ja,name_ru,summary_en,summary_ja,summary_ru,source_ids,pinpoints",
  "articles.csv": "instrument,article_en,article_ja,article_ru,text_en,text_ja,text_ru,source_ids,pinpoints",
  "instrument-readings.csv": "instrument,party,reading_en,reading_ja,reading_ru,source_ids,pinpoints",
  "event-details.csv": "id,date,until,kind,by,text_en,text_ja,text_ru,source_ids,pinpoints",
  "wordings.csv": "series,party,name_en,name_ja,name_ru,from,until,text_en,text_ja,text_ru,source_ids,pinpoints",
  "perspectives.csv": "perspective,voice,who_en,who_ja,who_ru,date,text_en,text_ja,text_ru,source_ids,pinpoints",
  "figures.csv": "territory,kind,by,value,low,high,unit,as_of,text_en,text_ja,text_ru,note_en,source_ids,pinpoints",
  "territories.csv": "id,disputed,kind,name_en,name_ja,name_ru,where_en,where_ja,where_ru,source_ids,pinpoints",
  "islets.csv": "id,territory,name_en,name_ja,name_ru,lon,lat,note_en,note_ja,note_ru,source_ids,pinpoints",
  "parties.csv": "id,kind,name_en,name_ja,name_ru",
};
const NAMES = Object.keys(HEADERS);

const readingsIn = ({ instruments }: HistoricalRecord) =>
  instruments.flatMap(({ effects }) => Object.values(effects).flatMap(({ readings = [] }) => readings));

const COUNTS: Readonly<Record<string, number>> = {
  "status.csv": record.instruments.reduce((sum, { effects }) => sum + Object.keys(effects).length, 0),
  "readings.csv": readingsIn(record).length,
  "control.csv": record.control.length,
  "positions.csv": record.positions.length,
  "events.csv": record.events.length,
  "sources.csv": record.sources.length,
  "instruments.csv": record.instruments.length,
  "articles.csv": record.instruments.reduce((sum, { articles }) => sum + articles.length, 0),
  "instrument-readings.csv": record.instruments.reduce((sum, { readings = [] }) => sum + readings.length, 0),
  "event-details.csv": record.events.length,
  "wordings.csv": record.wordings.reduce((sum, { wordings }) => sum + wordings.length, 0),
  "perspectives.csv": record.perspectives.reduce((sum, { voices }) => sum + voices.length, 0),
  "figures.csv": record.figures.length,
  "territories.csv": record.territories.length,
  "islets.csv": record.islets.length,
  "parties.csv": record.parties.length + record.thirdParties.length,
};

describe("the published CSV files", () => {
  it("are these, and no others", () => {
    expect(
      files
        .map(({ name }) => name)
        .filter((name) => name.endsWith(".csv"))
        .toSorted(),
    ).toEqual(NAMES.toSorted());
  });

  it.each(NAMES)("%s has its header, letter for letter, and a row for each thing of the record", (name) => {
    const content = contentOf(name);
    expect(content.slice(0, content.indexOf("\r\n"))).toBe(HEADERS[name]);
    expect(rowsOf(name)).toHaveLength(COUNTS[name] ?? Number.NaN);
  });

  it.each(NAMES)("%s ends its lines with CR LF and begins with no byte order mark", (name) => {
    const content = contentOf(name);
    expect(content.endsWith("\r\n")).toBe(true);
    expect(content.charCodeAt(0)).not.toBe(0xfeff);
    expect(Buffer.from(content, "utf8").toString("utf8")).toBe(content);
  });

  it.each(NAMES)("%s has no cell that a spreadsheet would take for a formula", (name) => {
    const formulas = rowsOf(name).flatMap((row) => Object.values(row).filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell)));
    expect(formulas).toEqual([]);
  });

  it.each(NAMES)("%s names only ids that the record has", (name) => {
    const known = {
      source_ids: new Set(rowsOf("sources.csv").map(({ id }) => id)),
      territory: new Set(rowsOf("territories.csv").map(({ id }) => id)),
      instrument: new Set(rowsOf("instruments.csv").map(({ id }) => id)),
      party: new Set(rowsOf("parties.csv").map(({ id }) => id)),
      by: new Set(["", ...rowsOf("parties.csv").map(({ id }) => id)]),
      administered_by: new Set(["undivided", ...record.parties.map(({ id }) => id)]),
      layer: new Set(["", ...record.layers.map(({ id }) => id)]),
    };
    const withoutParty = name === "status.csv" ? [""] : [];
    const unknown = rowsOf(name).flatMap((row) =>
      Object.entries(known).flatMap(([column, ids]) => {
        const cell = row[column];
        if (cell === undefined) return [];
        const values = column === "source_ids" ? cell.split(";") : [cell];
        return values.filter((value) => !ids.has(value) && !(column === "party" && withoutParty.includes(value)));
      }),
    );
    expect(unknown).toEqual([]);
  });

  it.each(NAMES.filter((name) => HEADERS[name]?.includes("source_ids")))(
    "%s has a source for every row, and a pinpoint's place for each",
    (name) => {
      for (const { source_ids: sources = "", pinpoints } of rowsOf(name)) {
        expect(sources).not.toBe("");
        if (pinpoints !== undefined) expect(pinpoints.split(";")).toHaveLength(sources.split(";").length);
      }
    },
  );

  it.each(NAMES)("%s fills its texts in all three languages, or in none", (name) => {
    for (const row of rowsOf(name)) {
      for (const column of Object.keys(row).filter((key) => key.endsWith("_en") && `${key.slice(0, -3)}_ja` in row)) {
        const filled = ["en", "ja", "ru"].filter((language) => row[`${column.slice(0, -3)}_${language}`] !== "");
        expect([0, 3]).toContain(filled.length);
      }
    }
  });
});

describe("known cells", () => {
  it.each<[territory: string, instrument: string, date: string, effect: string, party: string, basis: string]>([
    ["etorofu", "1855-shimoda", "1855-02-07", "assigned", "japan", "named"],
    ["kunashiri", "1855-shimoda", "1855-02-07", "assigned", "japan", "implied"],
    ["shikotan", "1855-shimoda", "1855-02-07", "assigned", "japan", "implied"],
    ["habomai", "1855-shimoda", "1855-02-07", "assigned", "japan", "implied"],
    ["northern-kurils", "1855-shimoda", "1855-02-07", "assigned", "russia", "named"],
    ["northern-sakhalin", "1855-shimoda", "1855-02-07", "undivided", "", "named"],
    ["etorofu", "1875-saint-petersburg", "1875-05-07", "silent", "", ""],
    ["northern-kurils", "1875-saint-petersburg", "1875-05-07", "ceded", "japan", "named"],
    ["southern-sakhalin", "1905-portsmouth", "1905-09-05", "ceded", "japan", "named"],
    ["habomai", "1945-landings", "1945-09-05", "administered", "russia", ""],
    ["etorofu", "1945-landings", "1945-08-28", "administered", "russia", ""],
    ["kunashiri", "1945-landings", "1945-09-01", "administered", "russia", ""],
    ["shikotan", "1945-landings", "1945-09-01", "administered", "russia", ""],
    ["kunashiri", "1951-san-francisco", "1951-09-08", "left-open", "", ""],
    ["northern-kurils", "1951-san-francisco", "1951-09-08", "renounced", "japan", "named"],
    ["shikotan", "1956-joint-declaration", "1956-10-19", "promised", "japan", "named"],
    ["habomai", "1956-joint-declaration", "1956-10-19", "promised", "japan", "named"],
    ["etorofu", "1956-joint-declaration", "1956-10-19", "silent", "", ""],
    ["kunashiri", "1993-tokyo-declaration", "1993-10-13", "named-as-issue", "", "named"],
  ])("status.csv: %s under %s", (territory, instrument, date, effect, party, named_or_implied) => {
    const rows = rowsOf("status.csv").filter((row) => row["territory"] === territory && row["instrument"] === instrument);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ date, effect, party, named_or_implied, layer: instrument.slice(0, 4) });
  });

  it("control.csv: every row that the contract dates", () => {
    const since = "1855-02-07";
    const four = (territory: string, landed: string): string[] => [
      `${territory},${since},${landed},japan`,
      `${territory},${landed},,russia`,
    ];
    const expected = [
      ...four("etorofu", "1945-08-28"),
      ...four("kunashiri", "1945-09-01"),
      ...four("shikotan", "1945-09-01"),
      ...four("habomai", "1945-09-05"),
      `northern-kurils,${since},1875-08-22,russia`,
      "northern-kurils,1875-08-22,1945-08-31,japan",
      "northern-kurils,1945-08-31,,russia",
      `southern-sakhalin,${since},1875-08-22,undivided`,
      "southern-sakhalin,1875-08-22,1905-10-15,russia",
      "southern-sakhalin,1905-10-15,1945-08-25,japan",
      "southern-sakhalin,1945-08-25,,russia",
      `northern-sakhalin,${since},1875-08-22,undivided`,
      "northern-sakhalin,1875-08-22,,russia",
      `hokkaido,${since},,japan`,
      `kamchatka,${since},,russia`,
    ];
    const rows = rowsOf("control.csv").map((row) => ["territory", "from", "until", "administered_by"].map((name) => row[name]).join(","));
    expect(rows.toSorted()).toEqual(expected.toSorted());
  });

  it("positions.csv: both parties on each of the four", () => {
    const rows = rowsOf("positions.csv").map(({ territory, party }) => `${territory} ${party}`);
    for (const territory of ["habomai", "kunashiri", "shikotan", "etorofu"])
      for (const party of ["japan", "russia"]) expect(rows.filter((row) => row === `${territory} ${party}`)).toHaveLength(1);
  });

  it("readings.csv: wherever one party's reading stands, the other's does too", () => {
    const rows = rowsOf("readings.csv");
    const cellOf = ({ territory, instrument }: Row) => `${territory} ${instrument}`;
    for (const cell of new Set(rows.map(cellOf)))
      expect(
        rows
          .filter((row) => cellOf(row) === cell)
          .map(({ party }) => party)
          .toSorted(),
        cell,
      ).toEqual(["japan", "russia"]);
  });

  it("sources.csv: every source as the record has it", () => {
    expect(rowsOf("sources.csv")).toEqual(
      record.sources.map(({ id, title, publisher, date, language, url, kind }) => ({
        ...{ id, title, publisher, language, kind },
        ...{ date: date ?? "", url: url ?? "" },
      })),
    );
  });

  it.each<[name: string, id: string, cells: Record<string, string>]>([
    ["instruments.csv", "1855-shimoda", { layer: "1855", kind: "treaty", form: "bilateral", in_force: "1856-12-07", until: "" }],
    ["instruments.csv", "1945-landings", { kind: "act", form: "unilateral" }],
    ["instruments.csv", "1956-joint-declaration", { date: "1956-10-19", in_force: "1956-12-12", kind: "declaration" }],
    ["territories.csv", "etorofu", { disputed: "true", kind: "island", name_en: "Etorofu / Iturup", name_ru: "Итуруп / Эторофу" }],
    ["territories.csv", "hokkaido", { disputed: "false" }],
    ["islets.csv", "shibotsu", { territory: "habomai", name_en: "Shibotsu / Zelyony", lon: "146.147", lat: "43.495" }],
    ["parties.csv", "russia", { kind: "party", name_en: "Russia", name_ja: "ロシア" }],
    ["event-details.csv", "2022-talks-suspended", { date: "2022-03-21", kind: "measure", by: "russia", until: "" }],
  ])("%s: %s", (name, id, cells) => {
    expect(rowsOf(name).find((row) => row["id"] === id)).toMatchObject(cells);
  });

  it("figures.csv: a number, a range or words, never two of them", () => {
    for (const { value, low, high, text_en: text } of rowsOf("figures.csv")) {
      expect([value, low, text].filter((cell) => cell !== "")).toHaveLength(1);
      expect(low === "").toBe(high === "");
      if (low !== "") expect(Number(low)).toBeLessThan(Number(high));
    }
  });
});

describe("what makes CSV hard", () => {
  const hard = 'Art. 9, "the two";\r\nand\nnot the others; =1+1';

  it("survives: comma, quote, line break, semicolon", () => {
    expect(readCsv(csvOf(["a", "b"], [[hard, ""]]))).toEqual([
      ["a", "b"],
      [hard, ""],
    ]);
  });

  it("survives in a text of the record, from one end to the other", () => {
    const draft = structuredClone(record) as { -readonly [Key in keyof HistoricalRecord]: HistoricalRecord[Key] };
    draft.events = draft.events.map((event) => ({ ...event, title: { ...event.title, en: hard } }));
    const events = publishedFiles(draft, { land: [], lines: [] }, { en: "", ja: "", ru: "" }).find(({ name }) => name === "events.csv");
    const [header = [], ...rows] = readCsv(events?.content ?? "");
    expect(rows.map((row) => row[header.indexOf("title_en")])).toEqual(draft.events.map(() => hard));
  });

  it("a semicolon inside one of several values becomes a comma, so that their number stays", () => {
    expect(listCell(["Arts. 1; 2", "", "p. 5"])).toBe("Arts. 1, 2;;p. 5");
    const draft = structuredClone(record) as { -readonly [Key in keyof HistoricalRecord]: HistoricalRecord[Key] };
    const pinpoint = { en: "Arts. 1; 2", ja: "第1条; 第2条", ru: "ст. 1; 2" };
    draft.positions = draft.positions.map((position) => ({
      ...position,
      citations: position.citations.map((one) => ({ ...one, pinpoint })),
    }));
    const positions = publishedFiles(draft, { land: [], lines: [] }, { en: "", ja: "", ru: "" }).find(
      ({ name }) => name === "positions.csv",
    );
    const [header = [], ...rows] = readCsv(positions?.content ?? "");
    for (const row of rows) {
      const count = row[header.indexOf("source_ids")]?.split(";").length ?? 0;
      expect(row[header.indexOf("pinpoints")]).toBe(Array.from({ length: count }, () => "Arts. 1, 2").join(";"));
    }
  });
});
