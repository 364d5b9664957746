/** Which panel of the column is open, and the place in it that the reader is taken to. It is the page's own state: no address holds it. */
import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { TerritoryId } from "../model/territory.ts";
import { PANELS, type PanelId } from "../ui/layout/layoutState.ts";
import type { ViewLayerId } from "../view/view.ts";
import { followedAnchor, openEntriesAround, placeOf, readFrom } from "./anchors.ts";
import type { PageStore } from "./store.ts";

export interface OpenPanel {
  readonly panel: PanelId;
  readonly open: (panel: PanelId) => void;
  /** Chooses an island, switches a layer on and takes the reader to what its details say of the two. */
  readonly showStatus: (territory: TerritoryId, layer: ViewLayerId) => void;
}

/** Where the reader stood when a link led away. */
interface Departure {
  readonly panel: PanelId;
  readonly from: HTMLElement;
}

/** What has just arrived is in the document within this many frames. */
const FRAMES_TO_WAIT = 30;

/** `isWhole`: all places that an anchor can lead to are in the document. */
export function usePanels(store: PageStore, isWhole: boolean): OpenPanel {
  const [panel, open] = useState<PanelId>("overview");
  const present = useRef(panel);
  present.current = panel;
  /** The layer whose status a choice of an island is to lead to. */
  const wanted = useRef<ViewLayerId | null>(null);

  const showStatus = useCallback(
    (territory: TerritoryId, layer: ViewLayerId) => {
      wanted.current = layer;
      store.dispatch({ type: "select", island: territory });
      store.dispatch({ type: "setLayer", layer, on: true });
    },
    [store],
  );

  useEffect(
    () =>
      store.subscribe((state, before) => {
        const { island } = state.view;
        const isChoice = state.choices !== before.choices;
        if (island === null || (!isChoice && island === before.view.island)) return;
        open("overview");
        // A view that comes from the address moves no focus: the reader did not choose anything here.
        if (!isChoice) return;
        const layer = wanted.current;
        wanted.current = null;
        requestAnimationFrame(() => {
          const details = partOf(document, "details", island);
          const place = layer === null ? details?.querySelector<HTMLElement>("h2") : details && partOf(details, "status", layer);
          if (place) readFrom(place, layer === null ? "nearest" : "start");
        });
      }),
    [store],
  );

  const arriving = useRef<() => void>(() => undefined);
  useEffect(() => {
    const departures = new Map<string, Departure>();
    const reveal = (place: HTMLElement) => {
      const within = panelAround(place);
      const island = place.closest<HTMLElement>("[data-details]")?.dataset["details"];
      flushSync(() => {
        if (island !== undefined && island !== store.getState().view.island) store.dispatch({ type: "select", island });
        if (within !== null) open(within);
      });
      openEntriesAround(place);
    };
    // Before the browser scrolls to what the link leads to.
    const onClick = (event: MouseEvent) => {
      const link = followedAnchor(event);
      const place = link && placeOf(document, link.hash);
      if (!link || !place) return;
      departures.set(window.location.hash, { panel: present.current, from: link });
      reveal(place);
      requestAnimationFrame(() => readFrom(place, "start"));
    };
    const arrive = () => {
      const place = placeOf(document, window.location.hash);
      if (place) {
        reveal(place);
        requestAnimationFrame(() => readFrom(place, "start"));
        return;
      }
      // Back from where a link had led: to the link.
      const departure = departures.get(window.location.hash);
      if (!departure) return;
      flushSync(() => open(departure.panel));
      if (departure.from.isConnected) readFrom(departure.from, "nearest");
    };
    arriving.current = arrive;
    // On its way down: on its way up, React stops what comes from a part that was rendered beforehand and still waits.
    document.addEventListener("click", onClick, true);
    window.addEventListener("hashchange", arrive);
    return () => {
      document.removeEventListener("click", onClick, true);
      window.removeEventListener("hashchange", arrive);
    };
  }, [store]);

  const hasArrived = useRef(false);
  useEffect(() => {
    if (!isWhole || hasArrived.current || window.location.hash === "") return;
    let frame = 0;
    let patience = FRAMES_TO_WAIT;
    const look = () => {
      if (placeOf(document, window.location.hash)) {
        hasArrived.current = true;
        arriving.current();
      } else if (patience-- > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [isWhole]);

  return { panel, open, showStatus };
}

function partOf(root: ParentNode, kind: "details" | "status", id: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(`[data-${kind}]`)].find((element) => element.dataset[kind] === id);
}

function panelAround(place: HTMLElement): PanelId | null {
  const id = place.closest<HTMLElement>("[data-panel]")?.dataset["panel"];
  return PANELS.find((panel) => panel === id) ?? null;
}
