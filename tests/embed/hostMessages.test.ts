// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type {
  FourIslandsFault,
  FourIslandsReady,
  FourIslandsSelect,
  FourIslandsView,
  FourIslandsViewChange,
} from "../../src/embed/host/hostApi.ts";
import { isFromFrame } from "../../src/embed/host/ownFrame.ts";
import { readHeight, readMessage } from "../../src/embed/host/readMessage.ts";
import { steadyHeight } from "../../src/embed/host/steadyHeight.ts";
import type { FromFrame, MessageView } from "../../src/embed/protocol.ts";

const FUZZED = 10_000;
const VIEW: MessageView = {
  island: "shikotan",
  layers: ["1855", "japan"],
  date: "1956-10-19",
  map: { zoom: 6.5, lat: 44.3, lng: 146.6 },
  language: "ja",
  theme: "auto",
  story: "the-line",
  step: 2,
  compare: "1900-12-31",
};
const ours = (more: object) => ({ source: "four-islands", version: 1, ...more });

test("what is published of the messages is what the frame sends", () => {
  type Sent<Type extends FromFrame["type"]> = Omit<Extract<FromFrame, { readonly type: Type }>, "id">;
  expectTypeOf<FourIslandsView>().toEqualTypeOf<MessageView>();
  expectTypeOf<FourIslandsReady>().toExtend<Sent<"ready">>();
  expectTypeOf<FourIslandsViewChange>().toExtend<Sent<"view">>();
  expectTypeOf<FourIslandsSelect>().toExtend<Sent<"select">>();
  expectTypeOf<Sent<"error">>().toExtend<FourIslandsFault>();
});

describe("reading a message", () => {
  test.each([
    ["ready", { type: "ready", view: VIEW }],
    ["view", { type: "view", view: { ...VIEW, map: null, island: null }, cause: "host" }],
    ["select", { type: "select", island: null }],
    ["resize", { type: "resize", height: 480 }],
    ["error", { type: "error", code: "E_WEBGL", fatal: false, message: "No WebGL." }],
    ["a good result", { type: "result", request: "1", ok: true, view: VIEW }],
    ["a bad result", { type: "result", request: "1", ok: false, code: "E_PARAMETER" }],
  ])("%s is read as it was sent, and nothing with it", (_, message) => {
    expect(readMessage(ours({ ...message, id: "other", more: "<b>" }))).toEqual(ours(message));
  });

  test("a frame of a release before stories and comparisons is understood", () => {
    const { story: _, step: __, compare: ___, ...old } = VIEW;
    expect(readMessage(ours({ type: "ready", view: old }))).toEqual(
      ours({ type: "ready", view: { ...old, story: null, step: null, compare: null } }),
    );
  });

  test.each([
    ["nothing", null],
    ["a word", "four-islands"],
    ["another sender", { ...ours({ type: "select", island: null }), source: "five-islands" }],
    ["another version", { ...ours({ type: "select", island: null }), version: 2 }],
    ["what was only inherited", Object.create(ours({ type: "select", island: null }))],
    ["a type that does not exist", ours({ type: "constructor" })],
    ["ready without a view", ours({ type: "ready" })],
    ["layers that are no list", ours({ type: "ready", view: { ...VIEW, layers: "1855" } })],
    ["a layer that is no text", ours({ type: "ready", view: { ...VIEW, layers: [1855] } })],
    ["a place that is none", ours({ type: "ready", view: { ...VIEW, map: { zoom: Number.NaN, lat: 1, lng: 1 } } })],
    ["a language of its own", ours({ type: "ready", view: { ...VIEW, language: "__proto__" } })],
    ["a story that is no text", ours({ type: "ready", view: { ...VIEW, story: 1 } })],
    ["a step in a text", ours({ type: "ready", view: { ...VIEW, step: "2" } })],
    ["a comparison that is no day", ours({ type: "ready", view: { ...VIEW, compare: {} } })],
    ["an island that is no text", ours({ type: "select", island: {} })],
    ["a result for nobody", ours({ type: "result", request: 3, ok: true, view: VIEW })],
    ["a good result without a view", ours({ type: "result", request: "3", ok: true })],
  ])("%s is no message", (_, data) => {
    expect(readMessage(data)).toBeNull();
  });

  test.each([
    [1e9, 2000],
    [-5, 240],
    [480.4, 480],
    ["9px", null],
    ["<b>", null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [null, null],
    [[500], null],
  ])("a height of %s is %s", (sent, taken) => {
    expect(readHeight(sent)).toBe(taken);
  });

  test("a view that was read cannot be changed by the page that holds it", () => {
    const read = readMessage(ours({ type: "ready", view: VIEW }));
    expect(read?.type === "ready" && [read.view, read.view.layers, read.view.map].every(Object.isFrozen)).toBe(true);
  });

  test("a code that is none is told as a fault of the frame's own", () => {
    expect(readMessage(ours({ type: "error", code: "<img src=x>", fatal: "yes", message: 3 }))).toEqual(
      ours({ type: "error", code: "E_INTERNAL", fatal: false, message: "" }),
    );
  });

  test(`none of ${FUZZED} messages throws, pollutes, or is read as more than its parts`, () => {
    const key = fc.constantFrom(
      "source",
      "version",
      "type",
      "view",
      "island",
      "height",
      "request",
      "ok",
      "code",
      "__proto__",
      "constructor",
    );
    const part = fc.oneof(
      fc.constantFrom<unknown>("four-islands", 1, "ready", "view", "select", "resize", "error", "result", "9px", "<b>", null, true, VIEW),
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
        withTypedArray: true,
      }),
    );
    const type = fc.constantFrom("ready", "view", "select", "resize", "error", "result");
    const junk = fc.oneof(
      part,
      fc.dictionary(key, part),
      fc
        .record({ type, view: part, island: part, height: part, request: part, ok: part, code: part }, { requiredKeys: ["type"] })
        .map(ours),
    );
    let read = 0;
    fc.assert(
      fc.property(junk, (data) => {
        const message = readMessage(data);
        if (message === null) return;
        read += 1;
        if (message.type === "resize")
          expect(message.height).toSatisfy((height: number) => height >= 240 && height <= 2000 && height % 1 === 0);
        if ("code" in message) expect(message.code).toMatch(/^E_[A-Z_]+$/);
        if ("view" in message) expect(Object.keys(message.view)).toEqual(Object.keys(VIEW));
      }),
      { numRuns: FUZZED },
    );
    // Some of them must have been messages, or nothing has been shown.
    expect(read).toBeGreaterThan(100);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("whose message it is", () => {
  const aFrame = (attributes: Readonly<Record<string, string>>) => {
    const frame = document.createElement("iframe");
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
    document.body.append(frame);
    return frame;
  };
  const SITE = "https://site.example";
  const SRC = `${SITE}/embed/`;

  test.each([
    ["its own site", { src: SRC }, SITE, true],
    ["another site", { src: SRC }, "https://other.example", false],
    ["nobody's, though it has an origin", { src: SRC }, "null", false],
    ["nobody's, in a sandbox", { src: SRC, sandbox: "allow-scripts" }, "null", true],
    ["nobody's, in a sandbox that leaves the origin", { src: SRC, sandbox: "allow-scripts allow-same-origin" }, "null", false],
    ["its own site, in a sandbox that leaves the origin", { src: SRC, sandbox: "allow-scripts allow-same-origin" }, SITE, true],
    ["nobody's, of an address without an origin", { src: "data:text/html,x" }, "null", false],
  ])("%s", (_, attributes, origin, isOwn) => {
    const frame = aFrame(attributes);
    expect(isFromFrame({ source: frame.contentWindow, origin }, frame)).toBe(isOwn);
  });

  test("a window that is not the frame's, or none at all", () => {
    const frame = aFrame({ src: SRC });
    expect(isFromFrame({ source: window, origin: SITE }, frame)).toBe(false);
    const outside = document.createElement("iframe");
    outside.src = SRC;
    expect(outside.contentWindow).toBeNull();
    expect(isFromFrame({ source: null, origin: SITE }, outside)).toBe(false);
  });
});

describe("heights that come and go", () => {
  test("each new height is taken, up and down", () => {
    let now = 0;
    const takes = steadyHeight(() => now);
    const taken = [500, 500, 700, 400].map((height) => {
      now += 400;
      return takes(height);
    });
    expect(taken).toEqual([true, false, true, true]);
  });

  test("a page whose scrollbar comes and goes with the height ends with the greater one", () => {
    let now = 0;
    const takes = steadyHeight(() => now);
    // A frame speaks only when its width has changed, which is when the height that it was given brings or ends the scrollbar.
    const told = (given: number) => (given > 495 ? 493 : 500);
    let height = 500;
    let changes = 0;
    while (takes(height) && changes < 100) {
      now += 16;
      changes += 1;
      height = told(height);
    }
    expect(height).toBe(493);
    expect(changes).toBeGreaterThan(2);
    expect(changes).toBeLessThan(15);
  });
});
