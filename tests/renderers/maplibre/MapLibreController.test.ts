// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { MapLibreController } from "../../../src/renderers/maplibre/MapLibreController.ts";

const callbacks = () => ({
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
});

it("throws where there is no WebGL, says nothing, and leaves its container as it was", () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const container = document.createElement("div");
  container.className = "map-engine";
  document.body.append(container);
  const heard = callbacks();
  expect(() => new MapLibreController({ container, callbacks: heard })).toThrow();
  expect(container.outerHTML).toBe('<div class="map-engine"></div>');
  for (const callback of Object.values(heard)) expect(callback).not.toHaveBeenCalled();
});
