import { memo, useCallback } from "react";
import type { TerritoryId } from "../../model/territory.ts";
import { usePage } from "../page.ts";
import "./Details.css";
import { IslandDetails } from "./IslandDetails.tsx";

/** The details of every island whose status is disputed; only the chosen one is shown while a script runs. */
export const Details = memo(function Details() {
  const { record, dispatch } = usePage();
  const close = useCallback(
    (island: TerritoryId) => {
      dispatch({ type: "select", island: null });
      focusButtonOf(island);
    },
    [dispatch],
  );
  return record.territories
    .filter((territory) => territory.disputed)
    .map((territory) => <IslandDetails key={territory.id} territory={territory} onClose={close} />);
});

/** The focus goes back to where the island was chosen. */
function focusButtonOf(island: TerritoryId): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-island]")) {
    if (button.getAttribute("data-island") === island) button.focus();
  }
}
