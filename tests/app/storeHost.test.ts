// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { followAddress } from "../../src/app/addressBar.ts";
import { pageScenes } from "../../src/app/pageScenes.ts";
import { createPageStore, type PageStore } from "../../src/app/store.ts";
import { EMPTY_GEOMETRY_OUTLINE } from "../../src/model/geometryOutline.ts";
import { aRecord } from "../fixtures/aRecord.ts";

const CAMERA = { zoom: 6, lat: 45, lng: 147 };

let store: PageStore;
let stop: () => void = () => undefined;

beforeEach(() => {
  window.history.pushState(null, "", "/page/");
  store = createPageStore(pageScenes(aRecord(), EMPTY_GEOMETRY_OUTLINE, "en"), "2020-06-15");
});
afterEach(() => stop());

test("the address follows a host, but it makes no step in the history, and the hash stays as it is", () => {
  stop = followAddress(store, window);
  window.history.replaceState(null, "", "/page/?keep=1#?secret=abc");
  const entries = window.history.length;
  store.show(Object.freeze({ ...store.getState().view, island: "gull", date: "1900-12-31" }));
  expect(window.location.search).toBe("?island=gull&date=1900-12-31&keep=1");
  expect(window.location.hash).toBe("#?secret=abc");
  expect(window.history.length).toBe(entries);
  store.dispatch({ type: "select", island: "tern" });
  expect(window.history.length).toBe(entries + 1);
});

test("a choice that moves the map too is one step, to the view after both", () => {
  store.dispatch({ type: "setCamera", camera: CAMERA });
  // As the map does where the island is out of sight; it is there before the address is followed.
  store.subscribe(({ view }, before) => {
    if (view.island !== before.view.island) store.dispatch({ type: "setCamera", camera: { ...CAMERA, lng: 150 } });
  });
  stop = followAddress(store, window);
  const entries = window.history.length;
  store.dispatch({ type: "select", island: "gull" });
  expect(window.location.search).toBe("?island=gull&map=6/45/150");
  expect(window.history.length).toBe(entries + 1);
});
