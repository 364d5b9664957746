/** The actions are the only ways a view changes; each gives a new frozen view, or the same one when nothing changes. */
import { dateWithin, type IsoDate } from "../model/date.ts";
import type { StoryId } from "../model/story.ts";
import type { TerritoryId } from "../model/territory.ts";
import { stepViewOf } from "./steps.ts";
import {
  allowedCamera,
  type Camera,
  orderedLayers,
  sameCamera,
  sameLayers,
  sameView,
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
  | { readonly type: "setTheme"; readonly theme: ThemeChoice }
  /** Shows a step of a story (from 1) as it is meant, whatever the view was; again, if the reader has gone elsewhere from it. */
  | { readonly type: "setStep"; readonly story: StoryId; readonly step: number }
  /** What is on show stays. */
  | { readonly type: "leaveStory" }
  /** Null ends the comparison. */
  | { readonly type: "setCompare"; readonly date: IsoDate | null };

/** An island, layer, step or date that the rules do not know leaves the view as it is; dates outside the record's span are brought to its ends. */
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
    case "setStep": {
      const step = stepViewOf(action.story, action.step, rules);
      const next = step && Object.freeze({ ...step, theme: view.theme });
      return next === null || sameView(next, view) ? view : next;
    }
    case "leaveStory":
      return view.story === null ? view : Object.freeze({ ...view, story: null, step: null });
    case "setCompare": {
      const compare = action.date === null ? null : dateWithin(action.date, rules.since, rules.today);
      return compare === view.compare ? view : Object.freeze({ ...view, compare });
    }
  }
}

function withLayers(view: View, layers: readonly ViewLayerId[]): View {
  return sameLayers(layers, view.layers) ? view : Object.freeze({ ...view, layers });
}
