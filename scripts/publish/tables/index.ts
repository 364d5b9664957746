/** All tables of the record, those first that a reader looks for first. */
import type { HistoricalRecord } from "../../../src/model/record.ts";
import { articlesTable, instrumentReadingsTable, instrumentsTable, readingsTable, statusTable } from "./instruments.ts";
import { controlTable, figuresTable, isletsTable, territoriesTable } from "./places.ts";
import type { Table } from "./table.ts";
import { eventDetailsTable, eventsTable, partiesTable, perspectivesTable, positionsTable, sourcesTable, wordingsTable } from "./voices.ts";

export function tablesOf(record: HistoricalRecord): readonly Table[] {
  return [
    statusTable,
    readingsTable,
    controlTable,
    positionsTable,
    eventsTable,
    sourcesTable,
    instrumentsTable,
    articlesTable,
    instrumentReadingsTable,
    eventDetailsTable,
    wordingsTable,
    perspectivesTable,
    figuresTable,
    territoriesTable,
    isletsTable,
    partiesTable,
  ].map((table) => table(record));
}
