/** A territory is land whose status is followed as one. */
import type { PerLanguage, Text } from "./language.ts";
import type { NameForm, NamePair, ScriptName } from "./name.ts";
import type { PartyId } from "./party.ts";
import type { Citation, Statement } from "./source.ts";

export type TerritoryId = string;
/** `[longitude, latitude]` in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** Where a label stands on the map, placed by hand. */
export interface LabelPlace {
  /** Shown from this zoom (inclusive) until that one (exclusive); 512-pixel tiles, as MapLibre counts. */
  readonly fromZoom: number;
  readonly untilZoom?: number;
  readonly at: LonLat;
  /** Which side of the text stands at `at`: `left` makes the text run to the right of it. */
  readonly anchor: "left" | "right" | "top" | "bottom" | "center";
  /** The place that a thin line leads to, for land too small or too crowded to carry its name. */
  readonly leader?: LonLat;
}

/** A name of a place in a script and language of its own, with what it means where that is known. */
export interface AttestedName extends ScriptName {
  /** "Japanese", "Russian", "Ainu". */
  readonly language: Text;
  /** Pronunciation or transliteration, where the script needs one. */
  readonly reading?: string;
  readonly origin?: Statement;
}

export interface Territory {
  readonly id: TerritoryId;
  /** One of the four whose status is disputed today. */
  readonly disputed: boolean;
  /** `group` for an island group, which can be no single polygon. */
  readonly kind: "island" | "group" | "region";
  readonly names: NamePair;
  readonly allNames: readonly AttestedName[];
  /** One neutral sentence: where it lies and what it is. */
  readonly where: Statement;
  readonly labels: readonly LabelPlace[];
  /** Where a dated or numbered mark of an instrument stands on this territory. */
  readonly mark: LonLat;
}

export interface Islet {
  readonly id: string;
  readonly territory: TerritoryId;
  readonly names: NamePair;
  readonly allNames: readonly AttestedName[];
  readonly at: LonLat;
  /** Its area by each party's figures, in km2, where known. */
  readonly note: Statement | null;
  readonly labels: readonly LabelPlace[];
  readonly citations: readonly Citation[];
}

/** A sea, strait, town, cape or undisputed island that the map names. */
export interface Place {
  readonly id: string;
  readonly kind: "sea" | "strait" | "settlement" | "cape" | "island" | "region";
  /** The territory it lies in, for settlements and capes. */
  readonly territory: TerritoryId | null;
  readonly at: LonLat;
  readonly names: PerLanguage<readonly NameForm[]>;
  readonly labels: readonly LabelPlace[];
  readonly citations: readonly Citation[];
}

/** A measured or counted figure of a territory, with whose figure it is and when it was taken. */
export interface Figure {
  readonly territory: TerritoryId;
  readonly kind: "area" | "population" | "settlement" | "high-point" | "administration" | "distance";
  /** Whose figure it is; null for one that both use. */
  readonly by: PartyId | null;
  /** A number, a range where sources differ, or words. */
  readonly value: number | readonly [low: number, high: number] | Text;
  readonly unit: "km2" | "people" | "m" | "km" | null;
  /** A year or a day, as the source gives it; null for what has no date. */
  readonly asOf: string | null;
  /** What is counted, or why sources differ. */
  readonly note: Text | null;
  readonly citations: readonly Citation[];
}
