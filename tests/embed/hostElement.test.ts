// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FourIslandsFault, FourIslandsMapElement } from "../../src/embed/host/hostApi.ts";
import { mapElement } from "../../src/embed/host/mapElement.ts";
import { A_VIEW, codeOf, otherEnd, SITE } from "./hostPage.ts";

customElements.define("four-islands-map", mapElement(SITE));
customElements.define("homeless-map", mapElement(null));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function place(html: string): FourIslandsMapElement {
  const room = document.createElement("div");
  room.innerHTML = html;
  document.body.append(room);
  const element = room.querySelector<FourIslandsMapElement>("four-islands-map, homeless-map");
  if (!element) throw new Error("There is no map.");
  return element;
}

function frameOf(element: Element): HTMLIFrameElement {
  const [frame, ...others] = element.querySelectorAll("iframe");
  if (!frame || others.length > 0) throw new Error("There is not one frame.");
  return frame;
}

/** Whether what the author has put in the element is shown. */
const showsFallback = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLSlotElement>("slot:not([name])")?.style.display !== "none";

const soon = () => vi.advanceTimersByTimeAsync(0);

describe("the frame that it makes", () => {
  test("is the page in the language, with the parameters, named and lazy", () => {
    const frame = frameOf(
      place('<four-islands-map island="x" layers="1855,1956" lang="ja" theme="dark" engine="never"></four-islands-map>'),
    );
    expect(frame.src).toBe(`${SITE}ja/embed/?island=x&layers=1855,1956&theme=dark&engine=never`);
    expect(frame.title).toMatch(/[぀-ヿ一-鿿]/);
    expect(frame.loading).toBe("lazy");
    expect(frame.allow).toBe("fullscreen; clipboard-write");
    expect(frame.style.colorScheme).toBe("dark");
    expect(frame.style.width).toBe("100%");
  });

  test("speaks the language of the text around it, or English, and takes its own title", () => {
    expect(frameOf(place('<p lang="ru-RU"><four-islands-map title="Карта"></four-islands-map></p>'))).toMatchObject({
      src: `${SITE}ru/embed/`,
      title: "Карта",
    });
    expect(frameOf(place('<p lang="de"><four-islands-map></four-islands-map></p>')).src).toBe(`${SITE}embed/`);
  });

  test("needs no site to leave the children as they are", async () => {
    const element = place("<homeless-map><a href='#'>The map</a></homeless-map>");
    expect(element.querySelector("iframe")).toBeNull();
    expect(showsFallback(element)).toBe(true);
    expect(await codeOf(element.ready)).toBe("E_INTERNAL");
  });
});

describe("the author's children", () => {
  test("stay until the map is ready, text and all, and are hidden, not removed", () => {
    const element = place("<four-islands-map>Text <a href='#'>The map</a><four-islands-step></four-islands-step></four-islands-map>");
    expect(showsFallback(element)).toBe(true);
    otherEnd(frameOf(element)).ready();
    expect(showsFallback(element)).toBe(false);
    expect(element.firstChild?.textContent).toBe("Text ");
    expect(element.querySelector("a")?.hasAttribute("style")).toBe(false);
  });

  test("keep the focus that they have until it goes elsewhere", () => {
    const element = place("<four-islands-map><a href='#'>The map</a></four-islands-map>");
    element.querySelector("a")?.focus();
    otherEnd(frameOf(element)).ready();
    expect(showsFallback(element)).toBe(true);
    element.querySelector("a")?.blur();
    expect(showsFallback(element)).toBe(false);
  });

  test("stay where the map does not come, which is told once, and go where it comes after all", async () => {
    const element = place("<four-islands-map><a href='#'>The map</a></four-islands-map>");
    const faults: FourIslandsFault[] = [];
    document.body.addEventListener("four-islands-error", ({ detail }) => faults.push(detail), { once: true });
    const { ready } = element;
    await vi.advanceTimersByTimeAsync(19_000);
    expect(faults).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(faults).toMatchObject([{ type: "error", code: "E_TIMEOUT", fatal: true }]);
    expect(await codeOf(ready)).toBe("E_TIMEOUT");
    expect(showsFallback(element)).toBe(true);
    otherEnd(frameOf(element)).ready();
    expect(showsFallback(element)).toBe(false);
    expect(await element.ready).toEqual(A_VIEW);
  });

  test("are not thought forsaken while nobody sees them", async () => {
    const seen: { told?: (entries: readonly { readonly isIntersecting: boolean }[]) => void } = {};
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        constructor(told: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
          seen.told = told;
        }
        observe() {}
        disconnect() {}
      },
    );
    const element = place("<four-islands-map></four-islands-map>");
    vi.unstubAllGlobals();
    const faults: unknown[] = [];
    element.addEventListener("four-islands-error", ({ detail }) => faults.push(detail));
    await vi.advanceTimersByTimeAsync(300_000);
    seen.told?.([{ isIntersecting: true }]);
    await vi.advanceTimersByTimeAsync(19_000);
    seen.told?.([{ isIntersecting: false }]);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(faults).toEqual([]);
    seen.told?.([{ isIntersecting: true }]);
    await vi.advanceTimersByTimeAsync(21_000);
    expect(faults).toHaveLength(1);
  });
});

test("a page in the background waits for nothing", async () => {
  const isHidden = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  const element = place("<four-islands-map></four-islands-map>");
  const faults: unknown[] = [];
  element.addEventListener("four-islands-error", ({ detail }) => faults.push(detail));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(faults).toEqual([]);
  isHidden.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(21_000);
  expect(faults).toHaveLength(1);
});

describe("what it can be asked", () => {
  test("before the map is ready it waits, and is then asked for in order", async () => {
    const element = place("<four-islands-map></four-islands-map>");
    const frame = otherEnd(frameOf(element));
    const first = element.setView({ date: "1905-09-05" });
    const second = element.select("x");
    // Somebody wants the map, so that it no longer waits for a reader to come near.
    expect(frameOf(element).loading).toBe("eager");
    expect(frame.heard.filter(({ type }) => type === "setView")).toEqual([]);
    frame.ready();
    const asked = frame.heard.filter((message) => message.type === "setView");
    expect(asked.map(({ view }) => view)).toEqual([{ date: "1905-09-05" }, { island: "x" }]);
    for (const { request } of asked.toReversed())
      frame.says({ type: "result", request, ok: true, view: { ...A_VIEW, date: "1905-09-05" } });
    expect(await Promise.all([first, second])).toEqual([
      { ...A_VIEW, date: "1905-09-05" },
      { ...A_VIEW, date: "1905-09-05" },
    ]);
    expect(element.view?.date).toBe("1905-09-05");
  });

  test("what is refused, unanswered, or cannot be sent breaks with its code, and answers to nobody are nobody's", async () => {
    const element = place("<four-islands-map></four-islands-map>");
    const frame = otherEnd(frameOf(element));
    frame.ready();
    const refused = codeOf(element.setView({ date: "never" }));
    frame.says({ type: "result", request: "nobody", ok: true, view: A_VIEW });
    const asked = frame.asked();
    if (asked?.type === "setView") frame.says({ type: "result", request: asked.request, ok: false, code: "E_PARAMETER" });
    const unanswered = codeOf(element.select("x"));
    const unsendable = codeOf(element.setView({ island: (() => "x") as unknown as string }));
    const nothing = codeOf(element.setView(null as unknown as object));
    const trap = codeOf(
      element.setView({
        get date(): string {
          throw new Error("A trap.");
        },
      }),
    );
    await vi.advanceTimersByTimeAsync(10_500);
    expect(await Promise.all([refused, unanswered, unsendable, nothing, trap])).toEqual([
      "E_PARAMETER",
      "E_TIMEOUT",
      "E_PARAMETER",
      "E_PARAMETER",
      "E_PARAMETER",
    ]);
  });

  test("a call to a map that never comes is not waited for without end", async () => {
    const element = place("<four-islands-map></four-islands-map>");
    const call = codeOf(element.select("x"));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await call).toBe("E_TIMEOUT");
  });

  test("a failure that nobody waits for troubles nobody", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const element = place("<four-islands-map></four-islands-map>");
    void element.setView(null as unknown as object);
    await vi.advanceTimersByTimeAsync(31_000);
    vi.useRealTimers();
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("attributes that change", () => {
  test("while the map is there are one change of its view", async () => {
    const element = place('<four-islands-map island="x" layers="1855"></four-islands-map>');
    const frame = otherEnd(frameOf(element));
    frame.ready();
    element.setAttribute("island", "y");
    element.setAttribute("layers", "none");
    element.removeAttribute("map");
    await soon();
    expect(frame.heard.filter(({ type }) => type === "setView")).toMatchObject([{ view: { island: "y", layers: [] } }]);
  });

  test("of a story or a comparison do not load the map anew, and wait for one that has been moved", async () => {
    const element = place('<four-islands-map story="s"></four-islands-map>');
    const frame = otherEnd(frameOf(element));
    frame.ready({ story: "s", step: 1 });
    element.setAttribute("step", "2");
    await soon();
    element.removeAttribute("story");
    await soon();
    element.setAttribute("compare", "1905");
    await soon();
    const sets = () => frame.heard.flatMap((message) => (message.type === "setView" ? [message.view] : []));
    expect(sets()).toEqual([{ step: 2 }, { story: null }, { compare: "1905" }]);
    document.body.append(element);
    element.setAttribute("story", "t");
    await soon();
    const moved = otherEnd(frameOf(element));
    moved.ready({ story: "s", step: 1 });
    expect(moved.asked()).toMatchObject({ view: { story: "t" }, whole: false });
  });

  test("that the map does not know are told as a fault", async () => {
    const element = place("<four-islands-map></four-islands-map>");
    const faults: FourIslandsFault[] = [];
    element.addEventListener("four-islands-error", ({ detail }) => faults.push(detail));
    const frame = otherEnd(frameOf(element));
    frame.ready();
    element.setAttribute("date", "yesterday");
    await soon();
    const asked = frame.asked();
    if (asked?.type === "setView") frame.says({ type: "result", request: asked.request, ok: false, code: "E_PARAMETER" });
    await soon();
    expect(faults).toMatchObject([{ code: "E_PARAMETER", fatal: false }]);
  });

  test("before the map is there, or that only an address can say, make a new frame, and the reader's view stays", async () => {
    const element = place('<four-islands-map island="x"></four-islands-map>');
    element.setAttribute("island", "y");
    await soon();
    expect(frameOf(element).src).toBe(`${SITE}embed/?island=y`);
    otherEnd(frameOf(element)).ready({ island: "z", layers: [], date: "1905-09-05" });
    element.setAttribute("engine", "never");
    await soon();
    expect(frameOf(element).src).toBe(`${SITE}embed/?island=z&layers=none&date=1905-09-05&theme=auto&engine=never`);
    element.setAttribute("lang", "ru");
    await soon();
    expect(frameOf(element).src).toMatch(/\/ru\/embed\/\?island=z&/);
  });

  test("a height of its own is kept whatever the frame tells, and given up with the attribute", () => {
    const element = place('<four-islands-map height="400"></four-islands-map>');
    const frame = otherEnd(frameOf(element));
    frame.says({ type: "resize", height: 700 });
    expect(frameOf(element).style.height).toBe("400px");
    element.removeAttribute("height");
    expect(frameOf(element).style.height).toBe("700px");
    element.setAttribute("height", "<b>");
    expect(frameOf(element).style.height).toBe("700px");
  });
});

describe("what a frame says", () => {
  test("becomes an event of its element, and a view to read", () => {
    const element = place("<four-islands-map></four-islands-map>");
    const told: unknown[] = [];
    for (const type of ["ready", "view", "select", "error"] as const) {
      document.body.addEventListener(`four-islands-${type}`, ({ detail }) => told.push(detail), { once: true });
    }
    const frame = otherEnd(frameOf(element));
    expect(element.view).toBeNull();
    frame.ready();
    frame.ready();
    frame.says({ type: "select", island: "x" });
    frame.says({ type: "view", view: { ...A_VIEW, island: "x" }, cause: "reader" });
    frame.says({ type: "error", code: "E_WEBGL", fatal: false, message: "No WebGL." });
    expect(told.map((detail) => (detail as { type: string }).type)).toEqual(["ready", "select", "view", "error"]);
    expect(element.view).toEqual({ ...A_VIEW, island: "x" });
  });

  test("is told once for each page in it, though each greeting is answered, and again when its language has changed", () => {
    const element = place("<four-islands-map></four-islands-map>");
    let count = 0;
    element.addEventListener("four-islands-ready", () => {
      count += 1;
    });
    const frame = otherEnd(frameOf(element));
    frame.ready();
    frame.ready();
    expect(count).toBe(1);
    frame.ready({ language: "ru" });
    expect(count).toBe(2);
    expect(frameOf(element).title).toMatch(/[а-я]/i);
  });

  test("moves only its own map, and junk none", () => {
    const one = place("<four-islands-map></four-islands-map>");
    const two = place("<four-islands-map></four-islands-map>");
    const before = frameOf(two).style.height;
    const frame = otherEnd(frameOf(one));
    frame.says({ type: "resize", height: 700 });
    expect([frameOf(one).style.height, frameOf(two).style.height]).toEqual(["700px", before]);
    frame.post({ source: "four-islands", version: 1, type: "resize", height: 900, id: "2" }, { source: window });
    frame.post({ source: "four-islands", version: 1, type: "resize", height: 900 }, { origin: "https://evil.example" });
    frame.post({ source: "four-islands", version: 1, type: "resize", height: 900 }, { source: null });
    for (const height of ["9px", "<b>", Number.NaN, {}, null]) frame.post({ source: "four-islands", version: 1, type: "resize", height });
    const trap = {
      get source() {
        throw new Error("A trap.");
      },
    };
    for (const junk of [
      null,
      "x",
      7,
      [],
      trap,
      new Proxy(
        {},
        {
          getOwnPropertyDescriptor: () => {
            throw new Error("A trap.");
          },
        },
      ),
    ])
      frame.post(junk);
    expect([frameOf(one).style.height, frameOf(two).style.height]).toEqual(["700px", before]);
    frame.post({ source: "four-islands", version: 1, type: "resize", height: 1e9 });
    expect(frameOf(one).style.height).toBe("2000px");
  });
});

describe("a life in the page", () => {
  test("each new frame is greeted at once, and when it has loaded", () => {
    const element = place("<four-islands-map></four-islands-map>");
    const frame = otherEnd(frameOf(element));
    frameOf(element).dispatchEvent(new Event("load"));
    expect(frame.heard).toEqual([{ source: "four-islands", version: 1, type: "connect" }]);
  });

  test("moved, it shows what was on show, keeps its height, and what was asked is asked again", async () => {
    const element = place('<four-islands-map island="x" engine="never"></four-islands-map>');
    const before = otherEnd(frameOf(element));
    before.ready();
    before.says({ type: "resize", height: 700 });
    before.says({ type: "view", view: { ...A_VIEW, island: "y", language: "ja", map: { zoom: 6, lat: 44, lng: 147 } }, cause: "reader" });
    const call = element.setView({ date: "1905-09-05" });
    const aside = document.createElement("aside");
    document.body.append(aside);
    aside.append(element);
    const frame = frameOf(element);
    expect(frame.src).toBe(`${SITE}ja/embed/?island=y&layers=1855,japan&date=1956-10-19&map=6/44/147&theme=auto&engine=never`);
    expect(frame.style.height).toBe("700px");
    const after = otherEnd(frame);
    after.ready({ island: "y", language: "ja" });
    const asked = after.asked();
    expect(asked).toMatchObject({ view: { date: "1905-09-05" } });
    if (asked?.type === "setView") after.says({ type: "result", request: asked.request, ok: true, view: A_VIEW });
    expect(await call).toEqual(A_VIEW);
  });

  test("moved in the middle of a story, it comes back to that step and to what its reader had changed there", () => {
    const element = place('<four-islands-map story="s"></four-islands-map>');
    expect(frameOf(element).src).toBe(`${SITE}embed/?story=s`);
    otherEnd(frameOf(element)).ready({ story: "s", step: 3 });
    document.body.append(element);
    expect(frameOf(element).src).toBe(
      `${SITE}embed/?island=none&layers=1855,japan&date=1956-10-19&map=none&compare=none&theme=auto&story=s&step=3`,
    );
  });

  test("put in and taken out fifty times, it leaves no listener and no frame behind", () => {
    const left = [window, document].map((target) => {
      const listeners = new Set<unknown>();
      const [add, remove] = [vi.spyOn(target, "addEventListener"), vi.spyOn(target, "removeEventListener")];
      return () => {
        expect(add.mock.calls.length).toBeGreaterThan(50);
        for (const [, listener] of add.mock.calls) listeners.add(listener);
        for (const [, listener] of remove.mock.calls) listeners.delete(listener);
        return [...listeners];
      };
    });
    const element = place("<four-islands-map></four-islands-map>");
    for (let time = 0; time < 50; time += 1) {
      element.remove();
      document.body.append(element);
    }
    frameOf(element);
    element.remove();
    expect(left.flatMap((listeners) => listeners())).toEqual([]);
    expect(element.querySelector("iframe")).toBeNull();
    // The greetings have been delivered, and nothing is waited for.
    vi.advanceTimersByTime(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("it can be made by script, before it is anywhere", () => {
    const element = document.createElement("four-islands-map");
    element.setAttribute("island", "x");
    document.body.append(element);
    expect(frameOf(element).src).toBe(`${SITE}embed/?island=x`);
  });
});
