/** What must be in sight where the view sets no camera: the disputed territories, and whatever the instruments shown draw. */

import { type Bounds, boundsOf, unionOf } from "../model/geometry.ts";
import type { GeometryOutline } from "../model/geometryOutline.ts";
import type { RecordOutline } from "../model/outline.ts";
import { roleKindOf, type Scene } from "./scene.ts";

export function fitOf(
  record: Pick<RecordOutline, "territories">,
  geometry: GeometryOutline,
  drawn: Pick<Scene, "areas" | "lines" | "marks">,
): Bounds {
  const touched = drawn.areas
    .filter((area) => [...area.hatches, ...area.outlines].some((role) => roleKindOf(role) !== "claim"))
    .map((area) => area.territory);
  const wanted = new Set([
    ...record.territories.filter((territory) => territory.disputed).map((territory) => territory.id),
    ...touched,
    ...drawn.marks.map((mark) => mark.territory),
  ]);
  const bounds: Bounds[] = [];
  for (const id of wanted) {
    const territory = geometry.territories[id];
    if (territory) bounds.push(territory);
  }
  for (const { line, role } of drawn.lines) {
    const course = geometry.lines[line];
    if (course && role !== "boundary:today") bounds.push(course.bounds);
  }
  return unionOf(bounds) ?? boundsOf(record.territories.map((territory) => territory.mark)) ?? WHOLE_WORLD;
}

/** For a record without places. */
const WHOLE_WORLD: Bounds = [-180, -80, 180, 80];
