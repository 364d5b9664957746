// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { followAddress } from "../../src/app/addressBar.ts";
import { pageAddress } from "../../src/app/pageAddress.ts";
import { createPageStore, type PageStore } from "../../src/app/store.ts";
import { parseAddress, type ReadAddress } from "../../src/view/address.ts";
import { defaultViewOf, viewRulesOf } from "../../src/view/view.ts";
import { aRecord } from "../fixtures/aRecord.ts";

const rules = viewRulesOf(aRecord(), "2020-06-15");

describe("the address bar", () => {
  let store: PageStore;
  let stop: () => void;
  let heard: ReadAddress[];

  beforeEach(() => {
    window.history.pushState(null, "", "/page/?keep=1");
    heard = [];
    store = createPageStore(defaultViewOf(rules), rules);
    stop = followAddress(store, window, (read) => heard.push(read));
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
    expect(heard.map(({ misunderstood }) => misunderstood)).toEqual([["island"]]);
    // Going back is not answered by writing the address anew.
    expect(window.location.search).toBe("?island=nowhere&date=1900-01-01");
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
    stop = followAddress(
      store,
      {
        location: window.location,
        history: refusing,
        addEventListener: window.addEventListener.bind(window),
        removeEventListener: window.removeEventListener.bind(window),
      },
      () => {},
    );
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
  const root = new URL("https://example.org/some/folder/");
  const { view } = parseAddress("?island=gull", rules);
  expect(pageAddress(root, "en", view, rules)).toBe("/some/folder/?island=gull");
  expect(pageAddress(root, "ja", view, rules)).toBe("/some/folder/ja/?island=gull");
});
