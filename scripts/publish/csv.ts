/** CSV as RFC 4180 has it: lines end with CR LF, the first is the header, a cell with comma, quote or line break stands in quotes. */

export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Several values in one cell. A semicolon inside a value would make two of it: a comma takes its place. */
export function listCell(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(";", ",")).join(";");
}
