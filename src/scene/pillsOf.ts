/** Pills carry the year of a line or ring, and stand on it. */
import type { GeometryOutline } from "../model/geometryOutline.ts";
import { roleSubjectOf, type SceneLine, type SceneOutline, type ScenePill } from "./scene.ts";

export function pillsOf(geometry: GeometryOutline, lines: readonly SceneLine[], outlines: readonly SceneOutline[]): readonly ScenePill[] {
  const onLines = lines.flatMap(({ line, role, superseded }): ScenePill[] => {
    const at = roleSubjectOf(role) === "today" ? undefined : geometry.lines[line]?.pill;
    return at ? [{ role, at, text: roleSubjectOf(role), superseded }] : [];
  });
  const onOutlines = outlines.flatMap(({ outline, role }): ScenePill[] => {
    const at = geometry.rings[outline]?.pill;
    return at ? [{ role, at, text: roleSubjectOf(role), superseded: false }] : [];
  });
  return [...onLines, ...onOutlines];
}
