/** The store holds one page's view and what passes by: hover, notices, how far the map has come. Several pages may live side by side. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { TerritoryId } from "../model/territory.ts";
import { reduceView, type ViewAction } from "../view/actions.ts";
import type { View, ViewRules } from "../view/view.ts";

/** Who asked for a change of the view: `address` is the reader's back and forward buttons. */
export type ChangeCause = "reader" | "address";

export interface PageState {
  readonly view: View;
  readonly cause: ChangeCause;
  readonly hovered: TerritoryId | null;
  /** How often the reader has chosen an island; choosing the one that is chosen counts too. */
  readonly choices: number;
}

export interface PageStore extends StoreApi<PageState> {
  readonly rules: ViewRules;
  readonly dispatch: (action: ViewAction) => void;
  /** Sets the whole view, as an address does. */
  readonly replaceView: (view: View) => void;
  readonly hover: (territory: TerritoryId | null) => void;
}

export function createPageStore(view: View, rules: ViewRules): PageStore {
  const store = createStore<PageState>(() => ({ view, cause: "address", hovered: null, choices: 0 }));
  return Object.assign(store, {
    rules,
    dispatch: (action: ViewAction) =>
      store.setState((state) => {
        const next = reduceView(state.view, action, rules);
        const isChoice = action.type === "select" && action.island !== null && next.island === action.island;
        const choices = isChoice ? state.choices + 1 : state.choices;
        return next === state.view && choices === state.choices ? state : { view: next, cause: "reader" as const, choices };
      }),
    replaceView: (next: View) => store.setState({ view: next, cause: "address" }),
    hover: (territory: TerritoryId | null) => store.setState((state) => (state.hovered === territory ? state : { hovered: territory })),
  });
}
