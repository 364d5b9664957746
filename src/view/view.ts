/** A view is all that a link, a host, a story step or a test may set: plain, frozen data. */
import type { IsoDate } from "../model/date.ts";
import type { RecordOutline } from "../model/outline.ts";
import type { StepView, StoryId } from "../model/story.ts";
import type { TerritoryId } from "../model/territory.ts";

/** An instrument layer (`1855`), a party whose position is shown (`japan`), or `control`. */
export type ViewLayerId = string;
export const CONTROL_LAYER = "control";

/** The map's centre in degrees and its zoom for 512-pixel tiles; north is up and the map lies flat. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

export const THEMES = ["light", "dark", "auto"] as const;
export type ThemeChoice = (typeof THEMES)[number];

export interface View {
  readonly island: TerritoryId | null;
  /** In the record's order, without repeats. */
  readonly layers: readonly ViewLayerId[];
  readonly date: IsoDate;
  /** Null: whatever fits the four islands, or what the layers that are on need. */
  readonly map: Camera | null;
  readonly theme: ThemeChoice;
  /** The story that the reader is in, whatever else of the view has been changed since its step was shown. */
  readonly story: StoryId | null;
  /** From 1; null outside of stories. */
  readonly step: number | null;
  /** A second date whose map stands beside the first. Where it is `date` itself, there is nothing to compare. */
  readonly compare: IsoDate | null;
}

/** What a view may hold, taken from the record; `today` is passed in, never read. */
export interface ViewRules {
  readonly islands: readonly TerritoryId[];
  readonly layers: readonly ViewLayerId[];
  readonly defaultLayers: readonly ViewLayerId[];
  readonly since: IsoDate;
  readonly today: IsoDate;
  /** What the steps of each story show. */
  readonly stories: readonly { readonly id: StoryId; readonly steps: readonly StepView[] }[];
}

export const CAMERA_LIMITS = {
  zoom: [3, 12],
  lat: [40, 57],
  lng: [136, 162],
} as const satisfies Record<keyof Camera, readonly [number, number]>;

type RulingRecord = Pick<RecordOutline, "territories" | "layers" | "parties" | "since" | "stories">;

export function viewRulesOf(record: RulingRecord, today: IsoDate): ViewRules {
  const claimants = record.parties.filter((party) => party.slot !== null).map((party) => party.id);
  return {
    islands: record.territories.filter((territory) => territory.disputed).map((territory) => territory.id),
    layers: [...record.layers.map((layer) => layer.id), ...claimants, CONTROL_LAYER],
    // In the same order as `layers`, so that two lists of layers can be compared one by one.
    defaultLayers: [...claimants, CONTROL_LAYER],
    since: record.since,
    today,
    stories: record.stories.map(({ id, steps }) => ({ id, steps: steps.map(({ view }) => view) })),
  };
}

export function defaultViewOf(rules: ViewRules): View {
  return Object.freeze({
    island: null,
    layers: rules.defaultLayers,
    date: rules.today,
    map: null,
    theme: "auto",
    story: null,
    step: null,
    compare: null,
  });
}

/** Whether a view shows what a page shows by itself; in which theme is no matter. */
export function isDefaultView(view: View, rules: ViewRules): boolean {
  return sameView(view, { ...defaultViewOf(rules), theme: view.theme });
}

export function sameView(one: View, other: View): boolean {
  return (
    one.island === other.island &&
    one.date === other.date &&
    one.theme === other.theme &&
    one.story === other.story &&
    one.step === other.step &&
    one.compare === other.compare &&
    sameCamera(one.map, other.map) &&
    sameLayers(one.layers, other.layers)
  );
}

/** Whether a second map is shown beside the first. */
export function isComparing({ date, compare }: Pick<View, "date" | "compare">): boolean {
  return compare !== null && compare !== date;
}

/** `layers` in the record's order, without repeats or ids the record does not know. */
export function orderedLayers(layers: Iterable<ViewLayerId>, rules: ViewRules): readonly ViewLayerId[] {
  const wanted = new Set(layers);
  return Object.freeze(rules.layers.filter((layer) => wanted.has(layer)));
}

export function sameLayers(one: readonly ViewLayerId[], other: readonly ViewLayerId[]): boolean {
  return one.length === other.length && one.every((layer, index) => layer === other[index]);
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** The nearest allowed camera, rounded to what an address holds, which is less than a pixel, so that a link restores it exactly. */
export function allowedCamera(camera: Camera): Camera {
  return Object.freeze({
    zoom: round(clamp(camera.zoom, CAMERA_LIMITS.zoom), 3),
    lat: round(clamp(camera.lat, CAMERA_LIMITS.lat), 4),
    lng: round(clamp(camera.lng, CAMERA_LIMITS.lng), 4),
  });
}

export function sameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other;
  return one.zoom === other.zoom && one.lat === other.lat && one.lng === other.lng;
}
