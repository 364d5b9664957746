/** A table is one CSV file: its name, what a row is, and its columns, each with what it holds. */
import { LANGUAGES, type Text } from "../../../src/model/language.ts";
import type { NamePair } from "../../../src/model/name.ts";
import { pairText } from "../../../src/model/naming.ts";
import type { Citation } from "../../../src/model/source.ts";
import { listCell } from "../csv.ts";

export interface Column {
  readonly name: string;
  readonly about: string;
}

export interface Table {
  readonly name: string;
  /** What one row is. */
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => string;
}

export function tableOf<Row>(name: string, about: string, rows: readonly Row[], columns: readonly ColumnOf<Row>[]): Table {
  return {
    name,
    about,
    columns: columns.map((column) => ({ name: column.name, about: column.about })),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
  };
}

/** An empty cell stands for what is null or absent. */
export function column<Row>(name: string, about: string, value: (row: Row) => string | number | boolean | null | undefined): ColumnOf<Row> {
  return { name, about, cell: (row) => String(value(row) ?? "") };
}

/** `text_en`, `text_ja`, `text_ru`. */
export function textColumns<Row>(name: string, about: string, value: (row: Row) => Text | null | undefined): readonly ColumnOf<Row>[] {
  return LANGUAGES.map((language) => column(`${name}_${language}`, about, (row) => value(row)?.[language]));
}

/** Names as pairs in the order for each language. */
export function nameColumns<Row>(value: (row: Row) => NamePair): readonly ColumnOf<Row>[] {
  return textColumns("name", "name, as a pair where the forms of the parties differ", (row) => pairTexts(value(row)));
}

export function pairTexts(names: NamePair): Text {
  return { en: pairText(names.en, "en"), ja: pairText(names.ja, "ja"), ru: pairText(names.ru, "ru") };
}

export function sourceColumn<Row>(citations: (row: Row) => readonly Citation[]): ColumnOf<Row> {
  return column("source_ids", "sources of the row, ids of sources.csv", (row) => listCell(citations(row).map(({ source }) => source)));
}

export function citationColumns<Row>(citations: (row: Row) => readonly Citation[]): readonly ColumnOf<Row>[] {
  return [
    sourceColumn(citations),
    column(
      "pinpoints",
      "article, paragraph or page in each of these sources, in the same order, in English; empty where there is none",
      (row) => listCell(citations(row).map(({ pinpoint }) => pinpoint?.en ?? "")),
    ),
  ];
}
