/** Land for several pictures in one document: those under one camera refer to paths that are written once. */
import type { GeometryIndex } from "../../../model/geometry.ts";
import type { TerritoryId } from "../../../model/territory.ts";
import type { Size } from "../../../scene/camera.ts";
import type { Camera } from "../../../view/view.ts";
import { compactPaths } from "../still/compactPaths.ts";
import { type Frame, type FramePaths, framePathsOf, placementOf, worldPixel } from "../svgPaths.ts";

export interface SharedLand {
  /** Begins the ids of its paths. */
  readonly prefix: string;
  readonly paths: FramePaths;
}

/** What a picture shows of the world, and in which box. */
export interface PictureBox {
  readonly camera: Camera;
  readonly size: Size;
}

/** Pixels of the picture beyond its box: half of the widest stroke. */
const BEYOND = 24;
/** Pixels of the picture by which a coast may be off: of the territories that it is about, and of all others. */
const FINE = 0.3;
const COARSE = 0.9;

/** The land of each box, the same object for boxes that are alike. `fine` are the territories that the pictures are about. */
export function sharedLands(
  geometry: GeometryIndex,
  boxes: readonly PictureBox[],
  prefix: string,
  fine: ReadonlySet<TerritoryId>,
): readonly SharedLand[] {
  const lands = new Map<string, SharedLand>();
  return boxes.map(({ camera, size }) => {
    const key = [camera.zoom, camera.lat, camera.lng, size.width, size.height].join();
    const known = lands.get(key) ?? { prefix: `${prefix}-${lands.size + 1}`, paths: pathsIn(geometry, { camera, size }, fine) };
    lands.set(key, known);
    return known;
  });
}

function pathsIn(geometry: GeometryIndex, { camera, size }: PictureBox, fine: ReadonlySet<TerritoryId>): FramePaths {
  const level = Math.floor(camera.zoom);
  const [x, y] = worldPixel([camera.lng, camera.lat], level);
  const origin = [Math.round(x), Math.round(y)] as const;
  const at: Frame = { level, origin, reach: [0, 0] };
  const { scale } = placementOf(at, camera, size);
  const reach = (side: number) => Math.ceil((side / 2 + BEYOND) / scale);
  const frame: Frame = { ...at, reach: [reach(size.width), reach(size.height)] };
  return compactPaths(framePathsOf(geometry, frame), (territory) => (fine.has(territory) ? FINE : COARSE) / scale);
}
