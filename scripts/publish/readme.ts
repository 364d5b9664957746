/** The page that lies beside the data and says what each file and column holds, for who has the files and not the site. */
import type { HistoricalRecord } from "../../src/model/record.ts";
import { GEOMETRY_ATTRIBUTION, GEOMETRY_LICENCE, TEXT_LICENCE, textAttribution } from "./licences.ts";
import type { Table } from "./tables/table.ts";

export interface FileNote {
  readonly name: string;
  readonly about: string;
}

export function readmeOf({ version, knownTo }: HistoricalRecord, files: readonly FileNote[], tables: readonly Table[]): string {
  return `The record of Four Islands
Version ${version}, known to be current to ${knownTo}; it says nothing of what came later.

Licences
  Texts (record.json, stories.json and the CSV files): ${TEXT_LICENCE.id}, ${TEXT_LICENCE.url}
    Name: ${textAttribution(version)}
  Geometry (the GeoJSON files): ${GEOMETRY_LICENCE.id}, ${GEOMETRY_LICENCE.url}
    Name: ${GEOMETRY_ATTRIBUTION}
  The sources that the record cites belong to their publishers.

Files
${files.map(({ name, about }) => `  ${name}: ${about}`).join("\n")}

CSV files are UTF-8 without a byte order mark, as RFC 4180 has them. Dates are YYYY-MM-DD, of the Gregorian calendar.
An empty cell stands for "none". In source_ids and pinpoints several values stand in one cell with ; between them,
one for each citation, in the same order; a ; inside a value is written as a comma.

${tables.map(describe).join("\n\n")}
`;
}

function describe({ name, about, columns }: Table): string {
  const meanings = [...new Set(columns.map((column) => column.about))];
  const lines = meanings.map((meaning) => {
    const alike = columns.filter((column) => column.about === meaning).map((column) => column.name);
    return `  ${alike.join(", ")}: ${meaning}`;
  });
  return [`${name}: each row is ${about}.`, ...lines].join("\n");
}
