/**
 * What the map needs to be redrawn, moved and pointed at: the SVG renderer and the geometry. It comes after the page stands, which
 * holds a picture of the map already.
 */
import "../ui/print.css";

export { indexGeometry } from "../geo/indexGeometry.ts";
export { loadGeometry } from "../geo/loadGeometry.ts";
export { MapLabels, ScaleBar, SvgGestures, SvgMap } from "../renderers/svg/index.ts";
export { ComparedMap } from "./map/ComparedMap.tsx";
export { HoverCard } from "./map/HoverCard.tsx";
export { islandAt, islandsInSight, isNearCard, labelledIslandAt, REACH } from "./map/hit.ts";
export { PrintedMap } from "./map/PrintedMap.tsx";
export { pairFit } from "./map/pairFit.ts";
