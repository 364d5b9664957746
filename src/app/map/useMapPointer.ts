/** What the reader's pointer does on the map: it chooses islands and learns what it is on, alike in both renderers. */
import { type RefObject, useEffect, useRef, useState } from "react";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { Pixel, Size } from "../../scene/camera.ts";
import type { Camera } from "../../view/view.ts";
import type { PageStore } from "../store.ts";
import { islandAt, labelledIslandAt, REACH } from "./hit.ts";

export interface MapPointerInputs {
  readonly surface: RefObject<HTMLElement | null>;
  readonly store: PageStore;
  readonly geometry: GeometryIndex;
  readonly present: Camera | null;
  readonly size: Size | null;
}

export interface MapPointer {
  /** The island that the pointer is on, and where; null after Escape, until the pointer has left that island. */
  readonly pointed: { readonly island: TerritoryId; readonly at: Pixel } | null;
  readonly onClick: (at: Pixel) => void;
  readonly onPointer: (at: Pixel | null) => void;
}

export function useMapPointer(inputs: MapPointerInputs): MapPointer {
  const [pointed, setPointed] = useState<MapPointer["pointed"]>(null);
  const [putAway, setPutAway] = useState<TerritoryId | null>(null);
  const shown = pointed !== null && pointed.island !== putAway ? pointed : null;
  const island = shown?.island ?? null;
  useEffect(() => {
    if (island === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") setPutAway(island);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [island]);
  const now = useRef(inputs);
  now.current = inputs;

  const islandUnder = (at: Pixel, reach: number): TerritoryId | null => {
    const { surface, store, geometry, present, size } = now.current;
    if (!present || !size || !surface.current) return null;
    return labelledIslandAt(surface.current, at) ?? islandAt({ geometry, islands: store.rules.islands, camera: present, size }, at, reach);
  };
  return {
    pointed: shown,
    onClick: (at) => {
      const island = islandUnder(at, matchMedia("(pointer: coarse)").matches ? REACH.coarse : REACH.fine);
      if (island !== null) inputs.store.dispatch({ type: "select", island });
    },
    onPointer: (at) => {
      const island = at === null ? null : islandUnder(at, REACH.hover);
      inputs.store.hover(island);
      setPutAway((before) => (before === island ? before : null));
      setPointed(island === null || at === null ? null : { island, at });
    },
  };
}
