// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { measureHeight } from "../../src/embed/frame/frameHeight.ts";
import { secretIn } from "../../src/embed/frame/wordPress.ts";
import { installBrowserParts } from "../fixtures/browserParts.ts";
import { aFramedPage } from "./aFramedPage.ts";

interface Boxes {
  readonly width?: number;
  /** The room that the host gives. */
  readonly room: number;
  /** What all rows but the map's take. */
  readonly rows: number;
  readonly usual: number;
  readonly more?: number;
}

/** As the style sheet lays a frame out: the map takes what is left, and no less than 212. */
function layOut({ width = 680, room, rows, usual, more = 0 }: Boxes): void {
  const stage = Math.max(212, room - rows);
  const boxes: Readonly<Record<string, readonly [top: number, height: number]>> = {
    "frame-page": [0, room],
    "frame-stage": [100, stage],
    "frame-usual": [100, usual],
    "frame-foot": [rows + stage - 30.25, 30.25],
    "frame-more": [room, more],
  };
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const [top, height] = boxes[this.className] ?? [0, 0];
    return new DOMRect(0, top, width, height);
  });
}

let resized: () => void = () => undefined;

beforeEach(() => {
  installBrowserParts(window as Window & typeof globalThis, 680, 520);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(changed: () => void) {
        resized = changed;
      }
      observe(): void {}
      disconnect(): void {
        resized = () => undefined;
      }
    },
  );
  const element = (name: string, ...children: Element[]) => {
    const made = Object.assign(document.createElement("div"), { className: name });
    made.append(...children);
    return made;
  };
  const page = element("frame-page", element("frame-stage", element("frame-usual")), element("frame-foot"));
  document.body.replaceChildren(element("frame", page, element("frame-more")));
});
afterEach(() => vi.unstubAllGlobals());

describe("the height that a frame would like to have", () => {
  test.each([50, 300, 511, 512, 700, 5000])("is its rows and the map's usual height, in a room of %i", (room) => {
    layOut({ room, rows: 171.5, usual: 340 });
    expect(measureHeight(document)).toBe(512);
  });

  test("grows by what a link has opened, and stays within its bounds", () => {
    layOut({ room: 512, rows: 171.5, usual: 340, more: 700.5 });
    expect(measureHeight(document)).toBe(1212);
    layOut({ room: 512, rows: 171.5, usual: 340, more: 9000 });
    expect(measureHeight(document)).toBe(2000);
    layOut({ room: 512, rows: 10, usual: 212 });
    expect(measureHeight(document)).toBe(240);
  });

  test("is not known while the frame is hidden", () => {
    layOut({ width: 0, room: 0, rows: 0, usual: 0 });
    expect(measureHeight(document)).toBeNull();
    document.body.replaceChildren();
    expect(measureHeight(document)).toBeNull();
  });
});

describe("the messages of heights", () => {
  test("come when the height has changed, however high the host makes the frame, and again to a host that comes later", () => {
    layOut({ room: 150, rows: 171.5, usual: 340 });
    const page = aFramedPage();
    const heights = () => page.ofType("resize").map(({ height }) => height);
    expect(heights()).toEqual([512]);
    layOut({ room: 512, rows: 171.5, usual: 340 });
    resized();
    layOut({ room: 900, rows: 171.9, usual: 340 });
    resized();
    expect(heights()).toEqual([512]);
    layOut({ room: 900, rows: 180, usual: 340 });
    resized();
    expect(heights()).toEqual([512, 520]);
    page.command({ type: "connect" });
    expect(heights()).toEqual([512, 520, 520]);
    page.connection.close();
  });

  test("go to WordPress in its own form, with the secret that it gave, whatever becomes of the hash", () => {
    layOut({ room: 150, rows: 171.5, usual: 340 });
    const page = aFramedPage({ hash: "#?secret=aB3" });
    window.location.hash = "#sources";
    const told = () => page.heard.filter(({ message }) => message === "height");
    expect(told()).toEqual([{ message: "height", value: 512, secret: "aB3" }]);
    layOut({ room: 150, rows: 180, usual: 340 });
    resized();
    expect(told().at(-1)).toEqual({ message: "height", value: 520, secret: "aB3" });
    // Its script asks where it comes after the frame's.
    page.say({ message: "ready", secret: "other" });
    expect(told()).toHaveLength(2);
    page.say({ message: "ready", secret: "aB3" });
    expect(told()).toHaveLength(3);
    page.connection.close();
  });

  test("do not go to it where it gave no secret", () => {
    layOut({ room: 150, rows: 171.5, usual: 340 });
    const page = aFramedPage({ hash: "#sources" });
    expect(page.heard.filter(({ message }) => message !== undefined)).toEqual([]);
    page.connection.close();
  });
});

test.each([
  ["#?secret=aB3", "aB3"],
  [`#?secret=${"x".repeat(32)}`, "x".repeat(32)],
  [`#?secret=${"x".repeat(33)}`, null],
  ["#?secret=", null],
  ["#?secret=a-b", null],
  ["#?secret=a&b=c", null],
  ["#secret=a", null],
  ["#sources", null],
  ["", null],
])("the secret in %j is %j", (hash, secret) => expect(secretIn(hash)).toBe(secret));
