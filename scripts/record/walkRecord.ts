/** Walks a record and says of everything in it where it stands: "positions[3].text". */
import { LANGUAGES, type Text } from "../../src/model/language.ts";
import type { Citation } from "../../src/model/source.ts";

export interface Found<Value> {
  readonly where: string;
  readonly value: Value;
}

export interface RecordParts {
  readonly texts: readonly Found<Text>[];
  /** Everything that carries a list of citations, cited or not. */
  readonly cited: readonly Found<readonly Citation[]>[];
  /** Everything with a text that must be cited, and is not made to be. */
  readonly uncitable: readonly Found<unknown>[];
}

export function walkRecord(record: unknown): RecordParts {
  const texts: Found<Text>[] = [];
  const cited: Found<readonly Citation[]>[] = [];
  const uncitable: Found<unknown>[] = [];
  const walk = (value: unknown, where: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (isText(value)) {
      texts.push({ where, value });
      return;
    }
    if ("citations" in value) cited.push({ where, value: Array.isArray(value.citations) ? (value.citations as Citation[]) : [] });
    else if ("text" in value && isText(value.text)) uncitable.push({ where, value });
    for (const [key, item] of Object.entries(value))
      walk(item, Array.isArray(value) ? `${where}[${nameOf(item) ?? key}]` : where === "" ? key : `${where}.${key}`);
  };
  walk(record, "");
  return { texts, cited, uncitable };
}

function isText(value: unknown): value is Text {
  return (
    typeof value === "object" &&
    value !== null &&
    LANGUAGES.every((language) => language in value && typeof (value as Record<string, unknown>)[language] === "string")
  );
}

/** An item's own id says more than its number. */
function nameOf(item: unknown): string | undefined {
  return typeof item === "object" && item !== null && "id" in item && typeof item.id === "string" ? item.id : undefined;
}
