/** The address is a view written as a query string; reading one never throws and repeats nothing of it. */
import { dateWithin, type IsoDate, parsePartialDate } from "../model/date.ts";
import type { StoryId } from "../model/story.ts";
import { nearestOf } from "./nearest.ts";
import { stepsOf, stepViewOf } from "./steps.ts";
import {
  allowedCamera,
  CAMERA_LIMITS,
  type Camera,
  defaultViewOf,
  isComparing,
  orderedLayers,
  sameLayers,
  THEMES,
  type ThemeChoice,
  type View,
  type ViewLayerId,
  type ViewRules,
} from "./view.ts";

/** Every part of a view has one parameter of the same purpose: a new part does not compile until it is read and written here. */
export const PARAMETERS = {
  island: "island",
  layers: "layers",
  date: "date",
  map: "map",
  theme: "theme",
  story: "story",
  step: "step",
  compare: "compare",
} as const satisfies Record<keyof View, string>;

export interface ReadAddress {
  readonly view: View;
  /** The parts that were not understood and fell back; their values are not repeated. */
  readonly misunderstood: readonly (keyof View)[];
}

/** Far above any real address, far below what could slow the page. */
const LONGEST_VALUE = 400;

/** A part's value, and whether all of it was understood. */
type Part<Value> = readonly [value: Value, understood: boolean];

/**
 * The view in `search` (with or without "?"): where a part is missing or cannot be, the default, which in a story is what its step
 * shows. Of a story or step that does not exist, the nearest that does.
 */
export function parseAddress(search: string, rules: ViewRules): ReadAddress {
  const values = parameterValues(search);
  const usual = defaultViewOf(rules);
  const misunderstood: (keyof View)[] = [];
  const read = <Key extends keyof View>(key: Key, fallback: View[Key], parse: (text: string) => Part<View[Key]>): View[Key] => {
    const text = values.get(PARAMETERS[key]);
    if (text === undefined) return fallback;
    const [value, understood]: Part<View[Key]> = text.length > LONGEST_VALUE ? [fallback, false] : parse(text);
    if (!understood) misunderstood.push(key);
    return value;
  };
  const story = read("story", null, (text) => parseStory(text, rules));
  // Of a story that nobody knows no step is missed.
  const isLost = story === null && misunderstood.includes("story");
  const step = isLost ? null : read("step", story === null ? null : 1, (text) => parseStep(text, story, rules));
  const base = story === null || step === null ? usual : (stepViewOf(story, step, rules) ?? usual);
  const date = read("date", base.date, (text) => parseDate(text, rules));
  const view: View = {
    island: read("island", base.island, (text) => {
      if (isNone(text)) return [null, true];
      return rules.islands.includes(text) ? [text, true] : [base.island, false];
    }),
    layers: read("layers", base.layers, (text) => parseLayers(text, base.layers, rules)),
    date,
    map: read("map", base.map, (text) => (isNone(text) ? [null, true] : parseCamera(text))),
    theme: read("theme", base.theme, (text) => {
      const theme = THEMES.find((choice): choice is ThemeChoice => choice === text);
      return theme ? [theme, true] : [base.theme, false];
    }),
    story,
    step,
    compare: read("compare", base.compare, (text) => (isNone(text) ? [null, true] : parseCompare(text, date, rules))),
  };
  const order = Object.keys(PARAMETERS) as (keyof View)[];
  return { view: Object.freeze(view), misunderstood: order.filter((key) => misunderstood.includes(key)) };
}

/** What a step of a story shows can be taken away. */
function isNone(text: string): boolean {
  return text === "" || text === "none";
}

/** The first of repeated keys wins, as does `key` over a later `amp;key` (left by hosts that escape an address twice). */
function parameterValues(search: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(search)) {
    const name = plainKey(key);
    if (!values.has(name)) values.set(name, value);
  }
  return values;
}

function plainKey(key: string): string {
  return key.replace(/^(?:amp;)+/, "");
}

function parseLayers(text: string, fallback: readonly ViewLayerId[], rules: ViewRules): Part<readonly ViewLayerId[]> {
  const ids = text
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (ids.length === 0 || (ids.length === 1 && ids[0] === "none")) return [Object.freeze([]), true];
  const known = ids.filter((id) => rules.layers.includes(id));
  return [known.length === 0 ? fallback : orderedLayers(known, rules), known.length === ids.length];
}

function parseDate(text: string, rules: ViewRules): Part<IsoDate> {
  const day = parsePartialDate(text);
  const begins = firstDayOf(text);
  if (day === null || day < rules.since || begins > rules.today) return [rules.today, false];
  return [dateWithin(day, rules.since, rules.today), true];
}

function parseCompare(text: string, date: IsoDate, rules: ViewRules): Part<IsoDate | null> {
  const [compare, understood] = parseDate(text, rules);
  return understood && compare !== date ? [compare, true] : [null, false];
}

function parseStory(text: string, rules: ViewRules): Part<StoryId | null> {
  if (isNone(text)) return [null, true];
  const ids = rules.stories.map(({ id }) => id);
  return ids.includes(text) ? [text, true] : [nearestOf(ids, text), false];
}

function parseStep(text: string, story: StoryId | null, rules: ViewRules): Part<number | null> {
  if (story === null) return [null, false];
  const step = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(step)) return [1, false];
  const nearest = Math.min(Math.max(step, 1), stepsOf(story, rules).length);
  return [nearest, nearest === step];
}

function parseCamera(text: string): Part<Camera | null> {
  const numbers = text.split("/").map((part) => (/^[+-]?\d{1,4}(?:\.\d{1,20})?$/.test(part) ? Number(part) : Number.NaN));
  const [zoom, lat, lng] = numbers;
  if (numbers.length !== 3 || zoom === undefined || lat === undefined || lng === undefined) return [null, false];
  if (numbers.some((value) => Number.isNaN(value))) return [null, false];
  const camera = { zoom, lat, lng };
  const inside = (Object.keys(camera) as (keyof Camera)[]).every(
    (key) => camera[key] >= CAMERA_LIMITS[key][0] && camera[key] <= CAMERA_LIMITS[key][1],
  );
  return [allowedCamera(camera), inside];
}

/**
 * The query string of a view, "" or beginning with "?": only what differs from the defaults, or in a story from its step. Keys of `search` that are not
 * the view's own stay as they stand; a part that is at its default is taken out.
 */
export function formatAddress(view: View, rules: ViewRules, search = ""): string {
  const { story, step } = view;
  const base = (story !== null && step !== null && stepViewOf(story, step, rules)) || defaultViewOf(rules);
  const parts: Record<keyof View, string | null> = {
    island: view.island === base.island ? null : (view.island ?? "none"),
    layers: sameLayers(view.layers, base.layers) ? null : view.layers.join(",") || "none",
    date: view.date === base.date ? null : view.date,
    map: view.map === null ? null : `${view.map.zoom}/${view.map.lat}/${view.map.lng}`,
    theme: view.theme === base.theme ? null : view.theme,
    story,
    step: story === null || step === null ? null : String(step),
    compare: compareOf(view, base),
  };
  const own = new Set<string>(Object.values(PARAMETERS));
  const foreign = search
    .replace(/^\?/, "")
    .split("&")
    .filter((piece) => piece !== "" && !own.has(plainKey(keyOf(piece))));
  const written = (Object.keys(PARAMETERS) as (keyof View)[]).flatMap((key) => {
    const value = parts[key];
    // Commas and slashes are legal in a query and far easier to read than their escapes.
    return value === null ? [] : [`${PARAMETERS[key]}=${encodeURIComponent(value).replace(/%2C/g, ",").replace(/%2F/g, "/")}`];
  });
  const pieces = [...written, ...foreign];
  return pieces.length === 0 ? "" : `?${pieces.join("&")}`;
}

function compareOf(view: View, base: View): string | null {
  const [compare, usual] = [view, base].map((each) => (isComparing(each) ? each.compare : null));
  return compare === usual ? null : (compare ?? "none");
}

function keyOf(piece: string): string {
  return [...new URLSearchParams(piece).keys()][0] ?? piece;
}

/** The first day meant by `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
function firstDayOf(text: string): IsoDate {
  return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}
