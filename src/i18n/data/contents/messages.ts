/** Words of the published data: what the files hold, how to cite them, how to report a correction. */

/** The published files, by their names in the folder of data. */
export type DataFile =
  | "record.json"
  | "record.schema.json"
  | "stories.json"
  | "stories.schema.json"
  | "README.txt"
  | "territories.csv"
  | "islets.csv"
  | "parties.csv"
  | "status.csv"
  | "readings.csv"
  | "control.csv"
  | "positions.csv"
  | "instruments.csv"
  | "articles.csv"
  | "instrument-readings.csv"
  | "events.csv"
  | "event-details.csv"
  | "wordings.csv"
  | "perspectives.csv"
  | "figures.csv"
  | "sources.csv"
  | "territories.geojson"
  | "boundaries.geojson";

export interface CitedRecord {
  readonly region: string;
  readonly version: string;
  readonly knownTo: string;
  readonly address: string;
}

export interface ReportedView {
  readonly address: string;
  readonly version: string;
  readonly knownTo: string;
}

export interface DataContentsMessages {
  readonly lede: string;
  readonly files: string;
  readonly file: Readonly<Record<DataFile, string>>;
  readonly version: (version: string) => string;
  readonly licences: string;
  /** What each licence is for; the licence's own name follows as a link. */
  readonly licence: Readonly<Record<"texts" | "geometry" | "code", string>>;
  readonly cite: string;
  readonly citation: (record: CitedRecord) => string;
  readonly corrections: string;
  readonly correctionsNote: string;
  /** What a report needs. */
  readonly correctionNeeds: readonly string[];
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly report: (view: ReportedView) => string;
  /** The link to where reports go, and what stands where this copy names no such place. */
  readonly send: string;
  readonly noAddress: string;
}
