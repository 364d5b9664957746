/** The actions are the only ways a view changes; each gives a new frozen view, or the same one when nothing changes. */
import { dateWithin, type IsoDate } from "../model/date.ts";
import type { TerritoryId } from "../model/territory.ts";
import {
  allowedCamera,
  type Camera,
  orderedLayers,
  sameCamera,
  sameLayers,
  type ThemeChoice,
  type View,
  type ViewLayerId,
  type ViewRules,
} from "./view.ts";

export type ViewAction =
  | { readonly type: "select"; readonly island: TerritoryId | null }
  | { readonly type: "setLayer"; readonly layer: ViewLayerId; readonly on: boolean }
  | { readonly type: "resetLayers" }
  | { readonly type: "setDate"; readonly date: IsoDate }
  /** Null lets the map fit itself again. */
  | { readonly type: "setCamera"; readonly camera: Camera | null }
  | { readonly type: "setTheme"; readonly theme: ThemeChoice };

/** An island, layer or date that the rules do not know leaves the view as it is; dates outside the record's span are brought to its ends. */
export function reduceView(view: View, action: ViewAction, rules: ViewRules): View {
  switch (action.type) {
    case "select": {
      const known = action.island === null || rules.islands.includes(action.island);
      return known && action.island !== view.island ? Object.freeze({ ...view, island: action.island }) : view;
    }
    case "setLayer": {
      const rest = view.layers.filter((layer) => layer !== action.layer);
      return withLayers(view, orderedLayers(action.on ? [...rest, action.layer] : rest, rules));
    }
    case "resetLayers":
      return withLayers(view, rules.defaultLayers);
    case "setDate": {
      const date = dateWithin(action.date, rules.since, rules.today);
      return date === view.date ? view : Object.freeze({ ...view, date });
    }
    case "setCamera": {
      const map = action.camera === null ? null : allowedCamera(action.camera);
      return sameCamera(map, view.map) ? view : Object.freeze({ ...view, map });
    }
    case "setTheme":
      return action.theme === view.theme ? view : Object.freeze({ ...view, theme: action.theme });
  }
}

function withLayers(view: View, layers: readonly ViewLayerId[]): View {
  return sameLayers(layers, view.layers) ? view : Object.freeze({ ...view, layers });
}
