// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pannedCamera, wheelZoom, zoomedCamera } from "../../../src/renderers/svg/cameraMoves.ts";
import { SvgGestures, type SvgGesturesOptions } from "../../../src/renderers/svg/index.ts";
import { project, unproject } from "../../../src/scene/camera.ts";
import { allowedCamera, CAMERA_LIMITS } from "../../../src/view/view.ts";

const SIZE = { width: 800, height: 600 };
const CAMERA = { zoom: 6, lat: 44, lng: 146 };

describe("a step of the camera", () => {
  it("moves the window over the map", () => {
    const moved = pannedCamera(CAMERA, 100, -50, SIZE);
    const [x, y] = project([CAMERA.lng, CAMERA.lat], moved, SIZE);
    expect(x).toBeCloseTo(300);
    expect(y).toBeCloseTo(350);
  });

  it("nearer keeps the place under the pointer", () => {
    const pointer = [650, 120] as const;
    const place = unproject(pointer, CAMERA, SIZE);
    const [x, y] = project(place, zoomedCamera(CAMERA, 1.3, SIZE, pointer), SIZE);
    expect(x).toBeCloseTo(pointer[0]);
    expect(y).toBeCloseTo(pointer[1]);
  });

  it("never leaves what an address may hold", () => {
    expect(pannedCamera(CAMERA, 1e6, 1e6, SIZE)).toMatchObject({ lng: CAMERA_LIMITS.lng[1], lat: CAMERA_LIMITS.lat[0] });
    expect(zoomedCamera(CAMERA, 99, SIZE).zoom).toBe(12);
    expect(zoomedCamera(CAMERA, -99, SIZE, [10, 10]).zoom).toBe(3);
  });

  it("by wheel is nearer upwards, and finer for a pinch on a touch pad", () => {
    const wheel = (deltaY: number, ctrlKey = false, deltaMode = 0) => wheelZoom({ deltaY, ctrlKey, deltaMode });
    expect(wheel(-90)).toBeCloseTo(0.2);
    expect(wheel(9)).toBeLessThan(0);
    expect(wheel(-9, true)).toBeGreaterThan(wheel(-9));
    expect(wheel(-100, false, 1)).toBe(0.5);
  });
});

describe("gestures", () => {
  const heard = { onCamera: vi.fn(), onCameraByReader: vi.fn(), onClick: vi.fn(), onPointer: vi.fn() };
  let container: HTMLElement;
  let gestures: SvgGestures;
  const start = (more: Partial<SvgGesturesOptions> = {}) => {
    gestures = new SvgGestures({ container, camera: CAMERA, callbacks: heard, ...more });
  };
  const pointer = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
    container.dispatchEvent(
      new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, pointerType: "mouse", clientX: x, clientY: y, ...more }),
    );
  const wheel = (deltaY: number, ctrlKey = false) => {
    const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaY, ctrlKey, clientX: 400, clientY: 300 });
    container.dispatchEvent(event);
    return event.defaultPrevented;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    container = document.createElement("div");
    container.getBoundingClientRect = () => new DOMRect(0, 0, SIZE.width, SIZE.height);
    document.body.append(container);
    for (const callback of Object.values(heard)) callback.mockReset();
  });
  afterEach(() => {
    gestures.dispose();
    container.remove();
    vi.useRealTimers();
  });

  it("tell a click from a drag", () => {
    start();
    pointer("pointerdown", 100, 100);
    pointer("pointermove", 102, 101);
    pointer("pointerup", 102, 101);
    expect(heard.onClick).toHaveBeenCalledExactlyOnceWith([102, 101]);
    expect(heard.onCameraByReader).not.toHaveBeenCalled();
  });

  it("drag the map with the pointer and report the camera once at the end", () => {
    start();
    pointer("pointerdown", 400, 300);
    pointer("pointermove", 350, 300);
    pointer("pointermove", 300, 300);
    vi.advanceTimersByTime(20);
    expect(heard.onCamera).toHaveBeenCalled();
    pointer("pointerup", 300, 300);
    expect(heard.onClick).not.toHaveBeenCalled();
    expect(heard.onCameraByReader).toHaveBeenCalledTimes(1);
    const [x] = project([CAMERA.lng, CAMERA.lat], heard.onCameraByReader.mock.calls[0]?.[0], SIZE);
    expect(x).toBeCloseTo(300);
  });

  it("zoom with two fingers", () => {
    start();
    const finger = { pointerType: "touch" };
    pointer("pointerdown", 350, 300, { ...finger, pointerId: 1 });
    pointer("pointerdown", 450, 300, { ...finger, pointerId: 2 });
    pointer("pointermove", 300, 300, { ...finger, pointerId: 1 });
    pointer("pointermove", 500, 300, { ...finger, pointerId: 2 });
    pointer("pointerup", 300, 300, { ...finger, pointerId: 1 });
    pointer("pointerup", 500, 300, { ...finger, pointerId: 2 });
    const camera = heard.onCameraByReader.mock.calls[0]?.[0];
    expect(camera.zoom).toBeCloseTo(7);
    expect(camera.lng).toBeCloseTo(CAMERA.lng);
    expect(heard.onClick).not.toHaveBeenCalled();
  });

  it("zoom with the wheel and report when it rests", () => {
    start();
    expect(wheel(-200)).toBe(true);
    expect(wheel(-200)).toBe(true);
    expect(heard.onCameraByReader).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(heard.onCameraByReader).toHaveBeenCalledTimes(1);
    expect(heard.onCameraByReader.mock.calls[0]?.[0].zoom).toBeCloseTo(6 + 400 / 450);
  });

  it("leave the plain wheel and one finger to a page that scrolls", () => {
    start({ cooperative: true });
    expect(wheel(-100)).toBe(false);
    expect(wheel(-100, true)).toBe(true);
    vi.advanceTimersByTime(300);
    heard.onCameraByReader.mockReset();
    pointer("pointerdown", 400, 300, { pointerType: "touch" });
    pointer("pointermove", 300, 300, { pointerType: "touch" });
    pointer("pointerup", 300, 300, { pointerType: "touch" });
    expect(heard.onCameraByReader).not.toHaveBeenCalled();
    expect(container.style.touchAction).toBe("pan-x pan-y");
    // A finger that went its way was no tap.
    expect(heard.onClick).not.toHaveBeenCalled();
    pointer("pointerdown", 400, 300, { pointerType: "touch" });
    pointer("pointerup", 401, 300, { pointerType: "touch" });
    expect(heard.onClick).toHaveBeenCalledTimes(1);
  });

  it("keep two fingers from a page that scrolls, and leave it one", () => {
    start({ cooperative: true });
    const isKept = (fingers: number) => {
      const event = new Event("touchmove", { bubbles: true, cancelable: true });
      container.dispatchEvent(Object.assign(event, { touches: Array.from({ length: fingers }) }));
      return event.defaultPrevented;
    };
    expect([isKept(1), isKept(2)]).toEqual([false, true]);
    pointer("pointerdown", 300, 300, { pointerType: "touch", pointerId: 1 });
    pointer("pointermove", 340, 300, { pointerType: "touch", pointerId: 1 });
    pointer("pointerdown", 440, 300, { pointerType: "touch", pointerId: 2 });
    pointer("pointermove", 540, 300, { pointerType: "touch", pointerId: 2 });
    pointer("pointerup", 540, 300, { pointerType: "touch", pointerId: 2 });
    pointer("pointerup", 340, 300, { pointerType: "touch", pointerId: 1 });
    // From where the first finger had come to: a hundred pixels apart, then two hundred.
    expect(heard.onCameraByReader.mock.calls[0]?.[0].zoom).toBeCloseTo(7);
  });

  it("take the plain wheel again where no page scrolls any more", () => {
    start({ cooperative: true });
    gestures.setCooperative(false);
    expect(wheel(-100)).toBe(true);
    expect(container.style.touchAction).toBe("none");
    gestures.setCooperative(true);
    expect(wheel(-100)).toBe(false);
  });

  it("leave buttons laid over the map alone", () => {
    start();
    const button = document.createElement("button");
    container.append(button);
    button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, pointerId: 1 }));
    button.dispatchEvent(new PointerEvent("pointerup", { bubbles: true, pointerId: 1 }));
    expect(heard.onClick).not.toHaveBeenCalled();
  });

  it("step by keys from wherever the app has put the camera, and take no echo for news", () => {
    start();
    gestures.update({ camera: { ...CAMERA, lng: 150 } });
    gestures.zoomBy(1);
    const reported = heard.onCameraByReader.mock.calls[0]?.[0];
    expect(allowedCamera(reported)).toEqual({ zoom: 7, lat: 44, lng: 150 });
    gestures.panBy(0.4, 0);
    const fine = heard.onCameraByReader.mock.calls[1]?.[0];
    gestures.update({ camera: allowedCamera(fine) });
    gestures.panBy(0, 0);
    gestures.zoomBy(0.5);
    expect(heard.onCameraByReader.mock.calls.at(-1)?.[0].lng).toBeCloseTo(fine.lng, 9);
  });

  it("are not held back by cameras of earlier frames that come back through the app", () => {
    start();
    pointer("pointerdown", 400, 300);
    pointer("pointermove", 350, 300);
    vi.advanceTimersByTime(20);
    const early = heard.onCamera.mock.calls[0]?.[0];
    pointer("pointermove", 300, 300);
    gestures.update({ camera: early });
    pointer("pointerup", 300, 300);
    const [x] = project([CAMERA.lng, CAMERA.lat], heard.onCameraByReader.mock.calls[0]?.[0], SIZE);
    expect(x).toBeCloseTo(300);
  });

  it("take a camera that the app goes back to for news", () => {
    start();
    gestures.zoomBy(1);
    const first = allowedCamera(heard.onCameraByReader.mock.calls[0]?.[0]);
    gestures.update({ camera: { zoom: 9, lat: 50, lng: 150 } });
    gestures.update({ camera: first });
    gestures.zoomBy(1);
    expect(heard.onCameraByReader.mock.calls[1]?.[0].zoom).toBeCloseTo(8);
  });

  it("are silent after dispose and give the element back as it was", () => {
    start();
    gestures.dispose();
    pointer("pointerdown", 100, 100);
    pointer("pointerup", 100, 100);
    expect(heard.onClick).not.toHaveBeenCalled();
    expect(container.style.touchAction).toBe("");
  });
});
