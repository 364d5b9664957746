/** The camera's mathematics: Web Mercator with 512-pixel tiles, north up, as MapLibre does it, so that both renderers agree to the pixel. */
import type { Bounds } from "../model/geometry.ts";
import type { LonLat } from "../model/territory.ts";
import { CAMERA_LIMITS, type Camera } from "../view/view.ts";

export interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
export type Pixel = readonly [x: number, y: number];

const TILE = 512;

/** Width of the whole world in pixels at `zoom`. */
export function worldSize(zoom: number): number {
  return TILE * 2 ** zoom;
}

/** From 0 at the world's western edge to 1 at its eastern. */
export function mercatorX(lng: number): number {
  return (lng + 180) / 360;
}
/** From 0 at the world's northern edge to 1 at its southern. */
export function mercatorY(lat: number): number {
  return (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
}
function latOfMercatorY(y: number): number {
  return (Math.atan(Math.exp(Math.PI * (1 - 2 * y))) * 360) / Math.PI - 90;
}

/** Where a place stands in the map's box, in pixels from its top left corner. */
export function project([lon, lat]: LonLat, camera: Camera, size: Size): Pixel {
  const world = worldSize(camera.zoom);
  return [
    size.width / 2 + (mercatorX(lon) - mercatorX(camera.lng)) * world,
    size.height / 2 + (mercatorY(lat) - mercatorY(camera.lat)) * world,
  ];
}

/** The place under a pixel of the map's box. */
export function unproject([x, y]: Pixel, camera: Camera, size: Size): LonLat {
  const world = worldSize(camera.zoom);
  return [camera.lng + ((x - size.width / 2) / world) * 360, latOfMercatorY(mercatorY(camera.lat) + (y - size.height / 2) / world)];
}

/** The camera under which `bounds` fills the box inside `padding`, no deeper than `maxZoom` and no farther than any view may be. */
export function fitCamera(bounds: Bounds, size: Size, padding: Padding, maxZoom: number): Camera {
  const [west, south, east, north] = bounds;
  const width = Math.max(40, size.width - padding.left - padding.right);
  const height = Math.max(40, size.height - padding.top - padding.bottom);
  const spanX = Math.max(1e-9, mercatorX(east) - mercatorX(west));
  const spanY = Math.max(1e-9, mercatorY(south) - mercatorY(north));
  const zoom = Math.max(CAMERA_LIMITS.zoom[0], Math.min(maxZoom, Math.log2(Math.min(width / spanX, height / spanY) / TILE)));
  const world = worldSize(zoom);
  const offsetX = (padding.left - padding.right) / 2 / world;
  const offsetY = (padding.top - padding.bottom) / 2 / world;
  const centreX = (mercatorX(west) + mercatorX(east)) / 2 - offsetX;
  const centreY = (mercatorY(south) + mercatorY(north)) / 2 - offsetY;
  return { zoom, lng: centreX * 360 - 180, lat: latOfMercatorY(centreY) };
}

/** The part of the world in the box, inside `padding`. */
export function visibleBounds(camera: Camera, size: Size, padding: Padding): Bounds {
  const [west, north] = unproject([padding.left, padding.top], camera, size);
  const [east, south] = unproject([size.width - padding.right, size.height - padding.bottom], camera, size);
  return [west, south, east, north];
}

/** Metres on the ground for one pixel at the camera's latitude. */
export function metresPerPixel(camera: Camera): number {
  return (Math.cos((camera.lat * Math.PI) / 180) * 2 * Math.PI * 6_378_137) / worldSize(camera.zoom);
}
