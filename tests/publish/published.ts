/** The published files as a stranger has them: by name, read with readers that are not this project's. */
import { parse } from "csv-parse/sync";
import { filesToPublish } from "../../scripts/vite/publishedRecord.ts";

export const files = filesToPublish(process.cwd());

export function contentOf(name: string): string {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`No file ${name} is published.`);
  return file.content;
}

/** Rows of cells, the header first. Strict: rows of one length, and no line end but CR LF. */
export function readCsv(text: string): readonly (readonly string[])[] {
  return parse(text, { record_delimiter: "\r\n" });
}

export type Row = Readonly<Record<string, string>>;

const read = new Map<string, readonly Row[]>();

export function rowsOf(name: string): readonly Row[] {
  const rows = read.get(name) ?? parseRows(name);
  read.set(name, rows);
  return rows;
}

function parseRows(name: string): readonly Row[] {
  const [header = [], ...rows] = readCsv(contentOf(name));
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ""])));
}
