/** The map of a page's first view, for the build to draw. */
export { StillMap } from "./StillMap.tsx";
