/** Owns the MapLibre map: hands it styles, cameras and states, and reports what the reader and the engine do. */
import { type MapEventType, Map as MapLibreMap } from "maplibre-gl";
import type { TerritoryId } from "../../model/territory.ts";
import type { Pixel } from "../../scene/camera.ts";
import { CAMERA_LIMITS, type Camera, sameCamera } from "../../view/view.ts";
import { CameraEcho } from "../cameraEcho.ts";
import type { MapMover } from "../mapSurface.ts";
import { HATCH_PIXEL_RATIO, hatchImageOf } from "./hatchImage.ts";
import {
  clamp,
  MAP_OPTIONS,
  type MapLibreCallbacks,
  type MapLibreFault,
  type MapLibreInputs,
  type MapLibreOptions,
} from "./mapLibreOptions.ts";
import { LAND_SOURCE } from "./sources.ts";
import { type AreaState, styleOf } from "./styleOf.ts";

const TRAVEL_MS = 450;
const KEY_MS = 160;
const CONTEXT_PATIENCE_MS = 3000;
const FIRST_FRAME_PATIENCE_MS = 20_000;
const PATIENCE_STEP_MS = 1000;
const DRAWN_INPUTS = ["scene", "geometry", "palette", "theme"] as const satisfies readonly (keyof MapLibreInputs)[];

export class MapLibreController implements MapMover {
  readonly #container: HTMLElement;
  readonly #map: MapLibreMap;
  readonly #callbacks: MapLibreCallbacks;
  #inputs: MapLibreInputs | null = null;
  #style: "none" | "loading" | "old" | "present" = "none";
  #states: Record<AreaState, TerritoryId | null> = { selected: null, hovered: null };
  /** Who moves the camera: what the app sets, or a new size of the box, is never reported back as the reader's. */
  #author: "app" | "reader" = "reader";
  #jumping = false;
  readonly #echo = new CameraEcho();
  #zoomTarget: number | null = null;
  #settled = false;
  #firstFrame = false;
  #fault: MapLibreFault | null = null;
  #contextTimer: ReturnType<typeof setTimeout> | undefined;
  #firstFrameTimer: ReturnType<typeof setTimeout> | undefined;
  #pointerFrame = 0;
  #disposed = false;

  /** Throws where there is no WebGL, and then leaves `container` as it was. */
  constructor({ container, cooperative = false, callbacks }: MapLibreOptions) {
    this.#container = container;
    this.#callbacks = callbacks;
    this.#map = new MapLibreMap({ ...MAP_OPTIONS, container, cooperativeGestures: cooperative });
    this.#map.touchZoomRotate.disableRotation();
    // The surface around the canvas has the name and the focus; the engine's own region would be a second one.
    const canvas = this.#map.getCanvas();
    for (const name of ["tabindex", "role", "aria-label"]) canvas.removeAttribute(name);
    canvas.setAttribute("aria-hidden", "true");
    this.#map.setMissingStyleImageResolver((id) => this.#addHatch(id));
    this.#listen();
    this.#awaitFirstFrame();
  }

  /** Draws `inputs`; what has not changed since the last call costs nothing. */
  update(inputs: MapLibreInputs): void {
    if (this.#disposed) return;
    const before = this.#inputs;
    this.#inputs = inputs;
    const redraws = DRAWN_INPUTS.some((name) => before?.[name] !== inputs[name]);
    const marks = before?.selected !== inputs.selected || before.hovered !== inputs.hovered;
    const moves = before === null || (!sameCamera(before.camera, inputs.camera) && !this.#echo.isEcho(inputs.camera));
    if (!redraws && !marks && !moves) return;
    this.#busy();
    if (redraws) {
      if (this.#style === "present") this.#style = "old";
      this.#restyle();
    }
    if (marks) this.#mark();
    if (moves) this.#travel(inputs.camera, before !== null && inputs.animate === true);
    this.#map.triggerRepaint();
  }

  panBy(dx: number, dy: number): void {
    if (this.#disposed) return;
    this.#map.stop();
    this.#map.panBy([dx, dy], { duration: KEY_MS });
  }

  zoomBy(delta: number, around?: Pixel): void {
    if (this.#disposed) return;
    const zoom = clamp((this.#zoomTarget ?? this.#map.getZoom()) + delta, CAMERA_LIMITS.zoom);
    this.#map.stop();
    this.#zoomTarget = zoom;
    this.#map.easeTo({ zoom, duration: KEY_MS, ...(around ? { around: this.#map.unproject([around[0], around[1]]) } : {}) });
  }

  /** Whether plain wheel and one-finger drag are left to the page around. */
  setCooperative(isCooperative: boolean): void {
    if (this.#disposed) return;
    if (isCooperative) this.#map.cooperativeGestures.enable();
    else this.#map.cooperativeGestures.disable();
  }

  /** Frees the context too. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    clearTimeout(this.#contextTimer);
    clearTimeout(this.#firstFrameTimer);
    cancelAnimationFrame(this.#pointerFrame);
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    const on = <Name extends keyof MapEventType>(name: Name, heard: (event: MapEventType[Name]) => void) =>
      map.on(name, (event) => {
        if (!this.#disposed) heard(event as MapEventType[Name]);
      });
    on("style.load", () => this.#styleLoaded());
    on("idle", () => this.#settle());
    on("resize", () => this.#resized());
    on("movestart", () => this.#busy());
    on("move", () => this.#moved());
    on("moveend", () => this.#moveEnded());
    on("click", ({ point }) => this.#callbacks.onClick([point.x, point.y]));
    on("mousemove", ({ point }) => this.#point(map.isMoving() ? null : [point.x, point.y]));
    on("mouseout", () => this.#point(null));
    on("dragstart", () => this.#point(null));
    on("webglcontextlost", () => this.#contextLost());
    on("webglcontextrestored", () => this.#contextRestored());
    on("error", ({ error }) => this.#report(/worker/i.test(error.message) ? "E_WORKER" : "E_INTERNAL"));
  }

  #resized(): void {
    this.#author = "app";
    this.#busy();
  }

  #restyle(): void {
    // A style that is still loading takes no other: `style.load` brings the newest.
    if (!this.#inputs || this.#style === "loading") return;
    const first = this.#style === "none";
    this.#style = first ? "loading" : "present";
    this.#map.setStyle(styleOf(this.#inputs), { diff: !first });
  }

  #styleLoaded(): void {
    if (this.#style !== "loading") return;
    this.#style = "old";
    this.#states = { selected: null, hovered: null };
    this.#restyle();
    this.#mark();
  }

  #mark(): void {
    if (!this.#inputs || this.#style !== "present") return;
    for (const state of ["selected", "hovered"] as const) {
      const [before, now] = [this.#states[state], this.#inputs[state]];
      if (before === now) continue;
      if (before !== null) this.#map.setFeatureState({ source: LAND_SOURCE, id: before }, { [state]: false });
      if (now !== null) this.#map.setFeatureState({ source: LAND_SOURCE, id: now }, { [state]: true });
      this.#states[state] = now;
    }
    this.#map.getCanvas().style.cursor = this.#inputs.hovered === null ? "" : "pointer";
  }

  #travel(camera: Camera, animated: boolean): void {
    this.#map.stop();
    this.#author = "app";
    this.#echo.forget();
    const target = { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom };
    if (animated) {
      this.#map.easeTo({ ...target, duration: TRAVEL_MS });
      return;
    }
    this.#jumping = true;
    this.#map.jumpTo(target);
    this.#jumping = false;
  }

  #moved(): void {
    if (!this.#jumping) this.#callbacks.onCamera(this.#echo.shown(this.#camera()));
  }

  #moveEnded(): void {
    const author = this.#author;
    this.#author = "reader";
    this.#zoomTarget = null;
    if (author !== "reader") return;
    this.#callbacks.onCameraByReader(this.#echo.shown(this.#camera()));
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lng };
  }

  #point(at: Pixel | null): void {
    cancelAnimationFrame(this.#pointerFrame);
    this.#pointerFrame = requestAnimationFrame(() => this.#callbacks.onPointer(at));
  }

  #addHatch(id: string): void {
    const image = hatchImageOf(id);
    if (image && !this.#map.hasImage(id)) this.#map.addImage(id, image, { pixelRatio: HATCH_PIXEL_RATIO });
  }

  #busy(): void {
    if (!this.#settled) return;
    this.#settled = false;
    this.#callbacks.onBusy();
  }

  #settle(): void {
    if (this.#settled || this.#style !== "present") return;
    if (!this.#firstFrame) {
      this.#firstFrame = true;
      clearTimeout(this.#firstFrameTimer);
      this.#callbacks.onFirstFrame();
    }
    if (this.#fault !== null) {
      this.#fault = null;
      this.#callbacks.onRecovered();
    }
    this.#settled = true;
    this.#callbacks.onSettled();
  }

  #report(code: MapLibreFault): void {
    if (this.#fault === code) return;
    this.#fault = code;
    this.#callbacks.onFault(code);
  }

  #contextLost(): void {
    this.#busy();
    // A style given now would be lost as well.
    this.#style = "loading";
    this.#firstFrame = false;
    clearTimeout(this.#contextTimer);
    this.#contextTimer = setTimeout(() => this.#report("E_CONTEXT_LOST"), CONTEXT_PATIENCE_MS);
    this.#callbacks.onLost();
  }

  /** The engine would bring back the style of then; what is wanted may have changed since. */
  #contextRestored(): void {
    clearTimeout(this.#contextTimer);
    this.#style = "none";
    this.#restyle();
    this.#map.triggerRepaint();
  }

  /** Without a worker the engine is silent for ever. While nothing is to be drawn, or no frame is shown, its time does not count. */
  #awaitFirstFrame(patience = FIRST_FRAME_PATIENCE_MS): void {
    let isShown = false;
    const frame = requestAnimationFrame(() => {
      isShown = this.#style !== "none" && this.#container.clientWidth > 0;
    });
    this.#firstFrameTimer = setTimeout(() => {
      cancelAnimationFrame(frame);
      const left = isShown ? patience - PATIENCE_STEP_MS : patience;
      if (left <= 0) this.#report("E_WORKER");
      else this.#awaitFirstFrame(left);
    }, PATIENCE_STEP_MS);
  }
}
