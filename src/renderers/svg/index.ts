/** The SVG map, and what is laid over either map. */
export { MapLabels, type MapLabelsProps } from "./MapLabels.tsx";
export { ScaleBar } from "./ScaleBar.tsx";
export { SvgGestures, type SvgGesturesOptions } from "./SvgGestures.ts";
export { SvgMap, type SvgMapProps } from "./SvgMap.tsx";
