/** Lets the reader move the SVG map while it is the one to see. */
import { type RefObject, useEffect, useRef } from "react";
import type { MapGestures } from "../../renderers/mapSurface.ts";
import type { SvgGestures } from "../../renderers/svg/index.ts";
import type { Camera } from "../../view/view.ts";
import type { LiveMap } from "../geometryLoader.ts";

export interface SvgGesturesUse {
  readonly live: LiveMap | null;
  readonly container: RefObject<HTMLElement | null>;
  readonly camera: Camera | null;
  readonly isOn: boolean;
  /** Plain wheel and one-finger drag are left to the page around. */
  readonly isCooperative: boolean;
  readonly gestures: MapGestures;
}

export function useSvgGestures(use: SvgGesturesUse): RefObject<SvgGestures | null> {
  const { live, container, camera, isOn, isCooperative } = use;
  const mover = useRef<SvgGestures | null>(null);
  const present = useRef(use);
  present.current = use;
  useEffect(() => {
    const { camera, isCooperative } = present.current;
    if (!isOn || live === null || !container.current || !camera) return;
    const started = new live.SvgGestures({
      container: container.current,
      camera,
      cooperative: isCooperative,
      callbacks: {
        onCamera: (next) => present.current.gestures.onCamera(next),
        onCameraByReader: (next) => present.current.gestures.onCameraByReader(next),
        onClick: (at) => present.current.gestures.onClick(at),
        onPointer: (at) => present.current.gestures.onPointer(at),
      },
    });
    mover.current = started;
    return () => {
      mover.current = null;
      started.dispose();
    };
  }, [live, container, isOn]);
  useEffect(() => {
    if (camera) mover.current?.update({ camera });
  }, [camera]);
  useEffect(() => mover.current?.setCooperative(isCooperative), [isCooperative]);
  return mover;
}
