/** Moves the map to an island that is chosen, only where the map does not show it. */
import { useEffect, useRef } from "react";
import type { GeometryOutline } from "../../model/geometryOutline.ts";
import { fitCamera, visibleBounds } from "../../scene/camera.ts";
import type { Camera } from "../../view/view.ts";
import type { PageStore } from "../store.ts";
import type { MapBoxes } from "./useBoxes.ts";

export interface IslandInSight {
  readonly store: PageStore;
  readonly extents: GeometryOutline;
  readonly camera: Camera | null;
  readonly boxes: MapBoxes | null;
}

export function useIslandInSight(map: IslandInSight): void {
  const present = useRef(map);
  present.current = map;
  const { store } = map;
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const { island, map } = now.view;
        // A map that fits itself shows all islands already; an address, or a host that sets the map too, says where to look.
        if (now.cause === "address" || island === null || island === before.view.island) return;
        if (map === null || map !== before.view.map) return;
        const { extents, camera, boxes } = present.current;
        const bounds = extents.territories[island];
        if (!bounds || !camera || !boxes) return;
        const { size, padding } = boxes;
        const [west, south, east, north] = visibleBounds(camera, size, padding);
        const [lon, lat] = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
        if (lon > west && lon < east && lat > south && lat < north) return;
        const fitted = fitCamera(bounds, size, padding, camera.zoom);
        // At most one level out: a reader who has come close keeps the scale.
        store.dispatch({ type: "setCamera", camera: { ...fitted, zoom: Math.max(fitted.zoom, camera.zoom - 1) } }, now.cause);
      }),
    [store],
  );
}
