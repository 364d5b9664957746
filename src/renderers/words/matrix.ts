/** The whole record at a glance: each territory by each text, each party's position and who administered, as rows of strings. */
import type { IsoDate } from "../../model/date.ts";
import type { EffectKind } from "../../model/instrument.ts";
import { orderedParties, partyOf } from "../../model/naming.ts";
import type { OutlineEffect, OutlineTerritory } from "../../model/outline.ts";
import type { PartyId } from "../../model/party.ts";
import type { LocalParty } from "../../model/record.ts";
import { claimsOn, controlAt, effectDate, instrumentsOf, layerDate, positionsOn, type StatusEntry, statusOf } from "../../model/status.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { CONTROL_LAYER, type View, type ViewLayerId } from "../../view/view.ts";
import type { WordsContext } from "./context.ts";
import { administeredText } from "./control.ts";
import { formatDate } from "./dates.ts";
import { effectHead } from "./effects.ts";
import { layerText } from "./legend.ts";
import { territoryName } from "./names.ts";

/** The sign before an entry: a party's own, or that of what a text does. */
export type Mark =
  | { readonly kind: "party"; readonly party: PartyId; readonly implied: boolean }
  | { readonly kind: Exclude<EffectKind, "assigned" | "ceded" | "administered"> };

/** What one text, position or administration says of one territory. */
export interface MatrixEntry {
  readonly mark: Mark;
  /** The text's name, where its row has several. */
  readonly instrument: string | null;
  readonly head: string;
  /** The condition of a promise, or the days of an act. */
  readonly detail: string | null;
  readonly basis: OutlineEffect["basis"];
  /** Later than the date shown. */
  readonly isLater: boolean;
}

export interface MatrixCell {
  readonly territory: TerritoryId;
  /** Never empty. */
  readonly entries: readonly MatrixEntry[];
}

export interface MatrixRow {
  readonly layer: ViewLayerId;
  readonly kind: "instruments" | "position" | "control";
  readonly year: string | null;
  readonly name: string;
  /** The whole name in one line: "1956 Joint Declaration". */
  readonly title: string;
  /** The names of the row's texts, where there are several. */
  readonly instruments: readonly string[];
  /** Why it does not hold at the date shown, or the date for which it does. */
  readonly note: string | null;
  readonly isLater: boolean;
  /** In the order of the territories. */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly caption: string;
  /** The disputed first, else in the record's order. */
  readonly territories: readonly OutlineTerritory[];
  readonly rows: readonly MatrixRow[];
}

export function matrixOf(context: WordsContext, { date }: Pick<View, "date">): Matrix {
  const { record, messages, language } = context;
  const { territories } = record;
  const columns = [...territories.filter(({ disputed }) => disputed), ...territories.filter(({ disputed }) => !disputed)];
  const rows = [
    ...record.layers.map((layer) => instrumentsRow(context, layer, columns, date)),
    ...orderedParties(record).map((party) => positionRow(context, party, columns, date)),
    controlRow(context, columns, date),
  ];
  return { caption: messages.words.matrix.caption(formatDate(date, language)), territories: columns, rows };
}

type Columns = readonly OutlineTerritory[];

function instrumentsRow(
  context: WordsContext,
  layer: WordsContext["record"]["layers"][number],
  columns: Columns,
  date: IsoDate,
): MatrixRow {
  const { record, messages } = context;
  const instruments = instrumentsOf(record, layer.id);
  const from = layerDate(record, layer.id);
  const isLater = from !== undefined && from > date;
  return {
    layer: layer.id,
    kind: "instruments",
    year: layer.id,
    name: layer.name,
    title: layerText(context, layer.id),
    instruments: instruments.length > 1 ? instruments.map(({ name }) => name) : [],
    note: isLater ? messages.words.details.notYet : null,
    isLater,
    cells: columns.map(({ id }) => {
      const entries = statusOf(record, id, layer.id).map((status) => effectEntry(context, status, instruments.length > 1, date));
      return { territory: id, entries: entries.length > 0 ? entries : [noEntry(context)] };
    }),
  };
}

function effectEntry(context: WordsContext, { instrument, effect }: StatusEntry, isNamed: boolean, date: IsoDate): MatrixEntry {
  return {
    mark: markOf(effect),
    instrument: isNamed ? instrument.name : null,
    head: effectHead(context, instrument, effect),
    detail: detailOf(context, effect),
    basis: effect.basis,
    isLater: effectDate(instrument, effect) > date,
  };
}

function markOf({ effect, party, basis }: OutlineEffect): Mark {
  if (effect !== "assigned" && effect !== "ceded" && effect !== "administered") return { kind: effect };
  return party === null ? { kind: "silent" } : { kind: "party", party, implied: basis === "implied" };
}

function detailOf({ messages, language }: WordsContext, { condition, short, date }: OutlineEffect): string | null {
  if (condition !== undefined) return messages.words.matrix.condition(condition);
  if (short !== undefined) return short;
  return date === undefined ? null : formatDate(date, language);
}

function noEntry({ messages }: WordsContext): MatrixEntry {
  const head = messages.words.matrix.none;
  return { mark: { kind: "silent" }, instrument: null, head, detail: null, basis: null, isLater: false };
}

function positionRow(context: WordsContext, party: LocalParty, columns: Columns, date: IsoDate): MatrixRow {
  const { record, messages, today } = context;
  const words = messages.words.matrix;
  const isLater = date !== today;
  return {
    layer: party.id,
    kind: "position",
    year: null,
    name: party.position,
    title: party.position,
    instruments: [],
    note: isLater ? words.positionOfToday : null,
    isLater,
    cells: columns.map(({ id }) => {
      const entries = positionsOn(record, id)
        .filter((position) => position.party === party.id)
        .map(({ claims }): MatrixEntry => {
          const mark: Mark = claims ? { kind: "party", party: party.id, implied: false } : { kind: "silent" };
          return { mark, instrument: null, head: claims ? words.claims : words.noClaim, detail: null, basis: null, isLater };
        });
      return { territory: id, entries: entries.length > 0 ? entries : [noEntry(context)] };
    }),
  };
}

function controlRow(context: WordsContext, columns: Columns, date: IsoDate): MatrixRow {
  const { messages, language } = context;
  const name = layerText(context, CONTROL_LAYER);
  return {
    layer: CONTROL_LAYER,
    kind: "control",
    year: null,
    name,
    title: name,
    instruments: [],
    note: messages.words.details.onDate(formatDate(date, language)),
    isLater: false,
    cells: columns.map(({ id }) => ({ territory: id, entries: [controlEntry(context, id, date)] })),
  };
}

function controlEntry(context: WordsContext, territory: TerritoryId, date: IsoDate): MatrixEntry {
  const period = controlAt(context.record, territory, date);
  if (!period) return noEntry(context);
  const party = partyOf(context.record, period.administeredBy);
  return {
    mark: party ? { kind: "party", party: party.id, implied: false } : { kind: "undivided" },
    instrument: null,
    head: administeredText(context, period.administeredBy, date),
    detail: null,
    basis: null,
    isLater: false,
  };
}

/** One island of a view in words. */
export interface ListedIsland {
  readonly territory: TerritoryId;
  readonly name: string;
  readonly administered: string;
  /** "Claimed by Japan": none on any other day than today. */
  readonly claims: readonly string[];
  /** What the texts that are switched on say of it. */
  readonly layers: readonly { readonly layer: ViewLayerId; readonly title: string; readonly said: readonly string[] }[];
}

/** What a view says of each island whose status is disputed. */
export function listOf(context: WordsContext, view: Pick<View, "date" | "layers">): readonly ListedIsland[] {
  const { record, today, messages } = context;
  const rows = matrixOf(context, view)
    .rows.filter(({ kind, layer }) => kind === "instruments" && view.layers.includes(layer))
    .map((row) => ({ ...row, entriesOn: new Map(row.cells.map(({ territory, entries }) => [territory, entries])) }));
  return record.territories
    .filter(({ disputed }) => disputed)
    .map(({ id }) => {
      const claiming = new Set(claimsOn(record, id, view.date, today).map(({ party }) => party));
      return {
        territory: id,
        name: territoryName(context, id),
        administered: controlEntry(context, id, view.date).head,
        claims: orderedParties(record).flatMap((party) => (claiming.has(party.id) ? [party.claimed] : [])),
        layers: rows.map(({ layer, title, isLater, entriesOn }) => {
          const entries = entriesOn.get(id) ?? [];
          const said = isLater ? [messages.words.details.notYet] : entries.map((entry) => entryText(context, entry));
          return { layer, title, said };
        }),
      };
    });
}

/** An entry on one line: "Yalta Agreement: Left open". */
function entryText({ messages }: WordsContext, { instrument, head, detail, isLater }: MatrixEntry): string {
  const { matrix, details } = messages.words;
  const said = isLater ? details.notYet : [head, ...(detail === null ? [] : [detail])].join("; ");
  return instrument === null ? said : matrix.said(instrument, said);
}
