/** What must be in sight of two maps beside one another, where the view sets no camera. */
import { type Bounds, unionOf } from "../../model/geometry.ts";
import type { GeometryOutline } from "../../model/geometryOutline.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { type Padding, type Size, visibleBounds } from "../../scene/camera.ts";
import type { Scene, SceneArea } from "../../scene/scene.ts";
import { fittingCamera } from "./fittingCamera.ts";

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** What each of them needs, and the land that they draw differently, as far as a map so small can show that at all. */
export function pairFit(
  geometry: Pick<GeometryOutline, "territories">,
  [one, other]: readonly [Scene, Scene],
  { size, padding }: { readonly size: Size; readonly padding: Padding },
): Bounds {
  const least = unionOf([one.fit, other.fit]) ?? one.fit;
  const changed = changedAreas(one, other).flatMap((id) => {
    const bounds = geometry.territories[id];
    return bounds ? [bounds] : [];
  });
  const wanted = unionOf([least, ...changed]) ?? least;
  return isWithin(wanted, visibleBounds(fittingCamera(wanted, size, padding), size, NO_PADDING)) ? wanted : least;
}

function isWithin([west, south, east, north]: Bounds, sight: Bounds): boolean {
  return west >= sight[0] && south >= sight[1] && east <= sight[2] && north <= sight[3];
}

function changedAreas(one: Scene, other: Scene): readonly TerritoryId[] {
  const before = new Map(one.areas.map((area) => [area.territory, marksOf(area)]));
  return other.areas.filter((area) => before.get(area.territory) !== marksOf(area)).map(({ territory }) => territory);
}

function marksOf({ fill, hatches, outlines }: SceneArea): string {
  return [fill, ...hatches, ...outlines].join();
}
