/**
 * Refuses bad geometry. Needs nothing but geographiclib-geodesic, so that the tests can run it
 * without the packages that hold the source data.
 */
import { checkAreas } from "./checkAreas.mjs";
import { checkFeatures } from "./checkFeatures.mjs";
import { checkPlacement } from "./checkPlacement.mjs";
import { checkSurroundings } from "./checkSurroundings.mjs";

export { BadGeometry } from "./badGeometry.mjs";
export { areaRows } from "./checkAreas.mjs";

export const FILES = [
  "islands.geojson",
  "hokkaido.geojson",
  "context.geojson",
  "land.geojson",
  "lakes.geojson",
  "boundaries.geojson",
  "outlines.geojson",
];

/**
 * Throws BadGeometry at the first fault, with one sentence that names file, feature and cause.
 * @param {Record<string, any>} files FeatureCollections by file name
 */
export function checkGeometry(files) {
  for (const file of FILES) checkFeatures(file, files[file]);
  checkAreas(files);
  checkSurroundings(files);
  checkPlacement(files);
}
