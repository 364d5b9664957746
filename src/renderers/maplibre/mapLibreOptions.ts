/** What the engine is started with and told, what it reports, and how it is set up. */
import { LngLat, type MapOptions } from "maplibre-gl";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Theme } from "../../scene/tokens.ts";
import { CAMERA_LIMITS, type Camera } from "../../view/view.ts";
import type { MapGestures } from "../mapSurface.ts";

export type MapLibreFault = "E_CONTEXT_LOST" | "E_WORKER" | "E_WEBGL" | "E_INTERNAL";

export interface MapLibreCallbacks extends MapGestures {
  /** What is drawn is no longer the present view, or about to change. */
  readonly onBusy: () => void;
  /** The present view is drawn and nothing moves. */
  readonly onSettled: () => void;
  /** Before the first `onSettled`, and before the first after each `onLost`: the canvas may be shown. */
  readonly onFirstFrame: () => void;
  /** The browser has taken the context away, and the canvas is empty. */
  readonly onLost: () => void;
  readonly onFault: (code: MapLibreFault) => void;
  /** A lost context is back after its fault was reported. */
  readonly onRecovered: () => void;
}

export interface MapLibreOptions {
  /** An empty element that fills the map's box. */
  readonly container: HTMLElement;
  /** Plain wheel and one-finger drag are left to the page around. */
  readonly cooperative?: boolean;
  readonly callbacks: MapLibreCallbacks;
}

export interface MapLibreInputs {
  readonly scene: Scene;
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  readonly theme: Theme;
  readonly camera: Camera;
  readonly selected: TerritoryId | null;
  readonly hovered: TerritoryId | null;
  /** Whether a new camera may be travelled to; readers who ask for less motion never travel. */
  readonly animate?: boolean;
}

export const MAP_OPTIONS = {
  attributionControl: false,
  boxZoom: false,
  dragRotate: false,
  fadeDuration: 0,
  keyboard: false,
  maxPitch: 0,
  minZoom: CAMERA_LIMITS.zoom[0],
  maxZoom: CAMERA_LIMITS.zoom[1],
  pitchWithRotate: false,
  renderWorldCopies: false,
  touchPitch: false,
  // The centre is kept within what an address may hold; the engine's own bounds would hold the edges instead, and so change the zoom.
  transformConstrain: ({ lng, lat }, zoom) => ({
    center: new LngLat(clamp(lng, CAMERA_LIMITS.lng), clamp(lat, CAMERA_LIMITS.lat)),
    zoom: clamp(zoom, CAMERA_LIMITS.zoom),
  }),
  // Every style that can be made is validated in the tests.
  validateStyle: false,
} as const satisfies Partial<MapOptions>;

export function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}
