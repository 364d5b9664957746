/** Which panel of the column is open, and the place in it that the reader is taken to. It is the page's own state: no address holds it. */
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { TerritoryId } from "../model/territory.ts";
import { PANELS, type PanelId } from "../ui/layout/layoutState.ts";
import type { ViewLayerId } from "../view/view.ts";
import { followedAnchor, openEntriesAround, panelOf, placeOf, readFrom } from "./anchors.ts";
import type { PageStore } from "./store.ts";

export interface OpenPanel {
  readonly panel: PanelId;
  readonly open: (panel: PanelId) => void;
  /** A reader is about to open a panel: what it holds may be drawn. */
  readonly prepare: (panel: PanelId) => void;
  /** The panels that have been open, or are about to be. */
  readonly drawn: ReadonlySet<PanelId>;
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

/** `isWhole`: all places that an anchor can lead to are in the document, or are as soon as their panel is drawn. */
export function usePanels(store: PageStore, isWhole: boolean): OpenPanel {
  const [panel, setPanel] = useState<PanelId>("overview");
  const [drawn, setDrawn] = useState<ReadonlySet<PanelId>>(() => new Set([panel]));
  const present = useRef(panel);
  present.current = panel;
  const draw = useCallback((next: PanelId) => setDrawn((before) => (before.has(next) ? before : new Set([...before, next]))), []);
  const prepare = useCallback((next: PanelId) => startTransition(() => draw(next)), [draw]);
  const open = useCallback(
    (next: PanelId) => {
      setPanel(next);
      // A long panel is drawn bit by bit; what stood in it beforehand is seen until then.
      prepare(next);
    },
    [prepare],
  );
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
    [store, open],
  );

  const arriving = useRef<() => void>(() => undefined);
  useEffect(() => {
    const departures = new Map<string, Departure>();
    /** Opens what the place that `hash` leads to stands in, and gives the place: what is drawn now may have taken that of another. */
    const reveal = (hash: string): HTMLElement | null => {
      const before = placeOf(document, hash);
      const within = before ? panelAround(before) : panelOf(hash);
      const island = before?.closest<HTMLElement>("[data-details]")?.dataset["details"];
      flushSync(() => {
        if (island !== undefined && island !== store.getState().view.island) store.dispatch({ type: "select", island });
        if (within === null) return;
        setPanel(within);
        draw(within);
      });
      const place = placeOf(document, hash);
      if (place) openEntriesAround(place);
      return place;
    };
    // Before the browser scrolls to what the link leads to.
    const onClick = (event: MouseEvent) => {
      const link = followedAnchor(event);
      if (!link) return;
      const from = present.current;
      const place = reveal(link.hash);
      if (!place) return;
      departures.set(window.location.hash, { panel: from, from: link });
      requestAnimationFrame(() => readFrom(place, "start"));
    };
    const arrive = () => {
      const place = reveal(window.location.hash);
      if (place) {
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
  }, [store, open, draw]);

  const hasArrived = useRef(false);
  useEffect(() => {
    if (!isWhole || hasArrived.current || window.location.hash === "") return;
    let frame = 0;
    let patience = FRAMES_TO_WAIT;
    const look = () => {
      const { hash } = window.location;
      if (placeOf(document, hash) || panelOf(hash) !== null) {
        hasArrived.current = true;
        arriving.current();
      } else if (patience-- > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [isWhole]);

  return { panel, open, prepare, drawn, showStatus };
}

function partOf(root: ParentNode, kind: "details" | "status", id: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(`[data-${kind}]`)].find((element) => element.dataset[kind] === id);
}

function panelAround(place: HTMLElement): PanelId | null {
  const id = place.closest<HTMLElement>("[data-panel]")?.dataset["panel"];
  return PANELS.find((panel) => panel === id) ?? null;
}
