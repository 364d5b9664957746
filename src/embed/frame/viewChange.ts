/** A view as messages tell it, and the change of one that a host asks for: the whole of it can be, or none of it is done. */
import {
  array,
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
import { allowedCamera, CAMERA_LIMITS, type Camera, orderedLayers, THEMES, type View, type ViewRules } from "../../view/view.ts";
import type { MessageView } from "../protocol.ts";

export function messageViewOf(view: View, language: Language): MessageView {
  const { island, layers, date, map, theme } = view;
  return { island, layers: [...layers], date, map: map && { zoom: map.zoom, lat: map.lat, lng: map.lng }, language, theme };
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

function changeSchema({ islands, layers }: ViewRules) {
  return object({
    island: optional(nullable(picklist(islands))),
    layers: optional(pipe(array(unknown()), maxLength(MOST_LAYERS), array(picklist(layers)))),
    date: optional(pipe(string(), maxLength(LONGEST_DATE))),
    map: optional(nullable(Place)),
    theme: optional(picklist(THEMES)),
    language: optional(picklist(LANGUAGES)),
  });
}

/** `view` with what `asked` changes of it; null where anything in that cannot be. Keys that no view has are left alone. */
export function changedView(view: View, asked: unknown, rules: ViewRules, language: Language): ViewChange | null {
  const parsed = safeParse(changeSchema(rules), asked, { abortEarly: true });
  if (!parsed.success) return null;
  const { island, layers, date, map, theme, language: wanted } = parsed.output;
  const day = date === undefined ? view.date : dayOf(date, rules);
  if (day === null) return null;
  const next: View = {
    island: island === undefined ? view.island : island,
    layers: layers === undefined ? view.layers : orderedLayers(layers, rules),
    date: day,
    map: map === undefined ? view.map : cameraOf(map),
    theme: theme ?? view.theme,
  };
  return { view: Object.freeze(next), language: wanted ?? language };
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
