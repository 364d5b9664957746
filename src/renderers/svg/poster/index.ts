/** Still pictures of a view, apart from the map itself so that a page loads them only when asked for one. */
export type { CoveredBox } from "../coveredBox.ts";
export { LandStore } from "./LandStore.tsx";
export { type AreaLetter, PictureLetters } from "./PictureLetters.tsx";
export { PictureMap } from "./PictureMap.tsx";
export { PictureNumbers } from "./PictureNumbers.tsx";
export { Poster, type PosterWords, posterMapSize } from "./Poster.tsx";
export { type PictureBox, sharedLands } from "./sharedLand.ts";
export { standaloneSvg } from "./standaloneSvg.ts";
