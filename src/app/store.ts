/** The store holds one page's view and what follows from it or passes by: scene, hover, the reader's day. Several pages may live side by side. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { IsoDate } from "../model/date.ts";
import type { TerritoryId } from "../model/territory.ts";
import type { Scene } from "../scene/scene.ts";
import type { PageState as SharedState } from "../ui/page.ts";
import { reduceView, type ViewAction } from "../view/actions.ts";
import { parseAddress } from "../view/address.ts";
import { defaultViewOf, isComparing, sameLayers, sameView, type View, type ViewRules } from "../view/view.ts";

/** Who asked for a change of the view: `address` is the address of the page, at first and on back and forward; `host` the page around a frame. */
export type ChangeCause = "reader" | "address" | "host";

export interface PageState extends SharedState {
  readonly cause: ChangeCause;
  /** How often the reader has chosen an island; choosing the one that is chosen counts too. */
  readonly choices: number;
  /** The parts of the address last read that fell back to their defaults. */
  readonly misunderstood: readonly (keyof View)[];
}

export interface PageStore extends StoreApi<PageState> {
  /** A reader's, unless it follows from what another has asked for. */
  readonly dispatch: (action: ViewAction, cause?: ChangeCause) => void;
  /** Sets the whole view, as a host asks for it; a camera of its own is asked for anew, though it be where the map once stood. */
  readonly show: (view: View) => void;
  /** Sets the whole view, as an address (`?island=...`) gives it; on `today`, if that is given. */
  readonly readAddress: (search: string, today?: IsoDate) => void;
  readonly hover: (territory: TerritoryId | null) => void;
}

/** How a page comes to the rules of its views and their scenes. */
export interface PageScenes {
  readonly rulesOn: (today: IsoDate) => ViewRules;
  readonly sceneOf: (view: Pick<View, "layers" | "date">, today: IsoDate) => Scene;
}

/** A page that shows the default view of `today`. */
export function createPageStore({ rulesOn, sceneOf }: PageScenes, today: IsoDate): PageStore {
  const rules = rulesOn(today);
  const view = defaultViewOf(rules);
  const store = createStore<PageState>(() => ({
    ...{ view, rules, today },
    scene: sceneOf(view, today),
    compared: null,
    cause: "address",
    hovered: null,
    choices: 0,
    misunderstood: [],
  }));
  const scenesAfter = (before: PageState, view: View, today: IsoDate): Pick<PageState, "scene" | "compared"> => {
    const isSame = today === before.today && sameLayers(view.layers, before.view.layers);
    const known = isSame ? [before.scene, ...(before.compared === null ? [] : [before.compared])] : [];
    const sceneOn = (date: IsoDate) => known.find((scene) => scene.date === date) ?? sceneOf({ layers: view.layers, date }, today);
    return { scene: sceneOn(view.date), compared: view.compare !== null && isComparing(view) ? sceneOn(view.compare) : null };
  };
  return Object.assign(store, {
    dispatch: (action: ViewAction, cause: ChangeCause = "reader") =>
      store.setState((state) => {
        const next = reduceView(state.view, action, state.rules);
        const isChoice = action.type === "select" && action.island !== null && next.island === action.island;
        const choices = isChoice ? state.choices + 1 : state.choices;
        if (next === state.view && choices === state.choices) return state;
        return { view: next, ...scenesAfter(state, next, state.today), cause, choices };
      }),
    show: (view: View) =>
      store.setState((state) =>
        sameView(view, state.view) && view.map === state.view.map
          ? state
          : { view, ...scenesAfter(state, view, state.today), cause: "host" as const },
      ),
    readAddress: (search: string, today?: IsoDate) =>
      store.setState((state) => {
        const day = today ?? state.today;
        const rules = day === state.today ? state.rules : rulesOn(day);
        const { view, misunderstood } = parseAddress(search, rules);
        const next = sameView(view, state.view) ? state.view : view;
        return { view: next, ...scenesAfter(state, view, day), rules, today: day, misunderstood, cause: "address" as const };
      }),
    hover: (territory: TerritoryId | null) => store.setState((state) => (state.hovered === territory ? state : { hovered: territory })),
  });
}
