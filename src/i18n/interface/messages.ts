/** The interface's own words, apart from sentences about the record: names of buttons, panels, states and faults. */

import type { DataMessages } from "../data/messages.ts";
import type { DownloadMessages } from "../download/messages.ts";

/** The parts of an address that a reader may be told about. */
export type AddressPart = "island" | "layers" | "date" | "map" | "theme" | "story" | "step" | "compare" | "engine";

export interface InterfaceMessages {
  readonly header: {
    readonly menu: string;
    readonly languages: string;
    readonly theme: string;
    readonly themes: { readonly auto: string; readonly light: string; readonly dark: string };
    readonly share: string;
    readonly shareHint: string;
    readonly embed: string;
    readonly cite: string;
  };
  readonly layers: {
    readonly title: string;
    /** Read out after the title on the button that opens the list: how many are on. */
    readonly count: (on: number) => string;
    readonly collapse: string;
    readonly expand: string;
    readonly close: string;
    readonly reset: string;
    readonly treaties: string;
    readonly positions: string;
    /** Why positions are not drawn at another date. */
    readonly positionsOnlyToday: string;
    readonly control: string;
    /** The switch itself, at the date of today and at another. */
    readonly controlToday: string;
    readonly controlThen: string;
    readonly controlNote: string;
    readonly notYet: string;
  };
  readonly timeline: {
    readonly title: string;
    /** The visible label of the slider. */
    readonly date: string;
    readonly today: string;
    /** "1880", as it stands alone in large type. */
    readonly year: (year: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly noPrevious: string;
    readonly noNext: string;
    readonly choose: string;
    readonly anyDay: string;
    readonly go: string;
    /** Shows the map of the chosen day beside that of the present date. */
    readonly compare: string;
    /** Begins a comparison, and ends it. */
    readonly compareOther: string;
    readonly compareEnd: string;
    /** Shown when the day typed in lies outside; both ends as the words write dates. */
    readonly outside: (first: string, last: string) => string;
    readonly instruments: string;
    /** Names of the strip that shows who administered. */
    readonly lane: (name: string) => string;
    /** The islands, when none is chosen. */
    readonly allFour: string;
    /** The first stretch of the strip, which says whose it is. */
    readonly whose: (name: string, party: string) => string;
    /** A stretch in which the territories named did not all have the same administration. */
    readonly differs: string;
    /** The button that goes from key date to key date by itself, by what it does next. */
    readonly play: string;
    readonly pause: string;
    /** After a moment that is later than the date shown. */
    readonly later: string;
    /** Further moments at the same place of the line than have room. */
    readonly andMore: (count: number) => string;
    /** That the line is not even. */
    readonly spacing: string;
    /** The filters of the list of dates. */
    readonly search: string;
    readonly kind: string;
    readonly kinds: { readonly all: string; readonly instrument: string; readonly event: string };
    /** How many dates the filters leave. */
    readonly found: (count: number) => string;
    /** "1940s", as the head of a part of the list. */
    readonly decade: (firstYear: number) => string;
  };
  readonly data: DataMessages;
  readonly download: DownloadMessages;
  readonly controls: {
    readonly title: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
  };
  readonly attribution: {
    readonly contributors: string;
    readonly licence: string;
    /** The record's disclaimer in few words, where a whole sentence would cover the map. */
    readonly note: string;
    readonly sources: string;
  };
  readonly map: {
    readonly name: string;
    /** How the keyboard works the map, for those who reach it by keyboard. */
    readonly keys: string;
    /** "145°E", "45°N": negative degrees lie west and south. */
    readonly degrees: (axis: "longitude" | "latitude", degrees: number) => string;
  };
  readonly layout: {
    readonly skipMap: string;
    readonly column: string;
    /** The sheet's button names what it does next. */
    readonly sheetToHalf: string;
    readonly sheetToFull: string;
    readonly sheetToPeek: string;
  };
  /** The page for a frame: the link to the full page with the same view. */
  readonly frame: { readonly fullMap: string };
  /** The parts of the column, one of which is open. */
  readonly panels: Readonly<Record<"overview" | "matrix" | "chronology" | "sources", string>> & { readonly title: string };
  /** Parts of the geometry that are no territory, as they stand in a list of what is missing. */
  readonly geometryParts: { readonly land: string; readonly lakes: string; readonly boundaries: string; readonly outlines: string };
  readonly notices: {
    readonly title: string;
    readonly dismiss: string;
    readonly retry: string;
    readonly address: (parts: readonly AddressPart[]) => string;
    /** Names as the record writes them; with none, all of the geometry is meant. */
    readonly geometryNotLoaded: (names: readonly string[]) => string;
    readonly geometryInvalid: (names: readonly string[]) => string;
    readonly geometrySlow: string;
    readonly proseNotLoaded: string;
    readonly webgl: string;
    readonly contextLost: string;
    readonly worker: string;
    /** What was opened did not come. */
    readonly partNotLoaded: string;
    readonly internal: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
}
