/** The tables of the land: territories, islets, figures, and who administered what. */
import type { ControlPeriod } from "../../../src/model/control.ts";
import type { HistoricalRecord } from "../../../src/model/record.ts";
import type { Figure, Islet, Territory } from "../../../src/model/territory.ts";
import { citationColumns, column, nameColumns, sourceColumn, type Table, tableOf, textColumns } from "./table.ts";

export function territoriesTable({ territories }: HistoricalRecord): Table {
  return tableOf("territories.csv", "one territory: land whose status is followed as one", territories, [
    column("id", "id of the territory; territories.geojson has it as territory", ({ id }) => id),
    column("disputed", "true or false: whether both parties hold it to be theirs today", ({ disputed }) => disputed),
    column("kind", "island, group or region", ({ kind }) => kind),
    ...nameColumns<Territory>(({ names }) => names),
    ...textColumns<Territory>("where", "where it lies and what it is", ({ where }) => where.text),
    ...citationColumns<Territory>(({ where }) => where.citations),
  ]);
}

export function isletsTable({ islets }: HistoricalRecord): Table {
  return tableOf("islets.csv", "one named member of an island group", islets, [
    column("id", "id of the islet; territories.geojson has it as islet", ({ id }) => id),
    column("territory", "id of territories.csv", ({ territory }) => territory),
    ...nameColumns<Islet>(({ names }) => names),
    column("lon", "longitude in degrees, WGS 84", ({ at }) => at[0]),
    column("lat", "latitude in degrees, WGS 84", ({ at }) => at[1]),
    ...textColumns<Islet>("note", "area by each party's figures, and what else is known", ({ note }) => note?.text),
    ...citationColumns<Islet>(({ note, citations }) => [...(note?.citations ?? []), ...citations]),
  ]);
}

/** A number, the ends of a range, or words: the others stay empty. */
function partsOf({ value }: Figure) {
  if (typeof value === "number") return { value };
  return "en" in value ? { text: value } : { low: value[0], high: value[1] };
}

export function figuresTable({ figures }: HistoricalRecord): Table {
  return tableOf("figures.csv", "one measured or counted figure of one territory, as one side gives it", figures, [
    column("territory", "id of territories.csv", ({ territory }) => territory),
    column("kind", "area, population, settlement, high-point, administration or distance", ({ kind }) => kind),
    column("by", "id of parties.csv: whose figure it is; empty where both use it", ({ by }) => by),
    column("value", "the number", (figure) => partsOf(figure).value),
    column("low", "the lowest number, where sources differ", (figure) => partsOf(figure).low),
    column("high", "the highest number, where sources differ", (figure) => partsOf(figure).high),
    column("unit", "km2, people, m or km", ({ unit }) => unit),
    column("as_of", "year or day of the figure; empty where the source gives none", ({ asOf }) => asOf),
    ...textColumns<Figure>("text", "the figure where it is words", (figure) => partsOf(figure).text),
    column("note_en", "what is counted, or why sources differ", ({ note }) => note?.en),
    ...citationColumns<Figure>(({ citations }) => citations),
  ]);
}

export function controlTable({ control }: HistoricalRecord): Table {
  return tableOf("control.csv", "who administered one territory in one period; it says nothing of title", control, [
    column("territory", "id of territories.csv", ({ territory }) => territory),
    column("from", "first day", ({ from }) => from),
    column("until", "the day after the last; empty where it holds today", ({ until }) => until),
    column("administered_by", "id of parties.csv, or undivided", ({ administeredBy }) => administeredBy),
    column("note_en", "how it began, and what interrupted it without changing it", ({ note }) => note.text.en),
    sourceColumn<ControlPeriod>(({ note }) => note.citations),
  ]);
}
