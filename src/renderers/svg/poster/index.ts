/** Still pictures of a view, apart from the map itself so that a page loads them only when asked for one. */
export { Poster, type PosterWords, posterMapSize } from "./Poster.tsx";
export { standaloneSvg } from "./standaloneSvg.ts";
