/** Sakhalin, one island in the source, is two territories: cut along the line of 1905. */
import { alongParallel } from "./boundaryLines.mjs";
import { isSamePoint } from "./planar.mjs";
import { clippedTo } from "./shapeRings.mjs";
import { FRAME, PARALLEL_OF_1905 } from "./territories.mjs";

/** @typedef {number[][]} Ring */

/** @param {Ring[]} rings the island and those round it */
export function cutSakhalin(rings) {
  const [west, south, east, north] = FRAME;
  const southern = rings.flatMap((ring) => clippedTo(ring, [west, south, east, PARALLEL_OF_1905]));
  const northern = rings.flatMap((ring) => clippedTo(ring, [west, PARALLEL_OF_1905, east, north]));
  const onParallel = southern
    .flat()
    .filter(([, lat]) => lat === PARALLEL_OF_1905)
    .map(([lon]) => lon);
  return { southern, northern, at50: { west: Math.min(...onParallel), east: Math.max(...onParallel) } };
}

/** Gives the cut the same points as the line of 1905. @param {Ring} ring @param {number} west @param {number} east */
export function followParallel(ring, west, east) {
  const cut = alongParallel(west, east);
  return ring.flatMap((p, i) => {
    const next = ring[i + 1];
    if (!next || p[1] !== PARALLEL_OF_1905 || next[1] !== PARALLEL_OF_1905) return [p];
    const inner = cut.slice(1, -1);
    return isSamePoint(p, cut[0]) ? [p, ...inner] : [p, ...inner.reverse()];
  });
}
