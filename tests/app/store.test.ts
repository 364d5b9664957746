import { beforeEach, describe, expect, test, vi } from "vitest";
import { pageScenes } from "../../src/app/pageScenes.ts";
import { createPageStore, type PageStore } from "../../src/app/store.ts";
import { EMPTY_GEOMETRY_OUTLINE } from "../../src/model/geometryOutline.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { A_STORY } from "../fixtures/aStory.ts";

let store: PageStore;
beforeEach(() => {
  store = createPageStore(pageScenes(aRecord({ stories: [A_STORY] }), EMPTY_GEOMETRY_OUTLINE, "en"), "2020-06-15");
});

describe("a view that a host asks for", () => {
  test("is one change, the host's, and no choice of the reader's", () => {
    const changed = vi.fn();
    store.subscribe(changed);
    const { view, scene } = store.getState();
    store.show(Object.freeze({ ...view, island: "gull", date: "1900-12-31" }));
    expect(changed).toHaveBeenCalledTimes(1);
    expect(store.getState()).toMatchObject({ cause: "host", choices: 0, view: { island: "gull", date: "1900-12-31" } });
    expect(store.getState().scene).not.toBe(scene);
  });

  test("draws nothing anew where neither layers nor date have changed, and is no change where it is the same", () => {
    const { view, scene } = store.getState();
    store.show(Object.freeze({ ...view, theme: "dark" }));
    expect(store.getState().scene).toBe(scene);
    const before = store.getState();
    store.show(Object.freeze({ ...before.view, layers: [...before.view.layers] }));
    expect(store.getState()).toBe(before);
  });

  test("what follows from it is the host's too; what the reader does next is the reader's", () => {
    store.show(Object.freeze({ ...store.getState().view, island: "gull" }));
    store.dispatch({ type: "setCamera", camera: { zoom: 6, lat: 44, lng: 147 } }, store.getState().cause);
    expect(store.getState().cause).toBe("host");
    store.dispatch({ type: "setCamera", camera: null });
    expect(store.getState().cause).toBe("reader");
  });
});

describe("a second date", () => {
  test("has a scene of its own, drawn once, and none where it is the first", () => {
    expect(store.getState().compared).toBeNull();
    store.dispatch({ type: "setCompare", date: "1900-01-01" });
    const { scene, compared } = store.getState();
    expect([scene.date, compared?.date]).toEqual(["2020-06-15", "1900-01-01"]);
    store.dispatch({ type: "select", island: "gull" });
    expect(store.getState().compared).toBe(compared);
    store.dispatch({ type: "setDate", date: "1900-01-01" });
    expect(store.getState().scene).toBe(compared);
    expect(store.getState().compared).toBeNull();
    // The slider has only passed over it.
    store.dispatch({ type: "setDate", date: "1900-02-01" });
    expect(store.getState().compared?.date).toBe("1900-01-01");
    store.dispatch({ type: "setLayer", layer: "1900", on: true });
    expect(store.getState().compared?.legend).not.toBe(compared?.legend);
  });

  test("comes with the step of a story, as an address gives it", () => {
    store.readAddress("?story=the-line&step=2");
    const { scene, compared, view } = store.getState();
    expect([scene.date, compared?.date, view.step]).toEqual(["1949-12-31", "1951-12-31", 2]);
  });
});
