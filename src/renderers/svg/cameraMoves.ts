/** Where the camera stands after a step: pure, and within what an address may hold. */
import { type Pixel, type Size, unproject } from "../../scene/camera.ts";
import { CAMERA_LIMITS, type Camera } from "../../view/view.ts";

function within(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

function keptInside({ zoom, lat, lng }: Camera): Camera {
  return { zoom: within(zoom, CAMERA_LIMITS.zoom), lat: within(lat, CAMERA_LIMITS.lat), lng: within(lng, CAMERA_LIMITS.lng) };
}

/** The window moved by pixels: positive `dx` shows what lies further east. */
export function pannedCamera(camera: Camera, dx: number, dy: number, size: Size): Camera {
  const [lng, lat] = unproject([size.width / 2 + dx, size.height / 2 + dy], camera, size);
  return keptInside({ zoom: camera.zoom, lat, lng });
}

/** Nearer by `delta` levels, with the place under `around` (or the centre) kept where it is. */
export function zoomedCamera(camera: Camera, delta: number, size: Size, around?: Pixel): Camera {
  const zoom = within(camera.zoom + delta, CAMERA_LIMITS.zoom);
  const [x, y] = around ?? [size.width / 2, size.height / 2];
  const share = 1 - 2 ** (camera.zoom - zoom);
  const [lng, lat] = unproject(
    [size.width / 2 + (x - size.width / 2) * share, size.height / 2 + (y - size.height / 2) * share],
    camera,
    size,
  );
  return keptInside({ zoom, lat, lng });
}

const PIXELS_PER_LINE = 40;
const WHEEL_PIXELS_PER_LEVEL = 450;
/** A pinch on a touch pad comes as a wheel with ctrl and small steps. */
const PINCH_PIXELS_PER_LEVEL = 100;
const MOST_PER_EVENT = 0.5;

export function wheelZoom({ deltaY, deltaMode, ctrlKey }: Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * PIXELS_PER_LINE;
  return within(-pixels / (ctrlKey && Math.abs(pixels) < 50 ? PINCH_PIXELS_PER_LEVEL : WHEEL_PIXELS_PER_LEVEL), [
    -MOST_PER_EVENT,
    MOST_PER_EVENT,
  ]);
}
