/** Says of every ring of the coast what land it is. */
import { boxOf, isBoxInside, whereIs } from "./planar.mjs";
import { ISLAND_BOXES, LARGE_COASTS } from "./territories.mjs";

/** @typedef {number[][]} Ring */

/** Degrees of latitude. */
const FAR_OUT = 1;

/** Squared distance between the nearest points, degrees of longitude shortened to those of latitude. @param {Ring} a @param {Ring} b */
function nearness(a, b) {
  const shrink = Math.cos((a[0][1] * Math.PI) / 180);
  let least = Infinity;
  for (const [x, y] of a) {
    for (const [u, v] of b) least = Math.min(least, ((x - u) * shrink) ** 2 + (y - v) ** 2);
  }
  return least;
}

/**
 * Rings by coast: the territories of ISLAND_BOXES and the coasts of LARGE_COASTS, largest rings first.
 * The mainland and Kamchatka are one ring in the source and must come already cut apart.
 * @param {readonly Ring[]} rings
 * @returns {Map<string, Ring[]>}
 */
export function assignCoasts(rings) {
  const seeds = LARGE_COASTS.map(({ coast, inside }) => {
    const ring = rings.find((r) => whereIs(inside, r) === "inside");
    if (!ring) throw new Error(`No coast of the source holds the point ${inside}, which should be ${coast}.`);
    return { coast, ring };
  });
  /** @param {Ring} ring */
  const coastOf = (ring) => {
    const seed = seeds.find((s) => s.ring === ring);
    if (seed) return seed.coast;
    const box = boxOf(ring);
    const island = ISLAND_BOXES.find((b) => isBoxInside(box, b.box));
    if (island) return island.territory;
    const distances = seeds.map((s) => nearness(ring, s.ring));
    const least = Math.min(...distances);
    // Iony Island, far out in the Sea of Okhotsk, is nearest to Sakhalin and none of its islands.
    return least > FAR_OUT ** 2 ? "mainland" : seeds[distances.indexOf(least)].coast;
  };
  /** @type {Map<string, Ring[]>} */
  const byCoast = new Map();
  for (const ring of [...rings].sort((a, b) => b.length - a.length)) {
    const coast = coastOf(ring);
    byCoast.set(coast, [...(byCoast.get(coast) ?? []), ring]);
  }
  return byCoast;
}
