/** Pills carry the year of a line or ring, and stand on it. */

import { type GeometryIndex, middleOf } from "../model/geometry.ts";
import type { LonLat } from "../model/territory.ts";
import { roleSubjectOf, type SceneLine, type SceneOutline, type ScenePill } from "./scene.ts";

export function pillsOf(geometry: GeometryIndex, lines: readonly SceneLine[], outlines: readonly SceneOutline[]): readonly ScenePill[] {
  const onLines = lines.flatMap(({ line, role, superseded }): ScenePill[] => {
    const feature = geometry.lines.get(line);
    const at = feature && roleSubjectOf(role) !== "today" ? middleOf(feature.geometry.coordinates) : null;
    return at ? [{ role, at, text: roleSubjectOf(role), superseded }] : [];
  });
  const onOutlines = outlines.flatMap(({ outline, role }): ScenePill[] => {
    const at = northernmostOf(geometry.outlines.get(outline)?.geometry.coordinates[0] ?? []);
    return at ? [{ role, at, text: roleSubjectOf(role), superseded: false }] : [];
  });
  return [...onLines, ...onOutlines];
}

/** The middle of a ring's northern side, where the fewest islands lie under the pill. */
function northernmostOf(ring: readonly (readonly number[])[]): LonLat | null {
  const west = Math.min(...ring.map((point) => point[0] ?? Number.POSITIVE_INFINITY));
  const east = Math.max(...ring.map((point) => point[0] ?? Number.NEGATIVE_INFINITY));
  const wanted = west + (east - west) * 0.36;
  const upper = ring.filter((point) => Math.abs((point[0] ?? 0) - wanted) < (east - west) * 0.1);
  const top = upper.toSorted((a, b) => (b[1] ?? 0) - (a[1] ?? 0))[0];
  return top?.[0] === undefined || top[1] === undefined ? null : [top[0], top[1]];
}
