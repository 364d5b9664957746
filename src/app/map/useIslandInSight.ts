/** Moves the map to an island that the reader chooses, only where the map does not show it. */
import { useEffect, useRef } from "react";
import type { GeometryIndex } from "../../model/geometry.ts";
import { fitCamera, type Padding, type Size, visibleBounds } from "../../scene/camera.ts";
import type { Camera } from "../../view/view.ts";
import type { PageStore } from "../store.ts";

export interface IslandInSight {
  readonly store: PageStore;
  readonly geometry: GeometryIndex;
  readonly camera: Camera | null;
  readonly size: Size | null;
  readonly padding: Padding;
}

export function useIslandInSight(map: IslandInSight): void {
  const present = useRef(map);
  present.current = map;
  const { store } = map;
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const { island } = now.view;
        // A map that fits itself shows all islands already.
        if (now.cause !== "reader" || island === null || island === before.view.island || now.view.map === null) return;
        const { geometry, camera, size, padding } = present.current;
        const bounds = geometry.territories.get(island)?.bounds;
        if (!bounds || !camera || !size) return;
        const [west, south, east, north] = visibleBounds(camera, size, padding);
        const [lon, lat] = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
        if (lon > west && lon < east && lat > south && lat < north) return;
        const fitted = fitCamera(bounds, size, padding, camera.zoom);
        // At most one level out: a reader who has come close keeps the scale.
        store.dispatch({ type: "setCamera", camera: { ...fitted, zoom: Math.max(fitted.zoom, camera.zoom - 1) } });
      }),
    [store],
  );
}
