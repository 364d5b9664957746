/** Brings in MapLibre once it is wanted, keeps it up to date, and gives way to the SVG map where it cannot serve. */
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { MapLibreCallbacks, MapLibreController, MapLibreInputs } from "../../renderers/maplibre/index.ts";
import type { MapFault } from "../useNotices.ts";

/**
 * `waiting` until it is wanted; `loading` until it has drawn for the first time; `drawing` while its picture is the one to see;
 * `none` where there is only SVG.
 */
export type EngineState = "waiting" | "loading" | "drawing" | "none";

export interface Engine {
  readonly state: EngineState;
  readonly controller: RefObject<MapLibreController | null>;
}

export type EngineCallbacks = Omit<MapLibreCallbacks, "onFirstFrame" | "onFault" | "onRecovered">;

export interface EngineOptions {
  readonly isWanted: boolean;
  readonly container: RefObject<HTMLElement | null>;
  readonly inputs: MapLibreInputs | null;
  readonly callbacks: EngineCallbacks;
  readonly onFault: (code: MapFault | null) => void;
}

export function useEngine({ isWanted, container, inputs, callbacks, onFault }: EngineOptions): Engine {
  const [state, setState] = useState<EngineState>("waiting");
  const controller = useRef<MapLibreController | null>(null);
  const present = useRef({ inputs, callbacks, onFault });
  present.current = { inputs, callbacks, onFault };

  const start = useCallback(
    async (isStillWanted: () => boolean): Promise<void> => {
      const fail = (code: MapFault) => {
        setState("none");
        present.current.onFault(code);
      };
      const face = await import("../../renderers/maplibre/index.ts").catch(() => null);
      if (!isStillWanted() || !container.current) return;
      if (face === null) {
        fail("E_INTERNAL");
        return;
      }
      try {
        const started = face.startMapLibre({
          container: container.current,
          callbacks: {
            onCamera: (camera) => present.current.callbacks.onCamera(camera),
            onCameraByReader: (camera) => present.current.callbacks.onCameraByReader(camera),
            onClick: (at) => present.current.callbacks.onClick(at),
            onPointer: (at) => present.current.callbacks.onPointer(at),
            onBusy: () => present.current.callbacks.onBusy(),
            onSettled: () => present.current.callbacks.onSettled(),
            onFirstFrame: () => setState("drawing"),
            onFault: fail,
            onRecovered: () => {
              setState("drawing");
              present.current.onFault(null);
            },
          },
        });
        controller.current = started;
        if (present.current.inputs) started.update(present.current.inputs);
      } catch {
        fail("E_WEBGL");
      }
    },
    [container],
  );

  useEffect(() => {
    if (!isWanted) return;
    let wanted = true;
    setState("loading");
    void start(() => wanted);
    return () => {
      wanted = false;
      controller.current?.dispose();
      controller.current = null;
      setState("waiting");
    };
  }, [isWanted, start]);

  useEffect(() => {
    if (inputs) controller.current?.update(inputs);
  }, [inputs]);

  return { state, controller };
}
