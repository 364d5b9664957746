/** The script as it is built: what a page of somebody else's gets from it, and what it does not. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { builtHostScript, hostTypes } from "../../scripts/vite/hostScript.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const MOST_BYTES = 5000;
const ELEMENT = '<four-islands-map island="x"><a href="#">The map</a></four-islands-map>';
let script = "";

beforeAll(async () => {
  script = await builtHostScript(ROOT);
});

/** A page that has, or has not yet, an element; `run` is the script in it, from an address. */
function aPage(body: string) {
  const { window } = new JSDOM(`<!doctype html><body>${body}`, { url: "https://host.example/article", runScripts: "outside-only" });
  const { document } = window;
  const run = (src: string | null, own: object | null = null) => {
    const tag = document.createElement("script");
    if (src !== null) tag.src = src;
    document.head.append(tag);
    // jsdom runs no scripts from elsewhere, so nothing is current.
    Object.defineProperty(document, "currentScript", { value: own ?? tag, configurable: true });
    window.eval(script);
  };
  return { window, document, run, frames: () => [...document.querySelectorAll("iframe")].map(({ src }) => src) };
}

describe("embed.js", () => {
  test(`is one classic script of at most ${MOST_BYTES} bytes, that imports nothing and names no other site`, () => {
    const bytes = gzipSync(script, { level: 9 }).length;
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(script).not.toMatch(/\bimport\b|\bexport\b|https?:\/\//);
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\b|localStorage|cookie/);
  });

  test("leaves one name in the page, and a number of the release behind it", () => {
    const { window, run } = aPage("");
    const before = new Set(Object.getOwnPropertyNames(window));
    run("https://site.example/embed.js");
    expect(Object.getOwnPropertyNames(window).filter((name) => !before.has(name))).toEqual(["FourIslands"]);
    expect(window.FourIslands).toMatchObject({ version });
    expect(window.customElements.get("four-islands-map")).toBeDefined();
  });

  test.each([
    ["before the element", "", true],
    ["after the element", ELEMENT, false],
  ])("works %s", (_, body, isBefore) => {
    const { document, run, frames } = aPage(body);
    run("https://site.example/islands/embed.js");
    if (isBefore) {
      const element = document.createElement("four-islands-map");
      element.setAttribute("island", "x");
      document.body.append(element);
    }
    expect(frames()).toEqual(["https://site.example/islands/embed/?island=x"]);
  });

  test("loaded twice, from wherever, is loaded once: the first stays", () => {
    const { window, run, frames } = aPage(ELEMENT);
    run("https://site.example/islands/embed.js");
    const first = window.FourIslands;
    run("https://pinned.example/2026/embed.js");
    run("https://site.example/islands/embed.js");
    expect(window.FourIslands).toBe(first);
    expect(frames()).toEqual(["https://site.example/islands/embed/?island=x"]);
  });

  test("from a pinned copy, the map is that copy's", () => {
    const { run, frames } = aPage(ELEMENT);
    run("https://pinned.example/2026/embed.js?x#y");
    expect(frames()).toEqual(["https://pinned.example/2026/embed/?island=x"]);
  });

  test("run as a module, it finds itself by its name", () => {
    const { document, run, frames } = aPage(ELEMENT);
    run("https://site.example/embed.js", document.body);
    expect(frames()).toEqual(["https://site.example/embed/?island=x"]);
  });

  test("without an address of its own it breaks nothing, and the children stay", () => {
    const { run, frames } = aPage(ELEMENT);
    expect(() => run(null)).not.toThrow();
    expect(frames()).toEqual([]);
  });

  test("an element that happens to have its name does not keep it from the page", () => {
    const { window, run } = aPage('<p id="FourIslands"></p>');
    run("https://site.example/embed.js");
    expect(typeof window.FourIslands?.connect).toBe("function");
  });

  test("where a browser knows no custom elements, nothing happens", () => {
    const { window, run, frames } = aPage(ELEMENT);
    Object.defineProperty(window, "customElements", { value: undefined });
    expect(() => run("https://site.example/embed.js")).not.toThrow();
    expect(frames()).toEqual([]);
  });
});

const USES_THEM = `
import type { FourIslandsMap, FourIslandsStepElement, FourIslandsView } from "./embed";
const element = document.createElement("four-islands-map");
element.addEventListener("four-islands-select", ({ detail }) => detail.island?.toUpperCase());
document.addEventListener("four-islands-view", ({ detail }) => detail.view.layers.join());
export const view: Promise<FourIslandsView> = element.setView({ date: "1956-10-19" });
export const map: FourIslandsMap | undefined = window.FourIslands?.connect(document.createElement("iframe"));
export const step: FourIslandsStepElement = document.createElement("four-islands-step");
void element.setView({ story: "any", step: 2, compare: "1905-12-31" }).then(({ story, step, compare }) => [story?.trim(), step?.toFixed(), compare]);
// @ts-expect-error: steps are counted.
void element.setView({ step: "2" });
// @ts-expect-error: there is no such part of a view.
void element.setView({ colour: "red" });
// @ts-expect-error: a view is told, not set.
element.view = null;
`;

test("the published types stand by themselves, and tell right from wrong", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "four-islands-types-"));
  writeFileSync(path.join(folder, "embed.d.ts"), hostTypes(ROOT));
  writeFileSync(path.join(folder, "page.ts"), USES_THEM);
  const options = { strict: true, noEmit: true, lib: ["ES2022", "DOM"], types: [], moduleResolution: "bundler", module: "ESNext" };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["page.ts", "embed.d.ts"] }));
  const tsc = path.join(ROOT, "node_modules/.bin/tsc");
  const said = await promisify(execFile)(tsc, ["-p", folder]).then(
    () => "",
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
  rmSync(folder, { recursive: true, force: true });
  expect(said).toBe("");
});
