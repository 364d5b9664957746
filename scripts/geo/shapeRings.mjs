/** What mapshaper does for us: clip, erase, join and simplify. */
import mapshaper from "mapshaper";

/** @typedef {number[][]} Ring */
/** @typedef {{ name: string, ring: Ring }} NamedRing */

/** @param {readonly NamedRing[]} rings */
const toGeoJson = (rings) =>
  JSON.stringify({
    type: "FeatureCollection",
    features: rings.map(({ name, ring }) => ({
      type: "Feature",
      properties: { name },
      geometry: { type: "Polygon", coordinates: [ring] },
    })),
  });

/**
 * @param {readonly NamedRing[]} rings
 * @param {string} commands between input and output, in mapshaper's language; `-o` and its options last
 * @param {Record<string, string>} [others] further files that the commands read
 * @returns {Promise<NamedRing[]>} outer rings; mapshaper can return null geometries, which are dropped
 */
async function run(rings, commands, others = {}) {
  const output = await mapshaper.applyCommands(`-quiet -i in.json ${commands}`, { "in.json": toGeoJson(rings), ...others });
  const { features } = JSON.parse(String(output["out.json"]));
  return features.flatMap((/** @type {any} */ { geometry, properties: { name } }) => {
    if (!geometry) return [];
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((/** @type {Ring[]} */ [ring]) => ({ name, ring }));
  });
}

/** @param {readonly NamedRing[]} rings @param {readonly number[]} box */
export const clipTo = (rings, box) => run(rings, `-clip bbox=${box.join()} -o out.json`);

/** @param {readonly NamedRing[]} rings @param {readonly NamedRing[]} holes */
export const erase = (rings, holes) => run(rings, "-erase holes.json -o out.json", { "holes.json": toGeoJson(holes) });

/** Joins rings of one name that touch. @param {readonly NamedRing[]} rings */
export const join = (rings) => run(rings, "-dissolve2 fields=name -o out.json");

/**
 * Douglas-Peucker: no point of the coast moves by more than the interval. (Weighted Visvalingam,
 * mapshaper's default, drifts several times as far.) Four decimals are about ten metres, well below any
 * interval used, and a fifth of the bytes less than five; `fix-geometry` undoes the crossings that rounding makes.
 * @param {readonly NamedRing[]} rings
 * @param {number} metres
 */
export const simplify = (rings, metres) =>
  run(rings, `-simplify dp interval=${metres}m keep-shapes -clean -o out.json precision=0.0001 fix-geometry`);
