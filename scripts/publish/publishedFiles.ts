/** The published record: every file of `data/` with its content. */
import { LANGUAGES, type PerLanguage } from "../../src/model/language.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";
import { csvOf } from "./csv.ts";
import { boundariesGeojson, territoriesGeojson } from "./geojson.ts";
import type { PublishedGeometry } from "./readGeometry.ts";
import { readmeOf } from "./readme.ts";
import { publishedRecordOf } from "./recordJson.ts";
import { recordSchema } from "./schema/recordSchema.ts";
import { storiesSchema } from "./schema/stories.ts";
import { publishedStoriesOf } from "./storiesJson.ts";
import { tablesOf } from "./tables/index.ts";

export interface PublishedFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

const jsonText = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

export function publishedFiles(
  record: HistoricalRecord,
  { land, lines }: PublishedGeometry,
  lineOfControl: PerLanguage<string>,
): readonly PublishedFile[] {
  const tables = tablesOf(record);
  const files = [
    {
      name: "record.json",
      about: `the whole record in one file, with its texts in ${LANGUAGES.join(", ")}`,
      contentType: "application/json; charset=utf-8",
      content: jsonText(publishedRecordOf(record)),
    },
    {
      name: "record.schema.json",
      about: "what record.json is made of: JSON Schema 2020-12, with a description of each field",
      contentType: "application/schema+json; charset=utf-8",
      content: jsonText(recordSchema),
    },
    {
      name: "stories.json",
      about:
        "the stories with their sources: ordered steps, each a view (island, layers, date, map, compare; a null date is the reader's own day) and a caption; questions with answers",
      contentType: "application/json; charset=utf-8",
      content: jsonText(publishedStoriesOf(record)),
    },
    {
      name: "stories.schema.json",
      about: "what stories.json is made of: JSON Schema 2020-12, with a description of each field",
      contentType: "application/schema+json; charset=utf-8",
      content: jsonText(storiesSchema),
    },
    ...tables.map(({ name, about, columns, rows }) => ({
      name,
      about: `each row is ${about}`,
      contentType: "text/csv; charset=utf-8",
      content: csvOf(
        columns.map((column) => column.name),
        rows,
      ),
    })),
    {
      name: "territories.geojson",
      about:
        "the land of every territory as polygons, islets that the source of the coast lacks as points; properties: territory, islet, disputed, name_en, name_ja, name_ru",
      contentType: "application/geo+json",
      content: `${JSON.stringify(territoriesGeojson(record, land))}\n`,
    },
    {
      name: "boundaries.geojson",
      about:
        "every boundary line; properties: layer (a year, or today), line, course (schematic: nobody agreed on its points), instrument, date, superseded_by, name_en, name_ja, name_ru",
      contentType: "application/geo+json",
      content: `${JSON.stringify(boundariesGeojson(record, lines, lineOfControl))}\n`,
    },
  ];
  const readme = { name: "README.txt", contentType: "text/plain; charset=utf-8", content: readmeOf(record, files, tables) };
  return [...files, readme].map(({ name, contentType, content }) => ({ name, contentType, content }));
}
