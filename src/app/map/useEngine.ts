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

export type EngineCallbacks = Omit<MapLibreCallbacks, "onFirstFrame" | "onLost" | "onFault" | "onRecovered">;

export interface EngineOptions {
  readonly isWanted: boolean;
  /** Plain wheel and one-finger drag are left to the page around. */
  readonly isCooperative: boolean;
  readonly container: RefObject<HTMLElement | null>;
  readonly inputs: MapLibreInputs | null;
  readonly callbacks: EngineCallbacks;
  readonly onFault: (code: MapFault | null) => void;
}

/** An engine that has drawn for so long since it was made anew may be made anew again. */
const CALM_MS = 60_000;

export function useEngine({ isWanted, isCooperative, container, inputs, callbacks, onFault }: EngineOptions): Engine {
  const [state, setState] = useState<EngineState>("waiting");
  const controller = useRef<MapLibreController | null>(null);
  const renewed = useRef(Number.NEGATIVE_INFINITY);
  const present = useRef({ inputs, callbacks, onFault, isCooperative });
  present.current = { inputs, callbacks, onFault, isCooperative };

  const stop = useCallback(() => {
    controller.current?.dispose();
    controller.current = null;
  }, []);
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
      setState("loading");
      try {
        const started = face.startMapLibre({
          container: container.current,
          cooperative: present.current.isCooperative,
          callbacks: {
            onCamera: (camera) => present.current.callbacks.onCamera(camera),
            onCameraByReader: (camera) => present.current.callbacks.onCameraByReader(camera),
            onClick: (at) => present.current.callbacks.onClick(at),
            onPointer: (at) => present.current.callbacks.onPointer(at),
            onBusy: () => present.current.callbacks.onBusy(),
            onSettled: () => present.current.callbacks.onSettled(),
            onFirstFrame: () => {
              setState("drawing");
              present.current.onFault(null);
            },
            onLost: () => setState("loading"),
            onFault: (code) => {
              // A context that the browser does not give back may be had anew, once.
              if (code !== "E_CONTEXT_LOST" || performance.now() - renewed.current < CALM_MS) {
                fail(code);
                return;
              }
              renewed.current = performance.now();
              stop();
              void start(isStillWanted);
            },
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
    [container, stop],
  );

  useEffect(() => {
    if (!isWanted) return;
    let wanted = true;
    setState("loading");
    void start(() => wanted);
    return () => {
      wanted = false;
      stop();
      setState("waiting");
    };
  }, [isWanted, start, stop]);

  useEffect(() => {
    if (inputs) controller.current?.update(inputs);
  }, [inputs]);
  useEffect(() => controller.current?.setCooperative(isCooperative), [isCooperative]);

  // The SVG map is there before the engine's picture goes.
  return { state: isWanted ? state : "waiting", controller };
}
