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
    const at = northernmostOf(geometry.outlines.get(outline)?.geometry.coordinates[0] ?? []);
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

/** The middle of a ring's northern side, where the fewest islands lie under the pill. */
function northernmostOf(ring: readonly (readonly number[])[]): LonLat | null {
  const west = Math.min(...ring.map((point) => point[0] ?? Number.POSITIVE_INFINITY));
  const east = Math.max(...ring.map((point) => point[0] ?? Number.NEGATIVE_INFINITY));
  const wanted = west + (east - west) * 0.62;
  const upper = ring.filter((point) => Math.abs((point[0] ?? 0) - wanted) < (east - west) * 0.1);
  const top = upper.toSorted((a, b) => (b[1] ?? 0) - (a[1] ?? 0))[0];
  return top?.[0] === undefined || top[1] === undefined ? null : [top[0], top[1]];
}
