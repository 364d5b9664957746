// @vitest-environment jsdom
/** What each change asks of the engine, which is played here by a stand-in. */
import { beforeEach, expect, it, vi } from "vitest";
import { MapLibreController } from "../../../src/renderers/maplibre/MapLibreController.ts";
import type { MapLibreInputs } from "../../../src/renderers/maplibre/mapLibreOptions.ts";
import { realGeometry, realPalette, realScene } from "../realScenes.ts";

const engine = vi.hoisted(() => ({ calls: [] as string[], heard: new Map<string, (event: object) => void>() }));

vi.mock("maplibre-gl", () => {
  const noted =
    (name: string) =>
    (...given: readonly unknown[]) => {
      engine.calls.push(name === "setFeatureState" ? `${name} ${JSON.stringify(given)}` : name);
    };
  class StandIn {
    readonly touchZoomRotate = { disableRotation: () => {} };
    readonly getCanvas = () => document.createElement("canvas");
    readonly setMissingStyleImageResolver = () => {};
    readonly on = (name: string, heard: (event: object) => void) => engine.heard.set(name, heard);
    readonly setStyle = noted("setStyle");
    readonly setFeatureState = noted("setFeatureState");
    readonly jumpTo = noted("jumpTo");
    readonly stop = () => {};
    readonly triggerRepaint = () => {};
    readonly remove = () => {};
  }
  return { Map: StandIn, LngLat: class {} };
});

const callbacks = {
  onBusy: () => {},
  onSettled: () => {},
  onFirstFrame: () => {},
  onLost: () => {},
  onFault: () => {},
  onRecovered: () => {},
  onCamera: () => {},
  onCameraByReader: () => {},
  onClick: () => {},
  onPointer: () => {},
};

const inputs: MapLibreInputs = {
  scene: realScene(),
  geometry: realGeometry,
  palette: realPalette,
  theme: "light",
  camera: { zoom: 5, lat: 47, lng: 148 },
  selected: null,
  hovered: null,
};

function started(): MapLibreController {
  const controller = new MapLibreController({ container: document.createElement("div"), callbacks });
  controller.update(inputs);
  engine.heard.get("style.load")?.({});
  engine.calls.length = 0;
  return controller;
}

beforeEach(() => engine.calls.splice(0));

it("a choice or a hover changes the state of features alone: no style, no camera", () => {
  const controller = started();
  controller.update({ ...inputs, selected: "shikotan" });
  expect(engine.calls).toEqual(['setFeatureState [{"source":"land","id":"shikotan"},{"selected":true}]']);
  controller.update({ ...inputs, selected: "shikotan", hovered: "kunashiri" });
  expect(engine.calls).toHaveLength(2);
  controller.update({ ...inputs, selected: "kunashiri", hovered: "kunashiri" });
  expect(engine.calls.every((call) => call.startsWith("setFeatureState"))).toBe(true);
  expect(engine.calls).toHaveLength(4);
  controller.dispose();
});

it("the same inputs ask for nothing, and a new scene for one style", () => {
  const controller = started();
  controller.update({ ...inputs });
  expect(engine.calls).toEqual([]);
  controller.update({ ...inputs, scene: realScene({ date: "1880-12-31" }) });
  expect(engine.calls).toEqual(["setStyle"]);
  controller.dispose();
});
