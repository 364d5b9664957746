/**
 * The line between two coasts that is as far from the one as from the other: the edges of the Voronoi
 * diagram of points sampled along both whose two sites lie on opposite coasts.
 */
import { Delaunay } from "d3-delaunay";
import { geoAzimuthalEquidistant } from "d3-geo";

/** @typedef {number[][]} Ring */
/** @typedef {[number, number]} XY kilometres east and south of the centre */

const EARTH_RADIUS_KM = 6371.0088;
/** Coast beyond this from the centre cannot be the nearest to a line through a strait. */
const REACH_KM = 400;

/** Distances from the centre are true, so kilometres in the strait are kilometres. @param {readonly number[]} centre */
const projectionAt = ([lon, lat]) => geoAzimuthalEquidistant().rotate([-lon, -lat]).scale(EARTH_RADIUS_KM).translate([0, 0]);

/** @param {XY[]} line @param {number} stepKm @returns {XY[]} */
function sampled(line, stepKm) {
  return line.slice(1).flatMap(([x, y], i) => {
    const [u, v] = line[i];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - u, y - v) / stepKm));
    return Array.from({ length: steps }, (_, k) => /** @type {XY} */ ([u + ((x - u) * k) / steps, v + ((y - v) * k) / steps]));
  });
}

/** Chains of Voronoi corners between sites of the first coast (index below `split`) and of the second. @param {XY[]} sites @param {number} split */
function chains(sites, split) {
  const { triangles, halfedges, points } = Delaunay.from(sites);
  const corner = (/** @type {number} */ t) => circumcentre(points, triangles.subarray(3 * t, 3 * t + 3));
  /** @type {Map<number, number[]>} triangles next to each other across the line */
  const links = new Map();
  halfedges.forEach((/** @type {number} */ opposite, /** @type {number} */ edge) => {
    const next = edge % 3 === 2 ? edge - 2 : edge + 1;
    if (opposite < 0 || triangles[edge] < split === triangles[next] < split) return;
    const t = Math.floor(edge / 3);
    links.set(t, [...(links.get(t) ?? []), Math.floor(opposite / 3)]);
  });
  /** @type {{ at: XY, clearance: number }[][]} */
  const found = [];
  const seen = new Set();
  const ends = [...links.keys()].filter((t) => links.get(t)?.length === 1);
  for (const end of ends) {
    if (seen.has(end)) continue;
    const chain = [];
    for (let t = /** @type {number | undefined} */ (end); t !== undefined; t = links.get(t)?.find((n) => !seen.has(n))) {
      seen.add(t);
      const at = corner(t);
      const site = 2 * triangles[3 * t];
      chain.push({ at, clearance: Math.hypot(at[0] - points[site], at[1] - points[site + 1]) });
    }
    found.push(chain);
  }
  return found;
}

/** @param {ArrayLike<number>} points @param {ArrayLike<number>} corners @returns {XY} */
function circumcentre(points, corners) {
  const [ax, ay] = [points[2 * corners[0]], points[2 * corners[0] + 1]];
  const [bx, by] = [points[2 * corners[1]] - ax, points[2 * corners[1] + 1] - ay];
  const [cx, cy] = [points[2 * corners[2]] - ax, points[2 * corners[2] + 1] - ay];
  const twice = 2 * (bx * cy - by * cx);
  const [b, c] = [bx * bx + by * by, cx * cx + cy * cy];
  return [ax + (cy * b - by * c) / twice, ay + (bx * c - cx * b) / twice];
}

/** Douglas-Peucker down to a number of points: those that matter most. @param {XY[]} line @param {number} count */
function thinned(line, count) {
  const kept = [0, line.length - 1];
  const farthest = (/** @type {number} */ from, /** @type {number} */ to) => {
    const [[x, y], [u, v]] = [line[from], line[to]];
    const length = Math.hypot(u - x, v - y);
    let best = { at: -1, off: 0 };
    for (let i = from + 1; i < to; i++) {
      const off = Math.abs((u - x) * (line[i][1] - y) - (v - y) * (line[i][0] - x)) / length;
      if (off > best.off) best = { at: i, off };
    }
    return best;
  };
  while (kept.length < count) {
    kept.sort((a, b) => a - b);
    const best = kept
      .slice(1)
      .map((to, i) => farthest(kept[i], to))
      .reduce((a, b) => (b.off > a.off ? b : a));
    if (best.at < 0) break;
    kept.push(best.at);
  }
  return kept.sort((a, b) => a - b).map((i) => line[i]);
}

/**
 * @param {object} strait
 * @param {readonly number[]} strait.centre a point in the strait
 * @param {readonly Ring[]} strait.oneCoast
 * @param {readonly Ring[]} strait.otherCoast
 * @param {number} strait.stepKm how densely the coasts are sampled
 * @param {number} strait.reachKm the line ends where it is farther than this from either coast: no longer in the strait
 * @param {number} strait.points
 * @returns {number[][]} from west to east
 */
export function equidistantLine({ centre, oneCoast, otherCoast, stepKm, reachKm, points }) {
  const projection = projectionAt(centre);
  const sitesOf = (/** @type {readonly Ring[]} */ rings) =>
    rings.flatMap((ring) => {
      const line = ring.map((p) => /** @type {XY} */ (projection(/** @type {XY} */ (p))));
      return sampled(line, stepKm).filter(([x, y]) => Math.hypot(x, y) < REACH_KM);
    });
  const one = sitesOf(oneCoast);
  const all = [...one, ...sitesOf(otherCoast)];
  const stretches = chains(all, one.length).flatMap((chain) => {
    const middle = chain.findIndex(({ at }) => Math.hypot(...at) === Math.min(...chain.map((c) => Math.hypot(...c.at))));
    let [from, to] = [middle, middle];
    while (from > 0 && chain[from - 1].clearance <= reachKm) from--;
    while (to < chain.length - 1 && chain[to + 1].clearance <= reachKm) to++;
    return to > from ? [chain.slice(from, to + 1).map(({ at }) => at)] : [];
  });
  const nearest = (/** @type {XY[]} */ line) => Math.min(...line.map((at) => Math.hypot(...at)));
  const [line] = stretches.sort((a, b) => nearest(a) - nearest(b));
  if (!line) throw new Error(`No line between the two coasts passes near ${centre}.`);
  const lonLat = thinned(line, points).map((at) => /** @type {number[]} */ (projection.invert?.(at)));
  return lonLat[0][0] < lonLat[lonLat.length - 1][0] ? lonLat : lonLat.reverse();
}
