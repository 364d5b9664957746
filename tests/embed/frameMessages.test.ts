// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { installBrowserParts } from "../fixtures/browserParts.ts";
import { aFramedPage, type FramedPage } from "./aFramedPage.ts";

const AT_FIRST = {
  island: null,
  layers: ["east", "west", "control"],
  date: "2020-06-15",
  map: null,
  language: "en",
  theme: "auto",
  story: null,
  step: null,
  compare: null,
} as const;

let page: FramedPage;

beforeEach(() => {
  vi.useFakeTimers();
  installBrowserParts(window as Window & typeof globalThis, 680, 520);
  page = aFramedPage();
});
afterEach(() => {
  page.connection.close();
  vi.useRealTimers();
});

describe("the handshake", () => {
  test("the frame says by itself that it is ready, to whoever holds it", () => {
    expect(page.heard).toEqual([{ source: "four-islands", version: 1, type: "ready", view: AT_FIRST }]);
    expect(page.origins).toEqual(["*"]);
  });

  test("a host that comes later is answered, each time, with the view of then", () => {
    page.store.dispatch({ type: "select", island: "gull" });
    page.command({ type: "connect" });
    page.command({ type: "connect", id: "mine", more: [1] });
    expect(page.ofType("ready").map(({ view }) => view)).toEqual([
      AT_FIRST,
      { ...AT_FIRST, island: "gull" },
      { ...AT_FIRST, island: "gull" },
    ]);
  });

  test("nobody but the parent is heard", () => {
    for (const source of [null, window, {}, { postMessage: () => {} }]) {
      page.say({ source: "four-islands", version: 1, type: "connect" }, source);
      page.say({ source: "four-islands", version: 1, type: "setView", request: "1", view: { island: "gull" } }, source);
    }
    expect(page.heard).toHaveLength(1);
    expect(page.store.getState().view.island).toBeNull();
  });

  test("a frame that has been closed hears and says nothing more", () => {
    page.connection.close();
    page.command({ type: "connect" });
    page.store.dispatch({ type: "select", island: "gull" });
    vi.runAllTimers();
    expect(page.heard).toHaveLength(1);
  });
});

describe("the view", () => {
  test("getView is answered with the whole view and the mark of the request as it was given", () => {
    page.command({ type: "getView", request: "q" });
    page.command({ type: "getView", request: 7 });
    expect(page.ofType("result")).toMatchObject([
      { request: "q", ok: true, view: AT_FIRST },
      { request: 7, ok: true, view: AT_FIRST },
    ]);
  });

  test("setView sets all its parts in one change, and is answered with the view after it", () => {
    const changes = vi.fn();
    page.store.subscribe(changes);
    const view = {
      island: "gull",
      layers: ["control", "1900", "control"],
      date: "1900",
      map: { zoom: 6.12345, lat: 44, lng: 147 },
      theme: "dark",
    };
    page.command({ type: "setView", request: "q", view });
    const after = { ...AT_FIRST, ...view, layers: ["1900", "control"], date: "1900-12-31", map: { zoom: 6.123, lat: 44, lng: 147 } };
    expect(page.ofType("result")).toMatchObject([{ request: "q", ok: true, view: after }]);
    expect(page.ofType("view")).toMatchObject([{ cause: "host", view: after }]);
    expect(page.ofType("select")).toMatchObject([{ island: "gull" }]);
    expect(changes).toHaveBeenCalledTimes(1);
    expect(page.store.getState()).toMatchObject({ cause: "host", choices: 0 });
  });

  test("null takes the island and the camera back, and what is not said stays", () => {
    page.store.dispatch({ type: "select", island: "gull" });
    page.store.dispatch({ type: "setCamera", camera: { zoom: 6, lat: 44, lng: 147 } });
    page.command({ type: "setView", request: "q", view: { island: null, map: null, whatever: 1 } });
    expect(page.store.getState().view).toMatchObject({ island: null, map: null, date: AT_FIRST.date });
    expect(page.ofType("result")).toMatchObject([{ ok: true }]);
  });

  test.each([
    ["no view at all", undefined],
    ["null", null],
    ["a list", []],
    ["a text", "island=gull"],
    ["an island that does not exist", { island: "puffin" }],
    ["an island of the mainland", { island: "heath" }],
    ["an island that is no text", { island: 1 }],
    ["an inherited name", { island: "constructor" }],
    ["a layer that does not exist", { layers: ["control", "1999"] }],
    ["layers in one text", { layers: "control" }],
    ["a list in a list", { layers: [["control"]] }],
    ["more layers than there could be", { layers: Array.from({ length: 101 }, () => "control") }],
    ["a day that does not exist", { date: "1901-02-29" }],
    ["a day before the record", { date: "1800-01-01" }],
    ["a day to come", { date: "2020-06-16" }],
    ["a date that is a number", { date: 1900 }],
    ["a Date", { date: new Date(0) }],
    ["a date with more behind it", { date: "1900-01-01&island=gull" }],
    ["half a camera", { map: { zoom: 6, lat: 44 } }],
    ["a camera in a list", { map: [6, 44, 147] }],
    ["a camera too far out", { map: { zoom: 2.9, lat: 44, lng: 147 } }],
    ["a camera elsewhere", { map: { zoom: 6, lat: 44, lng: 10 } }],
    ["a camera that is no number", { map: { zoom: Number.NaN, lat: 44, lng: 147 } }],
    ["a camera without end", { map: { zoom: 6, lat: Number.POSITIVE_INFINITY, lng: 147 } }],
    ["a camera in a text", { map: "6/44/147" }],
    ["a theme that does not exist", { theme: "sepia" }],
    ["a language that does not exist", { language: "de" }],
    ["something right and something wrong", { island: "gull", theme: "sepia" }],
    ["a story that does not exist", { story: "the-lines" }],
    ["a story that is a number", { story: 1 }],
    ["an inherited name as a story", { story: "toString" }],
    ["a step outside of stories", { step: 2 }],
    ["a step of no story", { story: null, step: 1 }],
    ["a step before the first", { story: "the-line", step: 0 }],
    ["a step after the last", { story: "the-line", step: 4 }],
    ["half a step", { story: "the-line", step: 1.5 }],
    ["a step in a text", { story: "the-line", step: "1" }],
    ["a step that is no number", { story: "the-line", step: Number.NaN }],
    ["a story with something wrong", { story: "the-line", island: "puffin" }],
    ["a comparison with the very day", { compare: "2020-06-15" }],
    ["a comparison with the day asked for", { date: "1900", compare: "1900-12-31" }],
    ["a comparison with the day of the step", { story: "the-line", step: 2, compare: "1949-12-31" }],
    ["a comparison with no day", { compare: "yesterday" }],
    ["a comparison before the record", { compare: "1800-01-01" }],
    ["a comparison with a day to come", { compare: "2020-06-16" }],
    ["a comparison with a number", { compare: 1900 }],
  ])("%s changes nothing and is refused", (_name, view) => {
    const before = page.store.getState();
    page.command({ type: "setView", request: "q", view });
    expect(page.ofType("result")).toEqual([
      { source: "four-islands", version: 1, type: "result", request: "q", ok: false, code: "E_PARAMETER" },
    ]);
    expect(page.store.getState()).toBe(before);
    expect(page.left).toEqual([]);
  });

  test("another language is answered, and then the frame leaves for it", () => {
    page.command({ type: "setView", request: "q", view: { language: "ja", island: "gull" } });
    expect(page.ofType("result")).toMatchObject([{ ok: true, view: { language: "ja", island: "gull" } }]);
    expect(page.left).toEqual(["ja"]);
    expect(page.store.getState().view.island).toBe("gull");
  });

  test("its own language is no reason to leave", () => {
    page.command({ type: "setView", request: "q", view: { language: "en" } });
    expect(page.ofType("result")).toMatchObject([{ ok: true }]);
    expect(page.left).toEqual([]);
  });

  test("a fault of its own is answered too, and hearing goes on", () => {
    page.connection.close();
    const { store } = page;
    page = aFramedPage({
      store: {
        ...store,
        show: () => {
          throw new Error("The scene cannot be made.");
        },
      },
    });
    page.command({ type: "setView", request: "q", view: { island: "gull" } });
    page.command({ type: "getView", request: "r" });
    expect(page.ofType("result")).toMatchObject([
      { request: "q", ok: false, code: "E_INTERNAL" },
      { request: "r", ok: true },
    ]);
  });

  test("a reader's changes are told at most four times a second, the first at once and the last always", () => {
    const moves = 100;
    for (let move = 0; move < moves; move += 1) {
      page.store.dispatch({ type: "setCamera", camera: { zoom: 6, lat: 44, lng: 140 + move / 10 } });
      vi.advanceTimersByTime(20);
    }
    vi.advanceTimersByTime(1000);
    const told = page.ofType("view");
    // Two seconds of movement: one at once, one for each quarter of a second.
    expect(told.length).toBeGreaterThanOrEqual(8);
    expect(told.length).toBeLessThanOrEqual(9);
    expect(told[0]).toMatchObject({ cause: "reader", view: { map: { lng: 140 } } });
    expect(told.at(-1)).toMatchObject({ cause: "reader", view: { map: { lng: 149.9 } } });
  });

  test("back and forward are the reader's; a change that is none is not told", () => {
    page.store.readAddress("?island=gull");
    expect(page.ofType("view")).toMatchObject([{ cause: "reader", view: { island: "gull" } }]);
    vi.advanceTimersByTime(1000);
    page.command({ type: "setView", request: "q", view: { island: "gull", date: "2020-06-15" } });
    page.store.hover("gull");
    vi.advanceTimersByTime(1000);
    expect(page.ofType("view")).toHaveLength(1);
    expect(page.ofType("select")).toHaveLength(1);
  });

  test("a change that follows from another is told with it, once", () => {
    page.connection.close();
    const { store } = page;
    // As the map does, which is there before the messages are.
    store.subscribe(({ view, cause }) => {
      if (view.island !== null && view.map === null) store.dispatch({ type: "setCamera", camera: { zoom: 6, lat: 44, lng: 147 } }, cause);
    });
    page = aFramedPage({ store });
    page.command({ type: "setView", request: "q", view: { island: "gull" } });
    vi.advanceTimersByTime(1000);
    expect(page.ofType("select")).toHaveLength(1);
    expect(page.ofType("view")).toMatchObject([{ cause: "host", view: { island: "gull", map: { lng: 147 } } }]);
    expect(page.ofType("result")).toMatchObject([{ view: { island: "gull", map: { lng: 147 } } }]);
  });
});

describe("stories and comparisons", () => {
  const set = (view: object, more: object = {}) => {
    page.heard.length = 0;
    page.command({ type: "setView", request: "q", view, ...more });
    return page.ofType("result")[0]?.["view"];
  };
  const STEPS = [
    { ...AT_FIRST, island: "gull", layers: ["1900", "control"], date: "1900-07-01", story: "the-line", step: 1 },
    { ...AT_FIRST, date: "1949-12-31", compare: "1951-12-31", story: "the-line", step: 2 },
    { ...AT_FIRST, story: "the-line", step: 3 },
  ] as const;

  test("a story alone is its first step; a step alone is of the story that is there; each is shown as it is meant", () => {
    expect(set({ story: "the-line" })).toEqual(STEPS[0]);
    expect(set({ step: 2 })).toEqual(STEPS[1]);
    expect(set({ layers: ["east"], island: "tern" })).toEqual({ ...STEPS[1], layers: ["east"], island: "tern" });
    expect(set({ step: 2 })).toEqual(STEPS[1]);
    expect(set({ step: null })).toEqual(STEPS[0]);
    expect(set({ story: "the-line", step: 3 })).toEqual(STEPS[2]);
  });

  test("what is asked for with a step is shown in its place, and the theme stays", () => {
    page.store.dispatch({ type: "setTheme", theme: "dark" });
    expect(set({ story: "the-line", step: 2, island: "tern", compare: null })).toEqual({
      ...{ ...STEPS[1], theme: "dark", island: "tern", compare: null },
    });
  });

  test("what is set without them leaves the reader in the story; null takes them out, and what is on show stays", () => {
    set({ story: "the-line", step: 2 });
    expect(set({ island: "gull" })).toEqual({ ...STEPS[1], island: "gull" });
    expect(set({ story: null })).toEqual({ ...STEPS[1], island: "gull", story: null, step: null });
  });

  test("a view that was told brings the very same back, in a story and off its step", () => {
    const told = set({ story: "the-line", step: 2, island: "gull", compare: null, map: { zoom: 6, lat: 44, lng: 147 } });
    set({ story: null, island: null, date: "1900", map: null });
    expect(set(told as object)).toEqual(told);
  });

  test("a second date is read as the first is, and ends with null, or where the first becomes the same", () => {
    expect(set({ compare: "1900" })).toEqual({ ...AT_FIRST, compare: "1900-12-31" });
    expect(set({ date: "1900-12-31" })).toMatchObject({ date: "1900-12-31", compare: null });
    expect(set({ date: "2020-06-15", compare: "1950-02" })).toMatchObject({ compare: "1950-02-28" });
    expect(set({ compare: null })).toEqual(AT_FIRST);
  });

  test("the reader's steps are told", () => {
    page.store.dispatch({ type: "setStep", story: "the-line", step: 1 });
    expect(page.ofType("view")).toMatchObject([{ cause: "reader", view: STEPS[0] }]);
    expect(page.ofType("select")).toMatchObject([{ island: "gull" }]);
  });

  test("a whole view is at its default where it says nothing, but for the theme", () => {
    page.store.dispatch({ type: "setTheme", theme: "dark" });
    set({ story: "the-line", step: 2, island: "gull", map: { zoom: 6, lat: 44, lng: 147 } });
    expect(set({ date: "1900" }, { whole: true })).toEqual({ ...AT_FIRST, theme: "dark", date: "1900-12-31" });
    expect(set({}, { whole: true })).toEqual({ ...AT_FIRST, theme: "dark" });
    expect(set({ story: "the-line" }, { whole: true })).toEqual({ ...STEPS[0], theme: "dark" });
    const before = page.store.getState();
    expect(set({ date: "never" }, { whole: true })).toBeUndefined();
    expect(set({ step: 2 }, { whole: true })).toBeUndefined();
    expect(page.store.getState()).toBe(before);
  });
});

describe("what is refused", () => {
  test("another version is answered once, and is not fatal", () => {
    for (const version of [2, 0, 1.5, -1]) page.say({ source: "four-islands", version, type: "getView", request: "q" });
    expect(page.ofType("error")).toMatchObject([{ code: "E_VERSION", fatal: false }]);
    expect(page.ofType("result")).toEqual([]);
    page.command({ type: "getView", request: "q" });
    expect(page.ofType("result")).toHaveLength(1);
  });

  test("fifty commands in a second are taken, more are dropped and complained of once in a second", () => {
    for (let count = 0; count < 50; count += 1) page.command({ type: "getView", request: `${count}` });
    expect(page.ofType("result")).toHaveLength(50);
    expect(page.ofType("error")).toEqual([]);
    for (let count = 0; count < 500; count += 1) page.command({ type: "getView", request: `${count}` });
    expect(page.ofType("result")).toHaveLength(50);
    expect(page.ofType("error")).toMatchObject([{ code: "E_RATE", fatal: false }]);
    vi.advanceTimersByTime(1000);
    for (let count = 0; count < 60; count += 1) page.command({ type: "getView", request: `${count}` });
    expect(page.ofType("result")).toHaveLength(100);
    expect(page.ofType("error")).toHaveLength(2);
  });

  test.each([
    ["another source", { source: "five-islands", version: 1, type: "connect" }],
    ["no version", { source: "four-islands", type: "connect" }],
    ["a version in a text", { source: "four-islands", version: "1", type: "connect" }],
    ["a type that does not exist", { source: "four-islands", version: 1, type: "eval" }],
    ["the frame's own words", { source: "four-islands", version: 1, type: "ready" }],
    ["no request", { source: "four-islands", version: 1, type: "getView" }],
    ["a request that is a list", { source: "four-islands", version: 1, type: "getView", request: ["q"] }],
    ["a request as long as a book", { source: "four-islands", version: 1, type: "getView", request: "q".repeat(10_000_000) }],
    ["ten megabytes of text", "x".repeat(10_000_000)],
    ["an envelope of ten megabytes", { source: "x".repeat(10_000_000), version: 1, type: "connect" }],
    ["WordPress's question without a secret", { message: "ready", secret: "" }],
    ["null", null],
    ["nothing", undefined],
    ["a list", [1, 2]],
  ])("%s is ignored in silence", (_name, data) => {
    page.say(data);
    expect(page.heard).toHaveLength(1);
  });

  test("so is what throws when it is read, and what goes round in a circle", () => {
    const throwing = {
      get source(): string {
        throw new Error("Read me not.");
      },
    };
    const circle: Record<string, unknown> = {};
    circle["source"] = circle;
    page.say(throwing);
    page.say(circle);
    page.say(new Proxy({}, { get: () => throwing.source, has: () => true }));
    expect(page.heard).toHaveLength(1);
    page.command({ type: "setView", request: "q", view: { ...circle, island: circle } });
    expect(page.ofType("result")).toMatchObject([{ ok: false, code: "E_PARAMETER" }]);
  });
});

describe("faults", () => {
  const NO_WEBGL = { code: "E_WEBGL", text: "No WebGL." } as const;
  const NO_DATA = { code: "E_DATA_FETCH", text: "No data." } as const;

  test("each is told once while it lasts, and its end; a warning has none", () => {
    const { troubled } = page.connection;
    troubled([]);
    troubled([{ code: "W_PARAMETER", text: "Not understood: the date." }, NO_DATA]);
    troubled([{ code: "W_PARAMETER", text: "Not understood: the date." }, NO_DATA, { ...NO_DATA, text: "Nor the texts." }]);
    troubled([NO_DATA, NO_WEBGL]);
    troubled([NO_WEBGL]);
    troubled([NO_WEBGL, NO_DATA]);
    const told = page.heard.slice(1).map(({ type, code, fatal, message }) => [type, code, fatal, message]);
    expect(told).toEqual([
      ["warning", "W_PARAMETER", false, "Not understood: the date."],
      ["error", "E_DATA_FETCH", false, "No data."],
      ["error", "E_WEBGL", false, "No WebGL."],
      ["recovered", "E_DATA_FETCH", undefined, undefined],
      ["error", "E_DATA_FETCH", false, "No data."],
    ]);
  });

  test("a region of the page that failed is told, and that it is there again", async () => {
    const region = document.createElement("div");
    region.className = "region-fault";
    region.append(Object.assign(document.createElement("p"), { textContent: "This part failed." }));
    document.body.append(region);
    await vi.waitFor(() => expect(page.ofType("error")).toMatchObject([{ code: "E_INTERNAL", message: "This part failed." }]));
    page.connection.troubled([]);
    region.remove();
    await vi.waitFor(() => expect(page.ofType("recovered")).toMatchObject([{ code: "E_INTERNAL" }]));
    expect(page.ofType("error")).toHaveLength(1);
  });
});

test("each time that the map has drawn is told, with the renderer that did", async () => {
  const map = document.createElement("section");
  map.dataset["map"] = "";
  map.dataset["renderer"] = "svg";
  document.body.append(map);
  const told = () => page.ofType("rendered").map(({ renderer }) => renderer);
  const settle = async (renderer: string, expected: readonly string[]) => {
    map.removeAttribute("data-settled");
    map.dataset["renderer"] = renderer;
    map.setAttribute("data-settled", "");
    await vi.waitFor(() => expect(told()).toEqual(expected));
  };
  await settle("svg", ["svg"]);
  await settle("maplibre", ["svg", "maplibre"]);
  map.removeAttribute("data-settled");
  await settle("maplibre", ["svg", "maplibre", "maplibre"]);
  map.remove();
});
