// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { followAddress } from "../../src/app/addressBar.ts";
import { pageAddress, rootOf } from "../../src/app/pageAddress.ts";
import { pageScenes } from "../../src/app/pageScenes.ts";
import { createPageStore, type PageStore } from "../../src/app/store.ts";
import { EMPTY_GEOMETRY_OUTLINE } from "../../src/model/geometryOutline.ts";
import { parseAddress } from "../../src/view/address.ts";
import { viewRulesOf } from "../../src/view/view.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { A_STORY } from "../fixtures/aStory.ts";

const TODAY = "2020-06-15";
const rules = viewRulesOf(aRecord({ stories: [A_STORY] }), TODAY);

describe("the address bar", () => {
  let store: PageStore;
  let stop: () => void;

  beforeEach(() => {
    window.history.pushState(null, "", "/page/?keep=1");
    store = createPageStore(pageScenes(aRecord({ stories: [A_STORY] }), EMPTY_GEOMETRY_OUTLINE, "en"), TODAY);
    stop = followAddress(store, window);
  });
  afterEach(() => stop());

  const back = () =>
    new Promise<void>((resolve) => {
      window.addEventListener("popstate", () => resolve(), { once: true });
      window.history.back();
    });

  it("follows every change; only the choice of an island makes a history entry", () => {
    const entries = window.history.length;
    store.dispatch({ type: "setDate", date: "1900-01-01" });
    store.dispatch({ type: "setLayer", layer: "1900", on: true });
    store.dispatch({ type: "setCamera", camera: { zoom: 6, lat: 45, lng: 147 } });
    expect(window.location.search).toBe("?layers=1900,east,west,control&date=1900-01-01&map=6/45/147&keep=1");
    expect(window.history.length).toBe(entries);
    store.dispatch({ type: "select", island: "gull" });
    expect(window.history.length).toBe(entries + 1);
    expect(window.location.pathname).toBe("/page/");
    store.dispatch({ type: "select", island: null });
    expect(window.history.length).toBe(entries + 1);
    expect(window.location.search).not.toContain("island");
  });

  it("sets the view when the reader goes back, and says what it could not read", async () => {
    window.history.replaceState(null, "", "/page/?island=nowhere&date=1900-01-01");
    store.dispatch({ type: "select", island: "tern" });
    await back();
    expect(store.getState().view).toMatchObject({ island: null, date: "1900-01-01" });
    expect(store.getState().misunderstood).toEqual(["island"]);
    // Going back is not answered by writing the address anew.
    expect(window.location.search).toBe("?island=nowhere&date=1900-01-01");
  });

  it("turns the steps of a story without a history entry for each, also where a step chooses an island", () => {
    const entries = window.history.length;
    store.dispatch({ type: "setStep", story: "the-line", step: 1 });
    expect(window.location.search).toBe("?story=the-line&step=1&keep=1");
    store.dispatch({ type: "setStep", story: "the-line", step: 2 });
    expect(window.location.search).toBe("?story=the-line&step=2&keep=1");
    expect(window.history.length).toBe(entries);
    // Within a step, a choice is the reader's.
    store.dispatch({ type: "select", island: "tern" });
    expect(window.location.search).toBe("?island=tern&story=the-line&step=2&keep=1");
    expect(window.history.length).toBe(entries + 1);
    store.dispatch({ type: "leaveStory" });
    expect(window.location.search).toBe("?island=tern&date=1949-12-31&compare=1951-12-31&keep=1");
  });

  it("keeps the page's own anchor while the same island is shown", () => {
    window.history.replaceState(null, "", "/page/#source-gazette");
    store.dispatch({ type: "setTheme", theme: "dark" });
    expect(window.location.hash).toBe("#source-gazette");
    store.dispatch({ type: "select", island: "gull" });
    expect(window.location.hash).toBe("");
  });

  it("lets the view go on where the browser refuses to change the address", () => {
    const refusing = { ...historyOf(window), replaceState: () => refuse(), pushState: () => refuse() };
    stop();
    stop = followAddress(store, {
      location: window.location,
      history: refusing,
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
    });
    store.dispatch({ type: "select", island: "gull" });
    expect(store.getState().view.island).toBe("gull");
  });
});

function historyOf(browser: Window): History {
  return Object.create(browser.history) as History;
}
function refuse(): never {
  throw new DOMException("The operation is insecure.", "SecurityError");
}

it("a page's address in each language holds the same view, under the site's own folder", () => {
  const { view } = parseAddress("?island=gull", rules);
  const root = rootOf("ja", "full");
  expect(pageAddress(root, { language: "en", kind: "full" }, view, rules)).toBe("../?island=gull");
  expect(pageAddress(root, { language: "ru", kind: "full" }, view, rules)).toBe("../ru/?island=gull");
  expect(pageAddress(rootOf("ru", "embed"), { language: "ru", kind: "full" }, view, rules)).toBe("../../ru/?island=gull");
  // From the site's own folder too, an address is never empty: an empty one would be this page with its own query.
  expect(pageAddress(rootOf("en", "full"), { language: "en", kind: "full" }, parseAddress("", rules).view, rules)).toBe("./");
});

describe("a page that was rendered beforehand", () => {
  it("takes the reader's own day and the address's view together, and keeps a scene that nothing changed", () => {
    const store = createPageStore(pageScenes(aRecord({ stories: [A_STORY] }), EMPTY_GEOMETRY_OUTLINE, "en"), TODAY);
    const first = store.getState();
    store.readAddress("?island=gull");
    expect(store.getState().view.island).toBe("gull");
    expect(store.getState().scene).toBe(first.scene);
    store.readAddress("?date=1900", "2021-01-01");
    expect(store.getState()).toMatchObject({
      today: "2021-01-01",
      rules: { today: "2021-01-01" },
      view: { island: null, date: "1900-12-31" },
    });
    expect(store.getState().scene.date).toBe("1900-12-31");
    // What is taken over in the browser begins as it was rendered.
    expect(store.getInitialState()).toBe(first);
  });
});
