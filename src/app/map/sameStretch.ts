import type { Size } from "../../scene/camera.ts";
import { allowedCamera, type Camera } from "../../view/view.ts";

/** The camera that shows in one box at least what `camera` shows in another. */
export function sameStretch(camera: Camera, from: Size, to: Size): Camera {
  const share = Math.min(to.width / from.width, to.height / from.height);
  return Number.isFinite(share) && share > 0 ? allowedCamera({ ...camera, zoom: camera.zoom + Math.log2(share) }) : camera;
}
