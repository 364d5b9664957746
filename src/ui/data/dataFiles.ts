import type { DataFile } from "../../i18n/data/contents/messages.ts";

/** The published files, the whole record first, then its tables, then the shapes. */
export const DATA_FILES = [
  "record.json",
  "record.schema.json",
  "stories.json",
  "stories.schema.json",
  "README.txt",
  "status.csv",
  "readings.csv",
  "control.csv",
  "positions.csv",
  "instruments.csv",
  "articles.csv",
  "instrument-readings.csv",
  "events.csv",
  "event-details.csv",
  "wordings.csv",
  "perspectives.csv",
  "parties.csv",
  "territories.csv",
  "islets.csv",
  "figures.csv",
  "sources.csv",
  "territories.geojson",
  "boundaries.geojson",
] as const satisfies readonly DataFile[];
