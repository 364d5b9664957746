/** The map of a page's first view, for the build to draw. */
export { pictureCss } from "./firstPicture.ts";
export { StillMap } from "./StillMap.tsx";
