// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FourIslandsFault, FourIslandsMapElement } from "../../src/embed/host/hostApi.ts";
import { mapElement } from "../../src/embed/host/mapElement.ts";
import type { MessageView } from "../../src/embed/protocol.ts";
import { A_VIEW, otherEnd, SITE } from "./hostPage.ts";

customElements.define("four-islands-map", mapElement(SITE));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const STEPS = `
  <four-islands-step island="x" layers="1855" date="1855-02-07"><p>1. A treaty</p></four-islands-step>
  <four-islands-step layers="none" compare="1905"><p>2. Another</p></four-islands-step>
  <four-islands-step><p>3. Today</p></four-islands-step>`;

function place(html: string): FourIslandsMapElement {
  const room = document.createElement("div");
  room.innerHTML = html;
  document.body.append(room);
  const element = room.querySelector<FourIslandsMapElement>("four-islands-map");
  if (!element) throw new Error("There is no map.");
  return element;
}
const aStory = (attributes = "", steps = STEPS) =>
  place(`<four-islands-map ${attributes}>${steps}<a href="#">The map</a></four-islands-map>`);

function frameOf(element: Element): HTMLIFrameElement {
  const frame = element.querySelector("iframe");
  if (!frame) throw new Error("There is no frame.");
  return frame;
}

function partOf(element: Element, name: string): HTMLElement {
  const part = element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`);
  if (!part) throw new Error(`There is no ${name}.`);
  return part;
}
const press = (element: Element, name: "previous" | "next" | "back") => partOf(element, name).click();
const count = (element: Element) => partOf(element, "count").textContent;
/** The captions that are shown, in the order in which they are. */
function captions(element: Element): readonly (string | null)[] {
  const isListed = element.shadowRoot?.querySelector<HTMLSlotElement>("slot:not([name])")?.style.display !== "none";
  const slot = partOf(element, "caption").querySelector("slot");
  const present = partOf(element, "story").hidden ? [] : (slot?.assignedElements() ?? []);
  const listed = isListed ? [...element.querySelectorAll("four-islands-step:not([slot])")] : [];
  return [...present, ...listed].map(({ textContent }) => textContent);
}

const soon = () => vi.advanceTimersByTimeAsync(0);

/** Ready, and answers whatever it is asked. */
function begin(element: Element, answer: (view: Partial<MessageView>) => "E_PARAMETER" | null = () => null) {
  const end = otherEnd(frameOf(element));
  let done = 0;
  const settle = async () => {
    await soon();
    const sets = end.heard.filter((message) => message.type === "setView");
    for (const { request, view } of sets.slice(done)) {
      const code = answer(view);
      if (code) end.says({ type: "result", request, ok: false, code });
      else end.says({ type: "result", request, ok: true, view: { ...A_VIEW, ...view } });
    }
    done = sets.length;
    await soon();
  };
  end.ready();
  return { ...end, settle, sets: () => end.heard.flatMap((message) => (message.type === "setView" ? [message] : [])) };
}

describe("before the map is there", () => {
  test("the frame begins with the first step, and all captions are read one after the other, with the author's link", () => {
    const element = aStory('theme="dark"');
    expect(frameOf(element).src).toBe(`${SITE}embed/?island=x&layers=1855&date=1855-02-07&theme=dark`);
    expect(captions(element)).toEqual(["1. A treaty", "2. Another", "3. Today"]);
  });

  test("what a step does not say the element does, and where that says nothing it is left to the page", () => {
    const element = aStory('layers="1956" map="6/44/147"', '<four-islands-step island="x">A</four-islands-step>');
    expect(frameOf(element).src).toBe(`${SITE}embed/?island=x&layers=1956&map=6/44/147`);
  });

  test("steps that the page's parser brings after the element are found", async () => {
    const element = aStory("", "");
    expect(frameOf(element).src).toBe(`${SITE}embed/`);
    element.insertAdjacentHTML("afterbegin", STEPS);
    await soon();
    expect(frameOf(element).src).toBe(`${SITE}embed/?island=x&layers=1855&date=1855-02-07`);
    expect(element.querySelectorAll("iframe")).toHaveLength(1);
    begin(element);
    expect(captions(element)).toEqual(["1. A treaty"]);
  });

  test("where it does not come, the captions stay, and where it comes late the story begins", async () => {
    const element = aStory();
    await vi.advanceTimersByTimeAsync(21_000);
    expect(captions(element)).toHaveLength(3);
    begin(element);
    expect(captions(element)).toEqual(["1. A treaty"]);
  });
});

describe("the story", () => {
  test("shows one caption at a time, the author's own elements untouched, and asks for whole views", async () => {
    const element = aStory();
    const [first] = element.children;
    const frame = begin(element);
    await frame.settle();
    expect([captions(element), count(element)]).toEqual([["1. A treaty"], "1 / 3"]);
    press(element, "next");
    await frame.settle();
    expect([captions(element), count(element)]).toEqual([["2. Another"], "2 / 3"]);
    expect(frame.asked()).toMatchObject({ view: { layers: [], compare: "1905" }, whole: true });
    press(element, "next");
    press(element, "previous");
    press(element, "previous");
    await frame.settle();
    expect([captions(element), count(element)]).toEqual([["1. A treaty"], "1 / 3"]);
    expect(frame.asked()).toMatchObject({ view: { island: "x", layers: ["1855"], date: "1855-02-07" }, whole: true });
    expect(element.children[0]).toBe(first);
    expect(element.querySelectorAll("four-islands-step")).toHaveLength(3);
    expect(element.querySelectorAll("[style], [hidden]")).toHaveLength(1);
  });

  test("stops at its ends without taking the focus away", async () => {
    const element = aStory();
    const frame = begin(element);
    const states = () => ["previous", "next", "back"].map((name) => partOf(element, name).getAttribute("aria-disabled"));
    expect(states()).toEqual(["true", "false", "false"]);
    const before = frame.sets().length;
    press(element, "previous");
    expect(frame.sets()).toHaveLength(before);
    const next = partOf(element, "next");
    next.focus();
    next.click();
    next.click();
    next.click();
    expect(count(element)).toBe("3 / 3");
    expect(states()).toEqual(["false", "true", "false"]);
    expect(element.shadowRoot?.activeElement).toBe(next);
  });

  test("brings the reader back from wherever they have gone, and is announced once for each step", async () => {
    const element = aStory();
    const frame = begin(element);
    await frame.settle();
    const said = partOf(element, "caption");
    expect(said.getAttribute("role")).toBe("status");
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(said, { childList: true, subtree: true, characterData: true });
    frame.says({ type: "view", view: { ...A_VIEW, island: "y" }, cause: "reader" });
    frame.says({ type: "view", view: { ...A_VIEW, island: null }, cause: "reader" });
    press(element, "back");
    expect(frame.asked()).toMatchObject({ view: { island: "x", layers: ["1855"], date: "1855-02-07" }, whole: true });
    await frame.settle();
    expect(changes).toBe(0);
    press(element, "next");
    await frame.settle();
    expect(changes).toBe(1);
    observer.disconnect();
  });

  test("keeps the caption of a step whose view cannot be, and tells the page", async () => {
    const element = aStory(
      "",
      '<four-islands-step island="atlantis">A</four-islands-step><four-islands-step map="6">B</four-islands-step>',
    );
    const faults: FourIslandsFault[] = [];
    element.addEventListener("four-islands-error", ({ detail }) => faults.push(detail));
    const frame = begin(element, ({ island, map }) => (island === "atlantis" || map ? "E_PARAMETER" : null));
    // The first step was asked for by the address, which a frame reads with patience.
    frame.says({ type: "warning", code: "W_PARAMETER", fatal: false, message: "Not understood." });
    await frame.settle();
    expect(faults).toMatchObject([{ code: "E_PARAMETER", fatal: false }]);
    expect(frame.sets()).toEqual([]);
    expect(captions(element)).toEqual(["A"]);
    press(element, "next");
    await frame.settle();
    expect(faults).toHaveLength(2);
    expect(captions(element)).toEqual(["B"]);
    expect(element.view).toEqual(A_VIEW);
  });

  test.each([
    ["en", ["Previous", "Next", "Reset"]],
    ["ja", ["前へ", "次へ", "リセット"]],
    ["ru", ["Назад", "Далее", "Сброс"]],
  ])("has buttons in %s", (lang, words) => {
    const element = aStory(`lang="${lang}"`);
    expect(["previous", "next", "back"].map((name) => partOf(element, name).textContent)).toEqual(words);
  });

  test("takes on the language that the map has been given", () => {
    const element = aStory();
    begin(element).ready({ language: "ru" });
    expect(partOf(element, "next").textContent).toBe("Далее");
  });
});

describe("steps that change", () => {
  test("added, moved and removed are counted, and the present one stays", async () => {
    const element = aStory();
    const frame = begin(element);
    press(element, "next");
    await frame.settle();
    const asked = frame.sets().length;
    element.insertAdjacentHTML("afterbegin", "<four-islands-step>0. Before</four-islands-step>");
    await frame.settle();
    expect([captions(element), count(element)]).toEqual([["2. Another"], "3 / 4"]);
    element.querySelector("four-islands-step")?.remove();
    element.append(document.createElement("four-islands-step"), "text", document.createElement("p"));
    await frame.settle();
    expect([captions(element), count(element)]).toEqual([["2. Another"], "2 / 4"]);
    expect(frame.sets()).toHaveLength(asked);
  });

  test("the present one removed gives way to the next, the last to the one before, and all to the map alone", async () => {
    const element = aStory();
    const frame = begin(element);
    press(element, "next");
    const steps = [...element.querySelectorAll("four-islands-step")];
    steps[1]?.remove();
    await frame.settle();
    expect([captions(element), count(element)]).toEqual([["3. Today"], "2 / 2"]);
    expect(frame.asked()).toMatchObject({ view: {}, whole: true });
    expect(steps[1]?.hasAttribute("slot")).toBe(false);
    steps[2]?.remove();
    await frame.settle();
    expect([captions(element), count(element)]).toEqual([["1. A treaty"], "1 / 1"]);
    steps[0]?.remove();
    await frame.settle();
    expect(captions(element)).toEqual([]);
    expect(frameOf(element)).toBeTruthy();
  });

  test("the view of the present one is shown as soon as it is another, that of others when it is their turn", async () => {
    const element = aStory();
    const frame = begin(element);
    await frame.settle();
    const asked = frame.sets().length;
    const [first, second] = element.querySelectorAll("four-islands-step");
    second?.setAttribute("island", "z");
    await frame.settle();
    expect(frame.sets()).toHaveLength(asked);
    first?.setAttribute("island", "y");
    await frame.settle();
    expect(frame.sets()).toHaveLength(asked + 1);
    expect(frame.asked()).toMatchObject({ view: { island: "y", date: "1855-02-07" } });
  });
});

test("moved, it is at the same step, with what its reader had gone to see", async () => {
  const element = aStory();
  const frame = begin(element);
  await frame.settle();
  press(element, "next");
  await frame.settle();
  frame.says({ type: "view", view: { ...A_VIEW, island: "y" }, cause: "reader" });
  document.body.append(element);
  await soon();
  expect(frameOf(element).src).toBe(`${SITE}embed/?island=y&layers=1855,japan&date=1956-10-19&theme=auto`);
  const moved = begin(element);
  await moved.settle();
  expect(moved.sets()).toEqual([]);
  expect([captions(element), count(element)]).toEqual([["2. Another"], "2 / 3"]);
});

test("what its reader has chosen in the frame before that was ready stays", async () => {
  const element = aStory();
  const frame = otherEnd(frameOf(element));
  frame.ready({ island: "y", layers: ["1855"], date: "1855-02-07" });
  await soon();
  expect(frame.asked()).toBeUndefined();
  press(element, "back");
  expect(frame.asked()).toMatchObject({ view: { island: "x" }, whole: true });
});

test("two stories on a page go their own ways", async () => {
  const [one, two] = [aStory(), aStory()];
  begin(one);
  const other = begin(two);
  press(one, "next");
  await soon();
  expect([count(one), count(two)]).toEqual(["2 / 3", "1 / 3"]);
  expect(other.sets()).toEqual([]);
});

test("a map without steps has no story", () => {
  const element = aStory("", "");
  const frame = begin(element);
  expect(partOf(element, "story").hidden).toBe(true);
  expect(frame.sets()).toEqual([]);
});
