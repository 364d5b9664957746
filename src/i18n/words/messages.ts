/** Words about the record. Names, dates and phrases arrive ready from the record and Intl; nothing here declines them. */

import type { Instrument } from "../../model/instrument.ts";
import type { SourceKind } from "../../model/source.ts";
import type { Figure } from "../../model/territory.ts";
import type { ChronologyMessages, VoicesMessages } from "../chronology/messages.ts";

export interface WordsMessages {
  /** What one instrument says of one territory, as the head of a row or a cell. */
  readonly effect: {
    readonly assigned: Readonly<Record<"named" | "implied" | "plain", (party: string) => string>>;
    readonly ceded: (recipient: string) => string;
    readonly undivided: string;
    readonly renounced: string;
    /** `recipient` is the name of the one to whom, as it was called then; null where the text names none. */
    readonly promised: Readonly<Record<"conditional" | "plain", (recipient: string | null) => string>>;
    /** `phrase` says who administers. */
    readonly administered: Readonly<Record<"named" | "implied", (phrase: string) => string>>;
    readonly administeredByOther: string;
    readonly excluded: Readonly<Record<"named" | "implied" | "plain", string>>;
    readonly excludedAs: (term: string) => string;
    readonly namedAsIssue: string;
    readonly leftOpen: string;
    readonly termDisputed: (term: string) => string;
    readonly silent: string;
  };
  readonly date: {
    /** "1945", "1945年", "1945 г.": the year given as digits. */
    readonly year: (year: string) => string;
    /** `until` is the day on which the next period begins; null for one that holds today. */
    readonly period: (from: string, until: string | null) => string;
    /** A day, with the instruments of that day. */
    readonly dayOf: (date: string, instruments: string) => string;
  };
  /** Nobody alone administered it. */
  readonly undivided: string;
  /** The islands whose status is disputed, all together. */
  readonly allIslands: (count: number) => string;
  /** "Kunashir / Kunashiri administered by Japan": one part of a sentence on a date. */
  readonly situation: (names: string, administered: string) => string;
  /** A date and what held on it; `situations` are parts made by `situation`. */
  readonly dateSentence: (date: string, situations: readonly string[]) => string;
  readonly lede: {
    /** `claims` are whole phrases ("Claimed by Japan"). */
    readonly today: (administered: string, claims: readonly string[]) => string;
    readonly past: (date: string, administered: string) => string;
  };
  readonly legend: {
    readonly boundary: (year: string, instrument: string) => string;
    readonly lineOfControl: string;
    readonly landing: (year: string) => string;
    readonly excluded: (year: string) => string;
    readonly renounced: (year: string) => string;
    readonly leftOpen: (year: string) => string;
    readonly promised: (year: string) => string;
    readonly namedAsIssue: (year: string) => string;
    readonly ceded: (year: string) => string;
    readonly heading: string;
    /** `control` is for the line of control alone, which no text drew. */
    readonly groups: Readonly<Record<"fill" | "hatch" | "line" | "control", { readonly mark: string; readonly meaning: string }>>;
    readonly empty: string;
  };
  readonly summary: {
    readonly today: (date: string) => string;
    readonly past: (date: string) => string;
    readonly administered: (names: string, administered: string) => string;
    readonly claimed: (names: string, claimants: readonly string[]) => string;
    readonly shown: (marks: string) => string;
    readonly nothing: string;
    readonly selected: (name: string) => string;
  };
  readonly map: {
    /** Opens the description of the map for readers who do not see it. */
    readonly of: (region: string) => string;
    /** A mark of the map and where it stands. */
    readonly markOn: (mark: string, names: string) => string;
  };
  readonly announce: {
    readonly selected: (name: string, lede: string) => string;
    readonly deselected: string;
    /** `sentence` is a `dateSentence`, which ends without a stop. */
    readonly date: (sentence: string) => string;
    readonly layerOn: (layer: string) => string;
    readonly layerOff: (layer: string) => string;
    /** Switched on, but of a later date than the map shows. */
    readonly layerNotYet: (layer: string) => string;
    /** A position switched on while the map shows another day than today. */
    readonly positionNotToday: (layer: string) => string;
    /** Several layers at once; `layers` is null where none is left on. */
    readonly layers: (layers: string | null) => string;
    /** After the map was moved by keys or buttons; `names` is null where none of the islands is in sight. */
    readonly inSight: (names: string | null) => string;
  };
  readonly layer: {
    readonly control: string;
    readonly instrument: (year: string, name: string) => string;
  };
  readonly unit: Readonly<Record<"km2" | "people" | "m" | "km", (value: string) => string>>;
  readonly range: (low: string, high: string) => string;
  readonly figure: Readonly<Record<Figure["kind"], string>>;
  /** The time at which a figure was taken, after the figure. */
  readonly asOf: (date: string) => string;
  readonly details: {
    readonly close: (name: string) => string;
    /** Names the list of links to the parts of the details. */
    readonly parts: string;
    readonly names: string;
    readonly origins: string;
    readonly figures: string;
    readonly figureKind: string;
    readonly noFigure: string;
    readonly status: string;
    readonly notYet: string;
    readonly condition: string;
    readonly readings: string;
    readonly control: string;
    /** Who administered on the day that the map shows. */
    readonly onDate: (date: string) => string;
    readonly sequence: string;
    readonly now: string;
    /** Stands before the instruments or the act under which an administration began. */
    readonly following: string;
    readonly positions: string;
    readonly positionsAreTodays: string;
  };
  /** The table of who administered every territory. */
  readonly administration: {
    readonly today: (date: string) => string;
    readonly past: (date: string) => string;
    readonly territory: string;
    readonly administered: string;
    /** Head of the column with the instruments or the act under which it began. */
    readonly following: string;
    readonly none: string;
    /** An instrument and its day. */
    readonly dated: (instrument: string, date: string) => string;
    /** The islands that the map names in a territory. */
    readonly including: (names: string) => string;
    /** Over the sentences on where the territories lie. */
    readonly where: string;
  };
  readonly overview: {
    readonly islands: string;
    readonly about: string;
    /** Over the summary of the present view. */
    readonly shown: string;
    /** Over the list of stories. */
    readonly stories: string;
    readonly howToRead: string;
    readonly order: string;
    /** The label of an instrument's day. */
    readonly dated: Readonly<Record<Instrument["kind"], string>>;
    readonly inForce: string;
    readonly place: string;
    readonly parties: string;
    readonly officialNames: string;
    readonly dates: string;
    readonly texts: string;
    readonly articles: string;
    readonly effects: string;
    readonly sources: string;
  };
  readonly chronology: ChronologyMessages;
  readonly voices: VoicesMessages;
  readonly matrix: {
    readonly heading: string;
    readonly about: string;
    /** The table's own name; the date is the one shown. */
    readonly caption: (date: string) => string;
    /** Heads the column of texts and positions. */
    readonly corner: string;
    readonly claims: string;
    readonly noClaim: string;
    /** The record holds nothing for this cell. */
    readonly none: string;
    /** Marks a row of positions while the map shows another day than today. */
    readonly positionOfToday: string;
    readonly condition: (condition: string) => string;
    /** A text and what it says, on one line. */
    readonly said: (text: string, head: string) => string;
    /** The button that draws a row on the map. */
    readonly onMap: string;
    /** Leads from an island's details to its cell. */
    readonly back: string;
    readonly legend: {
      readonly heading: string;
      readonly implied: string;
    } & Readonly<Record<"undivided" | "renounced" | "promised" | "excluded" | "named-as-issue" | "left-open" | "silent", string>>;
    /** Opens the list of what the view says of each island. */
    readonly list: string;
    /** No text is switched on, so that the list has none to quote. */
    readonly listNote: string;
  };
  readonly sources: {
    readonly heading: string;
    readonly note: string;
    /** What stands here before and without script; the name of the file with all sources follows. */
    readonly inBrief: string;
    readonly kind: Readonly<Record<SourceKind, string>>;
    readonly language: (language: string) => string;
    readonly undated: string;
    readonly newTab: string;
    readonly noAddress: string;
    /** Says in which language the passage was read: "JA". */
    readonly read: (pinpoint: string, language: string) => string;
  };
}
