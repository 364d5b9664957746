/** Areas on the ellipsoid against the published ones. */
import { BadGeometry } from "./badGeometry.mjs";
import { areaKm2 } from "./geodesic.mjs";
import { whereIs } from "./planar.mjs";
import { INSIDE_URUP, PUBLISHED_AREAS, PUBLISHED_SAKHALIN, PUBLISHED_URUP } from "./territories.mjs";

/** @typedef {{ what: string, file: string, territory: string, km2: number, least: number, most: number, published: string, percent: number | undefined }} AreaRow */

/** @param {number} value @param {number} percent */
const around = (value, percent) => ({ least: value * (1 - percent / 100), most: value * (1 + percent / 100) });

/**
 * Every area that can be compared, in the order of the published list.
 * @param {Record<string, any>} files
 * @returns {AreaRow[]}
 */
export function areaRows(files) {
  /** @param {string} file @param {string} territory */
  const polygonsOf = (file, territory) =>
    files[file].features
      .filter((/** @type {any} */ f) => f.properties.territory === territory && f.geometry.type === "Polygon")
      .map((/** @type {any} */ f) => f.geometry.coordinates[0]);
  /** @param {number[][][]} rings */
  const all = (rings) => rings.reduce((sum, ring) => sum + areaKm2(ring), 0);
  /** @param {number[][][]} rings */
  const largest = (rings) => Math.max(0, ...rings.map((ring) => areaKm2(ring)));

  const rows = PUBLISHED_AREAS.map(({ territory, reading, km2: published, percent }) => {
    const file = territory === "hokkaido" ? "hokkaido.geojson" : "islands.geojson";
    const rings = polygonsOf(file, territory);
    const km2 = reading === "all" ? all(rings) : largest(rings);
    const what = reading === "all" ? territory : `${territory}, main island`;
    return {
      what,
      file,
      territory,
      km2,
      published: String(published),
      percent: (km2 / published - 1) * 100,
      ...around(published, percent),
    };
  });
  const context = "context.geojson";
  const urup = polygonsOf(context, "northern-kurils").filter((/** @type {number[][]} */ ring) => whereIs(INSIDE_URUP, ring) === "inside");
  rows.push({
    what: "Urup",
    file: context,
    territory: "northern-kurils",
    km2: all(urup),
    published: String(PUBLISHED_URUP.km2),
    percent: (all(urup) / PUBLISHED_URUP.km2 - 1) * 100,
    ...around(PUBLISHED_URUP.km2, PUBLISHED_URUP.percent),
  });
  const halves = ["southern-sakhalin", "northern-sakhalin"].map((half) => largest(polygonsOf(context, half)));
  const sakhalin = {
    what: "Sakhalin, main island",
    file: context,
    territory: "southern-sakhalin",
    km2: halves[0] + halves[1],
    ...PUBLISHED_SAKHALIN,
  };
  return [...rows, { ...sakhalin, published: `${sakhalin.least} to ${sakhalin.most}`, percent: undefined }];
}

/** @param {Record<string, any>} files */
export function checkAreas(files) {
  for (const { what, file, territory, km2, least, most } of areaRows(files)) {
    if (!(km2 >= least && km2 <= most)) {
      const features = files[file].features.filter((/** @type {any} */ f) => f.properties.territory === territory);
      const range = `${least.toFixed(2)} to ${most.toFixed(2)}`;
      throw new BadGeometry(file, what, `its area of ${km2.toFixed(2)} km2 is not within ${range} km2`, {
        type: "FeatureCollection",
        features,
      });
    }
  }
}
