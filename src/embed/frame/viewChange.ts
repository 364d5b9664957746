/** A view as messages tell it, and the change of one that a host asks for: the whole of it can be, or none of it is done. */
import {
  array,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  unknown,
} from "valibot";
import { LANGUAGES, type Language } from "../../model/language.ts";
import { parseAddress } from "../../view/address.ts";
import { stepViewOf } from "../../view/steps.ts";
import {
  allowedCamera,
  CAMERA_LIMITS,
  type Camera,
  isComparing,
  orderedLayers,
  THEMES,
  type View,
  type ViewRules,
} from "../../view/view.ts";
import type { MessageView } from "../protocol.ts";

export function messageViewOf(view: View, language: Language): MessageView {
  const { island, layers, date, map, theme, story, step, compare } = view;
  const camera = map && { zoom: map.zoom, lat: map.lat, lng: map.lng };
  return { island, layers: [...layers], date, map: camera, language, theme, story, step, compare: isComparing(view) ? compare : null };
}

export interface ViewChange {
  readonly view: View;
  /** Asked for with the rest; the frame's own where nothing is said. */
  readonly language: Language;
}

/** Far above the number of layers, far below what takes time to look through. */
const MOST_LAYERS = 100;
const LONGEST_DATE = 10;

const within = ([low, high]: readonly [number, number]) => pipe(number(), minValue(low), maxValue(high));
const Place = object({ zoom: within(CAMERA_LIMITS.zoom), lat: within(CAMERA_LIMITS.lat), lng: within(CAMERA_LIMITS.lng) });

function changeSchema({ islands, layers, stories }: ViewRules) {
  return object({
    island: optional(nullable(picklist(islands))),
    layers: optional(pipe(array(unknown()), maxLength(MOST_LAYERS), array(picklist(layers)))),
    date: optional(pipe(string(), maxLength(LONGEST_DATE))),
    map: optional(nullable(Place)),
    theme: optional(picklist(THEMES)),
    language: optional(picklist(LANGUAGES)),
    story: optional(nullable(picklist(stories.map(({ id }) => id)))),
    step: optional(nullable(pipe(number(), integer()))),
    compare: optional(nullable(pipe(string(), maxLength(LONGEST_DATE)))),
  });
}

/**
 * `view` with what `asked` changes of it; null where anything in that cannot be. Keys that no view has are left alone. A step of a story
 * is shown as it is meant, but for what is asked for with it.
 */
export function changedView(view: View, asked: unknown, rules: ViewRules, language: Language): ViewChange | null {
  const parsed = safeParse(changeSchema(rules), asked, { abortEarly: true });
  if (!parsed.success) return null;
  const { island, layers, date, map, theme, language: wanted, story, step, compare } = parsed.output;
  const base = stepAsked(view, story, step, rules);
  if (base === null) return null;
  const day = date === undefined ? base.date : dayOf(date, rules);
  const second = typeof compare === "string" ? dayOf(compare, rules) : compare;
  if (day === null || (typeof compare === "string" && (second === null || second === day))) return null;
  const next: View = {
    island: island === undefined ? base.island : island,
    layers: layers === undefined ? base.layers : orderedLayers(layers, rules),
    date: day,
    map: map === undefined ? base.map : cameraOf(map),
    theme: theme ?? base.theme,
    story: base.story,
    step: base.step,
    compare: second === undefined ? base.compare : second,
  };
  return { view: Object.freeze(next), language: wanted ?? language };
}

/** The view to change: that of the story's step which is asked for, or the present one, out of its story if that is asked for. */
function stepAsked(view: View, story: View["story"] | undefined, step: View["step"] | undefined, rules: ViewRules): View | null {
  if (story === undefined && step === undefined) return view;
  const wanted = story === undefined ? view.story : story;
  if (wanted === null) return step == null ? Object.freeze({ ...view, story: null, step: null }) : null;
  const shown = stepViewOf(wanted, step ?? 1, rules);
  return shown && { ...shown, theme: view.theme };
}

/** An object of its own even where the map stands there already: a host that sets the map has said where it is to stay. */
function cameraOf(map: Camera | null): Camera | null {
  return map && allowedCamera(map);
}

/** As an address is read: a partial date means its last day. */
function dayOf(text: string, rules: ViewRules): View["date"] | null {
  const { view, misunderstood } = parseAddress(new URLSearchParams({ date: text }).toString(), rules);
  return misunderstood.length === 0 ? view.date : null;
}
