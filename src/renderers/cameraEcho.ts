/** Tells a camera that the app sets from one that the map itself has shown, come back through the app's state. */
import { allowedCamera, type Camera, sameCamera } from "../view/view.ts";

export class CameraEcho {
  #shown = new WeakSet<Camera>();
  #last: Camera | null = null;

  /** Remembers a camera that is about to be reported. */
  shown(camera: Camera): Camera {
    this.#shown.add(camera);
    this.#last = camera;
    return camera;
  }

  /** Whether `camera` was reported before, frames ago too, or is the last one as an address holds it. */
  isEcho(camera: Camera): boolean {
    if (this.#shown.has(camera)) return true;
    return this.#last !== null && (sameCamera(camera, this.#last) || sameCamera(camera, allowedCamera(this.#last)));
  }

  /** After the app has moved the camera, whatever was shown before is news again. */
  forget(): void {
    this.#shown = new WeakSet();
    this.#last = null;
  }
}
