import { useCallback, useDeferredValue } from "react";
import type { TerritoryId } from "../../model/territory.ts";
import { usePage } from "../page.ts";
import "./Details.css";
import { IslandDetails } from "./IslandDetails.tsx";
import { useProseContext } from "./useProseContext.ts";

/** The details of every island whose status is disputed; only the chosen one is shown while a script runs. */
export function Details() {
  const { view, dispatch } = usePage();
  const context = useProseContext();
  // The hidden ones follow the date when there is time.
  const laterDate = useDeferredValue(view.date);
  const close = useCallback(
    (island: TerritoryId) => {
      dispatch({ type: "select", island: null });
      focusButtonOf(island);
    },
    [dispatch],
  );
  return context.record.territories
    .filter((territory) => territory.disputed)
    .map((territory) => {
      const isShown = territory.id === view.island;
      return (
        <IslandDetails
          key={territory.id}
          territory={territory}
          isShown={isShown}
          date={isShown ? view.date : laterDate}
          context={context}
          onClose={close}
        />
      );
    });
}

/** The focus goes back to where the island was chosen. */
function focusButtonOf(island: TerritoryId): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-island]")) {
    if (button.getAttribute("data-island") === island) button.focus();
  }
}
