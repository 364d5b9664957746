/** Pills carry the year of a line or ring, and stand on it. */

import { type GeometryIndex, pointAlong } from "../model/geometry.ts";
import type { LonLat } from "../model/territory.ts";
import { roleSubjectOf, type SceneLine, type SceneOutline, type ScenePill } from "./scene.ts";

export function pillsOf(geometry: GeometryIndex, lines: readonly SceneLine[], outlines: readonly SceneOutline[]): readonly ScenePill[] {
  const onLines = lines.flatMap(({ line, role, superseded }): ScenePill[] => {
    const feature = geometry.lines.get(line);
    const at = feature && roleSubjectOf(role) !== "today" ? pointAlong(fromNorth(feature.geometry.coordinates), PILL_SHARE) : null;
    return at ? [{ role, at, text: roleSubjectOf(role), superseded }] : [];
  });
  const onOutlines = outlines.flatMap(({ outline, role }): ScenePill[] => {
    const at = northernSideOf(geometry.outlines.get(outline)?.geometry.coordinates[0] ?? []);
    return at ? [{ role, at, text: roleSubjectOf(role), superseded: false }] : [];
  });
  return [...onLines, ...onOutlines];
}

/** Near a line's northern end, since names stand south of the straits that lines run through; of a parallel, near its eastern end. */
const PILL_SHARE = 0.18;

function fromNorth(line: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [line[0], line.at(-1)];
  return y1 > y0 || (y1 === y0 && x1 > x0) ? line.toReversed() : line;
}

/** Where on a ring's northern side, from west to east, the pill stands: off the islands that lie at both ends. */
const RING_SHARE = 0.45;

function northernSideOf(ring: readonly (readonly number[])[]): LonLat | null {
  const lons = ring.map(([lon = 0]) => lon);
  const lon = Math.min(...lons) + (Math.max(...lons) - Math.min(...lons)) * RING_SHARE;
  const crossings = ring.slice(1).flatMap(([x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return x0 === x1 || x0 > lon === x1 > lon ? [] : [y0 + ((lon - x0) / (x1 - x0)) * (y1 - y0)];
  });
  return crossings.length === 0 ? null : [lon, Math.max(...crossings)];
}
