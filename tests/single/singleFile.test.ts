// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { MOST_BYTES, type SingleParts, singleFile } from "../../scripts/single/singleFile.ts";
import { APP_TEXTS, type AppTexts, appScript } from "../../src/single/appScript.ts";
import { unpackedText } from "../../src/single/packed.ts";

const APP: AppTexts = {
  code: "run(__RECORD__, __GEOMETRY__);",
  record: '{"isles":["<b>","</script>"]}',
  geometry: "[1]",
  styles: "b{c:d}",
};
const PARTS: SingleParts = {
  language: "en",
  title: "East & West",
  description: 'Two "isles"',
  styles: "p{margin:0}",
  body: "<p>Still.</p>",
  early: "mark()",
  open: "open()",
  app: APP,
  icon: "<svg/>",
};
const documentOf = (parts: SingleParts) => new DOMParser().parseFromString(singleFile(parts), "text/html");
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("a page that is one file", () => {
  test("runs its own scripts and styles by their hashes, and nothing else", () => {
    const page = documentOf(PARTS);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content")?.split("; ") ?? [];
    const inline = [...page.querySelectorAll("script:not([type])")].map(({ textContent }) => hashOf(textContent ?? ""));
    expect(policy).toContain(`script-src ${[...inline, hashOf(appScript(APP))].join(" ")}`);
    expect(policy).toContain(`style-src ${hashOf(page.querySelector("style")?.textContent ?? "")}`);
    expect(policy).toContain("default-src 'none'");
    expect(policy.join()).not.toMatch(/unsafe|blob:|self|\*/);
    expect(page.querySelectorAll("[src], [style], link:not([rel=icon])")).toHaveLength(0);
  });

  test("holds the app's texts as they are unpacked, and what is seen without them", () => {
    const page = documentOf(PARTS);
    const texts = [...page.querySelectorAll<HTMLElement>("[data-packed]")].map(({ dataset, textContent }) => [
      dataset["packed"],
      unpackedText({ bytes: Number(dataset["bytes"]), row: Number(dataset["row"]), written: textContent ?? "" }),
    ]);
    expect(Object.fromEntries(texts)).toEqual(APP);
    expect(texts.map(([name]) => name)).toEqual(APP_TEXTS);
    expect(page.querySelector("#page p")?.textContent).toBe("Still.");
    expect(page.title).toBe("East & West");
  });

  test.each(["</script>", "<!-- ", "a\r\nb"])("is not made where a script that stands in it holds %j", (text) => {
    expect(() => singleFile({ ...PARTS, open: `say(${JSON.stringify("x")})${text}` })).toThrow("cannot stand in an HTML file");
  });

  test("is not made where it is too large", () => {
    expect(() => singleFile({ ...PARTS, body: "x".repeat(MOST_BYTES) })).toThrow(/more than it may/);
  });
});
