/** A scene is what a view's layers show on its date: areas, lines, outlines, marks and labels with roles, never colours. */
import type { IsoDate } from "../model/date.ts";
import type { Bounds } from "../model/geometry.ts";
import type { Language } from "../model/language.ts";
import type { ScriptName } from "../model/name.ts";
import type { LabelPlace, LonLat, TerritoryId } from "../model/territory.ts";

/**
 * What a mark means, composed of the record's ids: `control:PARTY`, `control:undivided`, `claim:PARTY`,
 * `boundary:LAYER`, `boundary:today`, `landing:LAYER`, `excluded:LAYER`, `renounced:LAYER`, `left-open:LAYER`,
 * `promised:LAYER`, `named-as-issue:LAYER`, `ceded:LAYER`.
 */
export type Role = `${RoleKind}:${string}`;
export type RoleKind =
  | "control"
  | "claim"
  | "boundary"
  | "landing"
  | "excluded"
  | "renounced"
  | "left-open"
  | "promised"
  | "named-as-issue"
  | "ceded";

/** The land of one territory. */
export interface SceneArea {
  readonly territory: TerritoryId;
  readonly disputed: boolean;
  /** `control:...`; null where control is switched off: plain land. */
  readonly fill: Role | null;
  /** `claim:...` and `renounced:...`, drawn over the fill. */
  readonly hatches: readonly Role[];
  /** `ceded:...`, `excluded:...`, `left-open:...`, drawn round the area. */
  readonly outlines: readonly Role[];
}

/** A boundary line of the geometry. */
export interface SceneLine {
  readonly line: string;
  readonly role: Role;
  /** Its text was replaced by one that is also shown: drawn thinner, its pill hollow. */
  readonly superseded: boolean;
  /** The text names a strait, not a course. */
  readonly schematic: boolean;
}

/** A closed ring of the geometry, round territories that an instrument takes together. */
export interface SceneOutline {
  readonly outline: string;
  readonly role: Role;
}

/** A dot of an instrument on a territory: a landing, or an issue that it names. */
export interface SceneMark {
  readonly territory: TerritoryId;
  readonly role: Role;
  readonly at: LonLat;
  /** The date that stands beside it, in the reader's language; null for none. */
  readonly text: string | null;
}

/** The year pill of a line or ring. */
export interface ScenePill {
  readonly role: Role;
  readonly at: LonLat;
  readonly text: string;
  readonly superseded: boolean;
}

export interface SceneLabel {
  readonly id: string;
  readonly kind: "territory" | "islet" | "island" | "region" | "sea" | "strait" | "settlement" | "cape";
  /** The territory that a click on the label chooses; null for a label that chooses none. */
  readonly territory: TerritoryId | null;
  /** Both forms of the name, in the order of the reader's language; one where they coincide. */
  readonly names: readonly ScriptName[];
  /** The same in other scripts, in the same order. */
  readonly scripts: readonly ScriptName[];
  /** Short notes under the name: what an instrument leaves open. */
  readonly notes: readonly { readonly role: Role; readonly text: string }[];
  /** Where the dot of a settlement or cape stands. */
  readonly point: LonLat | null;
  readonly places: readonly LabelPlace[];
}

export interface Scene {
  readonly language: Language;
  readonly date: IsoDate;
  readonly areas: readonly SceneArea[];
  readonly lines: readonly SceneLine[];
  readonly outlines: readonly SceneOutline[];
  readonly marks: readonly SceneMark[];
  readonly pills: readonly ScenePill[];
  readonly labels: readonly SceneLabel[];
  /** Every role that is drawn, once, in the order of the legend; nothing else may be in the legend. */
  readonly legend: readonly Role[];
  /** What must be in sight where the view sets no camera. */
  readonly fit: Bounds;
}

export function roleKindOf(role: Role): RoleKind {
  return role.slice(0, role.indexOf(":")) as RoleKind;
}

/** The id after the colon: a party, a layer, `undivided` or `today`. */
export function roleSubjectOf(role: Role): string {
  return role.slice(role.indexOf(":") + 1);
}
