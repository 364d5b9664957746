/** What the app and a map that a reader can move say to each other; both map renderers speak it. */
import type { Pixel } from "../scene/camera.ts";
import type { Camera } from "../view/view.ts";

export interface MapGestures {
  /** On every frame of a movement: what is laid over the map follows it. */
  readonly onCamera: (camera: Camera) => void;
  /** Once, when a movement that the reader made is over. */
  readonly onCameraByReader: (camera: Camera) => void;
  readonly onClick: (at: Pixel) => void;
  /** Null when the pointer has left the map or is dragging it. */
  readonly onPointer: (at: Pixel | null) => void;
}

/** Moves by keys and buttons, which count as the reader's. */
export interface MapMover {
  /** Pixels by which the window moves over the map: positive `dx` shows what lies further east. */
  panBy(dx: number, dy: number): void;
  /** Zoom levels, about the centre or a pixel of the box. */
  zoomBy(delta: number, around?: Pixel): void;
}
