/** The SVG map, and what is laid over either map. */
export type { CoveredBox } from "./GraticuleLabels.tsx";
export { MapLabels, type MapLabelsProps } from "./MapLabels.tsx";
export { ScaleBar, type ScaleBarProps } from "./ScaleBar.tsx";
export { SvgGestures, type SvgGesturesOptions } from "./SvgGestures.ts";
export { SvgMap, type SvgMapProps } from "./SvgMap.tsx";
