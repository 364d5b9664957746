/** Two scenes beside one another: the same layers on two dates, under one camera and with one legend. */
import { type Bounds, unionOf } from "../model/geometry.ts";
import type { GeometryOutline } from "../model/geometryOutline.ts";
import type { RecordOutline } from "../model/outline.ts";
import type { TerritoryId } from "../model/territory.ts";
import { inLegendOrder } from "./legendOf.ts";
import type { Role, Scene, SceneArea } from "./scene.ts";

/** The earlier first, whichever of them is the view's own; one alone where there is no second. */
export function inOrder(scene: Scene, compared: Scene | null): readonly Scene[] {
  if (compared === null) return [scene];
  return scene.date < compared.date ? [scene, compared] : [compared, scene];
}

/** Every role that either draws, once. */
export function jointLegend(record: Pick<RecordOutline, "partyOrder">, scenes: readonly Scene[]): readonly Role[] {
  const [only, ...others] = scenes;
  if (others.length === 0) return only?.legend ?? [];
  return inLegendOrder(record, [...new Set(scenes.flatMap(({ legend }) => legend))]);
}

export interface JointFit {
  /** What each of them needs, and the land that they draw differently. */
  readonly wanted: Bounds;
  /** Without that land, where a small map has no room for it. */
  readonly least: Bounds;
}

/** What must be in sight where the view sets no camera. */
export function jointFit(geometry: Pick<GeometryOutline, "territories">, scene: Scene, compared: Scene | null): JointFit {
  if (compared === null) return { wanted: scene.fit, least: scene.fit };
  const changed = changedAreas(scene, compared).flatMap((id) => {
    const bounds = geometry.territories[id];
    return bounds ? [bounds] : [];
  });
  const least = unionOf([scene.fit, compared.fit]) ?? scene.fit;
  return { wanted: unionOf([least, ...changed]) ?? least, least };
}

function changedAreas(one: Scene, other: Scene): readonly TerritoryId[] {
  const before = new Map(one.areas.map((area) => [area.territory, marksOf(area)]));
  return other.areas.filter((area) => before.get(area.territory) !== marksOf(area)).map(({ territory }) => territory);
}

function marksOf({ fill, hatches, outlines }: SceneArea): string {
  return [fill, ...hatches, ...outlines].join();
}
