/** Moves the SVG map as MapLibre moves its own: drag, wheel, pinch, double click, and steps from keys and buttons. */
import type { Pixel, Size } from "../../scene/camera.ts";
import { type Camera, sameCamera } from "../../view/view.ts";
import { CameraEcho } from "../cameraEcho.ts";
import type { MapGestures, MapMover } from "../mapSurface.ts";
import { pannedCamera, wheelZoom, zoomedCamera } from "./cameraMoves.ts";

export interface SvgGesturesOptions {
  /** The element that fills the map's box and receives its pointers. */
  readonly container: HTMLElement;
  readonly camera: Camera;
  /** Plain wheel and one-finger drag are left to the page around. */
  readonly cooperative?: boolean;
  readonly callbacks: MapGestures;
}

/** Pixels that a pointer may stray and still click. */
const CLICK_TOLERANCE = 4;
const WHEEL_PAUSE_MS = 180;
/** Buttons and links laid over the map keep their own pointers. */
const OWN_CONTROLS = "a, button, input, select, textarea, summary, dialog";

export class SvgGestures implements MapMover {
  readonly #element: HTMLElement;
  readonly #callbacks: MapGestures;
  #cooperative = false;
  readonly #stop = new AbortController();
  readonly #touchAction: string;
  readonly #pointers = new Map<number, Pixel>();
  #camera: Camera;
  readonly #echo = new CameraEcho();
  #start: Pixel | null = null;
  #dragging = false;
  #moved = false;
  #frame = 0;
  #wheelTimer: ReturnType<typeof setTimeout> | undefined;

  constructor({ container, camera, cooperative = false, callbacks }: SvgGesturesOptions) {
    this.#element = container;
    this.#camera = camera;
    this.#callbacks = callbacks;
    this.#touchAction = container.style.touchAction;
    this.setCooperative(cooperative);
    this.#listen();
  }

  /** Whether plain wheel and one-finger drag are left to the page around. */
  setCooperative(isCooperative: boolean): void {
    this.#cooperative = isCooperative;
    this.#element.style.touchAction = isCooperative ? "pan-x pan-y" : "none";
  }

  /** The camera that the app has set; what this class reported itself is no news. */
  update({ camera }: { readonly camera: Camera }): void {
    if (this.#echo.isEcho(camera)) return;
    this.#camera = camera;
    this.#echo.forget();
  }

  panBy(dx: number, dy: number): void {
    this.#move(pannedCamera(this.#camera, dx, dy, this.#size()));
    this.#finish();
  }

  zoomBy(delta: number, around?: Pixel): void {
    this.#move(zoomedCamera(this.#camera, delta, this.#size(), around));
    this.#finish();
  }

  dispose(): void {
    this.#stop.abort();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#wheelTimer);
    this.#element.style.touchAction = this.#touchAction;
  }

  #listen(): void {
    const { signal } = this.#stop;
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, heard: (event: HTMLElementEventMap[Name]) => void) =>
      this.#element.addEventListener(
        name,
        (event) => {
          if (!(event.target instanceof Element && event.target.closest(OWN_CONTROLS))) heard(event);
        },
        { signal, passive: false },
      );
    on("pointerdown", (event) => this.#down(event));
    on("pointermove", (event) => this.#pointerMoved(event));
    on("pointerup", (event) => this.#up(event, true));
    on("pointercancel", (event) => this.#up(event, false));
    on("pointerleave", (event) => {
      if (event.pointerType === "mouse" && this.#pointers.size === 0) this.#callbacks.onPointer(null);
    });
    on("dblclick", (event) => this.zoomBy(event.shiftKey ? -1 : 1, this.#pixelOf(event)));
    on("wheel", (event) => this.#wheel(event));
    // Else the page around would take two fingers that go the same way for its own.
    on("touchmove", (event) => {
      if (this.#cooperative && event.touches.length > 1 && event.cancelable) event.preventDefault();
    });
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    const at = this.#pixelOf(event);
    this.#pointers.set(event.pointerId, at);
    this.#start = this.#pointers.size === 1 ? at : null;
  }

  #pointerMoved(event: PointerEvent): void {
    const at = this.#pixelOf(event);
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      if (event.pointerType === "mouse") this.#callbacks.onPointer(at);
      return;
    }
    if (this.#pointers.size === 1) this.#drag(event, before, at);
    else this.#pinch(event, at);
  }

  #drag(event: PointerEvent, before: Pixel, at: Pixel): void {
    if (!this.#dragging && this.#start && distance(this.#start, at) <= CLICK_TOLERANCE) return;
    this.#pointers.set(event.pointerId, at);
    if (this.#cooperative && event.pointerType === "touch") {
      // Not the map's, but no click either.
      this.#start = null;
      return;
    }
    if (!this.#dragging) this.#beginDrag(event);
    this.#move(pannedCamera(this.#camera, before[0] - at[0], before[1] - at[1], this.#size()));
  }

  /** Two pointers move and zoom at once; a third is ignored. */
  #pinch(event: PointerEvent, at: Pixel): void {
    const [one, other] = [...this.#pointers.keys()];
    if (one === undefined || other === undefined || (event.pointerId !== one && event.pointerId !== other)) return;
    const ends = (): readonly [Pixel, Pixel] => [this.#pointers.get(one) ?? at, this.#pointers.get(other) ?? at];
    const from = ends();
    this.#pointers.set(event.pointerId, at);
    const to = ends();
    if (!this.#dragging) this.#beginDrag(event);
    const [middle, newMiddle] = [middleOf(...from), middleOf(...to)];
    const panned = pannedCamera(this.#camera, middle[0] - newMiddle[0], middle[1] - newMiddle[1], this.#size());
    const spread = Math.max(1, distance(...to)) / Math.max(1, distance(...from));
    this.#move(zoomedCamera(panned, Math.log2(spread), this.#size(), newMiddle));
  }

  #beginDrag(event: PointerEvent): void {
    this.#dragging = true;
    this.#callbacks.onPointer(null);
    // Not every pointer can be captured: one that the browser has already let go of cannot.
    if (this.#element.hasPointerCapture?.(event.pointerId) === false) {
      try {
        this.#element.setPointerCapture(event.pointerId);
      } catch {
        return;
      }
    }
  }

  #up(event: PointerEvent, completed: boolean): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#pointers.size > 0) return;
    const click = completed && !this.#dragging && this.#start !== null;
    this.#start = null;
    this.#dragging = false;
    if (click) this.#callbacks.onClick(this.#pixelOf(event));
    else this.#finish();
  }

  #wheel(event: WheelEvent): void {
    if (this.#cooperative && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#move(zoomedCamera(this.#camera, wheelZoom(event), this.#size(), this.#pixelOf(event)));
    clearTimeout(this.#wheelTimer);
    this.#wheelTimer = setTimeout(() => this.#finish(), WHEEL_PAUSE_MS);
  }

  #move(camera: Camera): void {
    if (sameCamera(camera, this.#camera)) return;
    this.#camera = camera;
    this.#moved = true;
    // Pointers may report faster than the screen shows.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#callbacks.onCamera(this.#echo.shown(this.#camera)));
  }

  #finish(): void {
    if (!this.#moved) return;
    this.#moved = false;
    cancelAnimationFrame(this.#frame);
    this.#echo.shown(this.#camera);
    this.#callbacks.onCamera(this.#camera);
    this.#callbacks.onCameraByReader(this.#camera);
  }

  #size(): Size {
    const { width, height } = this.#element.getBoundingClientRect();
    return { width, height };
  }

  #pixelOf(event: MouseEvent): Pixel {
    const { left, top } = this.#element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }
}

function distance(one: Pixel, other: Pixel): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

function middleOf(one: Pixel, other: Pixel): Pixel {
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
}
