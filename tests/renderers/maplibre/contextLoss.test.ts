// @vitest-environment jsdom
/** What becomes of the map when the browser takes its context away; the engine is played by a stand-in. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MapLibreController } from "../../../src/renderers/maplibre/MapLibreController.ts";
import type { MapLibreInputs } from "../../../src/renderers/maplibre/mapLibreOptions.ts";
import { realGeometry, realPalette, realScene } from "../realScenes.ts";

const engine = vi.hoisted(() => ({ calls: [] as string[], heard: new Map<string, (event: object) => void>(), isLost: false, width: 600 }));

vi.mock("maplibre-gl", () => {
  const noted =
    (name: string) =>
    (...given: readonly unknown[]) => {
      // As an engine without a style does.
      if (engine.isLost && name !== "remove") throw new TypeError(`${name} on a map without a style`);
      engine.calls.push(name === "setFeatureState" ? `${name} ${JSON.stringify(given)}` : name);
    };
  class StandIn {
    readonly touchZoomRotate = { disableRotation: () => {} };
    readonly getCanvas = () => document.createElement("canvas");
    readonly setMissingStyleImageResolver = () => {};
    readonly on = (name: string, heard: (event: object) => void) => engine.heard.set(name, heard);
    readonly setStyle = noted("setStyle");
    readonly setFeatureState = noted("setFeatureState");
    readonly remove = noted("remove");
    readonly jumpTo = () => {};
    readonly stop = () => {};
    readonly triggerRepaint = () => {};
  }
  return { Map: StandIn, LngLat: class {} };
});

const heard = {
  onBusy: vi.fn(),
  onSettled: vi.fn(),
  onFirstFrame: vi.fn(),
  onLost: vi.fn(),
  onFault: vi.fn(),
  onRecovered: vi.fn(),
  onCamera: vi.fn(),
  onCameraByReader: vi.fn(),
  onClick: vi.fn(),
  onPointer: vi.fn(),
};

const inputs: MapLibreInputs = {
  scene: realScene(),
  geometry: realGeometry,
  palette: realPalette,
  theme: "light",
  camera: { zoom: 5, lat: 47, lng: 148 },
  selected: "shikotan",
  hovered: null,
};
const SELECTION = 'setFeatureState [{"source":"land","id":"shikotan"},{"selected":true}]';
const happen = (name: string) => engine.heard.get(name)?.({});
let controller: MapLibreController;

beforeEach(() => {
  vi.useFakeTimers();
  for (const callback of Object.values(heard)) callback.mockReset();
  Object.assign(engine, { isLost: false, width: 600 });
  const container = document.createElement("div");
  Object.defineProperty(container, "clientWidth", { get: () => engine.width });
  controller = new MapLibreController({ container, callbacks: heard });
});
afterEach(() => {
  controller.dispose();
  engine.calls.length = 0;
  vi.useRealTimers();
});

/** A map that has drawn. */
function draw(): void {
  controller.update(inputs);
  happen("style.load");
  happen("idle");
  engine.calls.length = 0;
}
function lose(): void {
  engine.isLost = true;
  happen("webglcontextlost");
}
function restore(): void {
  engine.isLost = false;
  happen("webglcontextrestored");
}

it("a context that comes back brings what is wanted by then, with the choice, and no fault is told", () => {
  draw();
  lose();
  expect(heard.onLost).toHaveBeenCalledTimes(1);
  // Nothing that is asked for meanwhile reaches an engine without a style.
  controller.update({ ...inputs, scene: realScene({ date: "1880-12-31" }), theme: "dark" });
  controller.update({ ...inputs, hovered: "kunashiri" });
  controller.update(inputs);
  vi.advanceTimersByTime(2500);
  restore();
  expect(engine.calls).toEqual(["setStyle"]);
  happen("style.load");
  expect(engine.calls).toEqual(["setStyle", "setStyle", SELECTION]);
  expect(heard.onFirstFrame).toHaveBeenCalledTimes(1);
  happen("idle");
  expect(heard.onFirstFrame).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(heard.onFault).not.toHaveBeenCalled();
});

it("a context that stays away for three seconds is told once, and its return too", () => {
  draw();
  lose();
  vi.advanceTimersByTime(2900);
  expect(heard.onFault).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(heard.onFault.mock.calls).toEqual([["E_CONTEXT_LOST"]]);
  restore();
  happen("style.load");
  happen("idle");
  expect(heard.onRecovered).toHaveBeenCalledTimes(1);
});

it("one that goes before the first style has come gets it with its return", () => {
  controller.update(inputs);
  lose();
  engine.calls.length = 0;
  restore();
  expect(engine.calls).toEqual(["setStyle"]);
});

it("the wait for the first frame counts only while there is something to draw, and a place to draw it in", () => {
  vi.advanceTimersByTime(60_000);
  expect(heard.onFault).not.toHaveBeenCalled();
  engine.width = 0;
  controller.update(inputs);
  vi.advanceTimersByTime(60_000);
  expect(heard.onFault).not.toHaveBeenCalled();
  engine.width = 600;
  vi.advanceTimersByTime(22_000);
  expect(heard.onFault.mock.calls).toEqual([["E_WORKER"]]);
});

it("a map that has gone while it waited says nothing more", () => {
  draw();
  lose();
  controller.dispose();
  vi.advanceTimersByTime(60_000);
  expect(heard.onFault).not.toHaveBeenCalled();
  expect(engine.calls).toEqual(["remove"]);
});
