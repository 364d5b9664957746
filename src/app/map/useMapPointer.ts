/** What the reader's pointer does on the map: it chooses islands and learns what it is on, alike in both renderers. */
import { type RefObject, useEffect, useRef, useState } from "react";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { Pixel, Size } from "../../scene/camera.ts";
import type { Camera } from "../../view/view.ts";
import type { LiveMap } from "../geometryLoader.ts";
import type { PageStore } from "../store.ts";
import { CARD_OFFSET, type CardPlace, cardPlaceOf } from "./cardPlace.ts";

export interface MapPointerInputs {
  readonly live: LiveMap | null;
  readonly surface: RefObject<HTMLElement | null>;
  readonly store: PageStore;
  readonly geometry: GeometryIndex;
  readonly present: Camera | null;
  readonly size: Size | null;
}

/** An island, and where its card stands for as long as the pointer is on either: it would run from a pointer that it followed. */
interface Pointed {
  readonly island: TerritoryId;
  readonly place: CardPlace;
}

export interface MapPointer {
  /** Null after Escape, until the pointer has left that island. */
  readonly pointed: Pointed | null;
  readonly onClick: (at: Pixel) => void;
  readonly onPointer: (at: Pixel | null) => void;
}

/** A pointer on its way from land to card may cross some sea. */
const GRACE_MS = 150;

export function useMapPointer(inputs: MapPointerInputs): MapPointer {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [isPutAway, setPutAway] = useState(false);
  const shown = isPutAway ? null : pointed;
  const isShown = shown !== null;
  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") setPutAway(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isShown]);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const now = useRef({ ...inputs, shown });
  now.current = { ...inputs, shown };

  const islandUnder = (at: Pixel, pointer: "fine" | "coarse" | "hover"): TerritoryId | null => {
    const { live, surface, store, geometry, present, size } = now.current;
    if (!live || !present || !size || !surface.current) return null;
    const { islands } = store.getState().rules;
    return (
      live.labelledIslandAt(surface.current, at) ?? live.islandAt({ geometry, islands, camera: present, size }, at, live.REACH[pointer])
    );
  };
  const meet = (island: TerritoryId, at: Pixel, surface: HTMLElement) => {
    inputs.store.hover(island);
    if (pointed?.island === island) return;
    setPutAway(false);
    setPointed({ island, place: cardPlaceOf(surface, island, at) });
  };
  const leave = () => {
    inputs.store.hover(null);
    setPutAway(false);
    setPointed(null);
  };
  return {
    pointed: shown,
    onClick: (at) => {
      const island = islandUnder(at, matchMedia("(pointer: coarse)").matches ? "coarse" : "fine");
      // A card that is yet to go would take the next click for its own.
      const { shown } = now.current;
      if (shown !== null && shown.island !== island) {
        clearTimeout(leaving.current);
        leave();
      }
      if (island !== null) inputs.store.dispatch({ type: "select", island });
    },
    onPointer: (at) => {
      clearTimeout(leaving.current);
      const { live, surface, shown } = now.current;
      const island = at === null ? null : islandUnder(at, "hover");
      if (island !== null && at !== null && surface.current) meet(island, at, surface.current);
      else if (at === null || shown === null) leave();
      else if (!surface.current || !live?.isNearCard(surface.current, at, CARD_OFFSET)) leaving.current = setTimeout(leave, GRACE_MS);
    },
  };
}
