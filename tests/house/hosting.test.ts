// @vitest-environment jsdom
/** The built site as it is put on a host that knows nothing of it but its files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildSite } from "../../scripts/bench/builtSite.ts";
import { headersFor } from "../../scripts/vite/headers.ts";
import { pageFolder, SITE_PAGES } from "../../scripts/vite/sitePages.ts";
import { folderOf } from "../../src/app/pageAddress.ts";
import { LANGUAGES } from "../../src/model/language.ts";
import { type HeadersFile, readHeadersFile } from "./readHeadersFile.ts";
import { discovered } from "./wordpress.ts";

const SITE = "https://example.org/maps/islands/";
const PAGES = (["full", "embed"] as const).flatMap((kind) =>
  LANGUAGES.map((language) => [folderOf(language, kind), kind, language] as const),
);
/** With the pages of stories. */
const ALL_PAGES = SITE_PAGES.map((page) => [pageFolder(page), page] as const);
const WRITTEN = /\.(?:css|csv|d\.ts|geojson|html|js|json|md|mjs|svg|txt)$/;
/** What a build for developers leaves, and what only this machine has. */
const LEFT_BEHIND = [
  process.cwd(),
  "/node_modules/",
  "sourceMappingURL",
  "sourceURL=",
  "@vite/client",
  "import.meta.hot",
  "react-refresh",
  "jsxDEV",
  "http://localhost",
];

let folder = "";
let files: readonly string[] = [];
let headers: HeadersFile;
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const documentOf = (file: string) => new DOMParser().parseFromString(read(file), "text/html");

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "four-islands-hosting-"));
  vi.stubEnv("SITE_URL", SITE);
  await buildSite(folder);
  vi.unstubAllEnvs();
  files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    // Asked for by this test alone.
    .filter((file) => !file.startsWith(".vite"));
  headers = readHeadersFile(read("_headers"));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("headers", () => {
  test("the file in the build says for every file what preview serves it with, and how long it may be kept", () => {
    expect(files.length).toBeGreaterThan(100);
    const pages = ALL_PAGES.map(([address]) => `/${address}`);
    for (const address of [...pages, ...files.filter((file) => file !== "_headers").map((file) => `/${file}`)]) {
      expect([address, headers.headersFor(address)]).toEqual([address, headersFor(address)]);
      expect([address, headers.headersFor(address)["Cache-Control"]]).toEqual([address, expect.stringContaining("public, max-age=")]);
    }
  });

  test("what is kept for ever carries the fingerprint of its content in its name", () => {
    const kept = files.filter((file) => headers.headersFor(`/${file}`)["Cache-Control"]?.includes("immutable"));
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((file) => !/-[\w-]{8}\.\w+$/.test(file))).toEqual([]);
  });

  test.each(ALL_PAGES)("/%s has the same policy in its head, before anything that it holds for", (address) => {
    const [first] = documentOf(`${address}index.html`).head.children;
    expect(first?.getAttribute("http-equiv")).toBe("Content-Security-Policy");
    expect(first?.getAttribute("content")).toBe(headers.headersFor(`/${address}`)["Content-Security-Policy"]);
  });

  test.each(ALL_PAGES)("/%s holds nothing that the policy refuses, and asks for nothing elsewhere", (address) => {
    const page = documentOf(`${address}index.html`);
    expect(page.querySelectorAll("style, [style], script:not([src]), base, form, object, embed, iframe").length).toBe(0);
    const handlers = [...page.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
    const asked = [...page.querySelectorAll("script, img, source, link:not([rel=canonical], [rel=alternate])")];
    const elsewhere = asked
      .map((element) => element.getAttribute("src") ?? element.getAttribute("href"))
      .filter((at) => /^(?:\w+:|\/)/.test(at ?? ""));
    expect(asked.length).toBeGreaterThan(2);
    expect(elsewhere).toEqual([]);
  });
});

test.each(ALL_PAGES)("links from /%s into the world are encrypted, and tell nobody where the reader came from", (address) => {
  const links = [...documentOf(`${address}index.html`).querySelectorAll("a[href]")];
  const outward = links.filter((link) => /^(?:\w+:|\/\/)/.test(link.getAttribute("href") ?? ""));
  expect(outward.length).toBeGreaterThan(0);
  const wrong = outward.filter(
    (link) => !link.getAttribute("href")?.startsWith("https://") || link.getAttribute("rel") !== "noopener noreferrer",
  );
  expect(wrong.map((link) => link.outerHTML)).toEqual([]);
  expect(
    links.filter((link) => link.hasAttribute("target") && link.getAttribute("rel") !== "noopener noreferrer").map((link) => link.outerHTML),
  ).toEqual([]);
});

test.each(PAGES)("/%s names what it says to those who embed it, and the file is there", (address, _, language) => {
  const found = discovered(read(`${address}index.html`)) ?? "";
  expect(found).toBe(`${SITE}${address}oembed.json`);
  const { html, thumbnail_url: picture } = JSON.parse(read(found.slice(SITE.length))) as { html: string; thumbnail_url: string };
  const shown = /src="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(shown).toBe(SITE + folderOf(language, "embed"));
  expect(files).toEqual(expect.arrayContaining([`${shown.slice(SITE.length)}index.html`, picture.slice(SITE.length)]));
  const pictures = [...documentOf(`${address}index.html`).querySelectorAll<HTMLMetaElement>('meta[property="og:image"]')];
  expect(pictures.map(({ content }) => content)).toEqual([picture]);
});

const STORIES = ALL_PAGES.filter(([, { kind }]) => kind === "story");

test.each(STORIES)(
  "/%s is shown from its first step to those who embed it, in its language, and links to its siblings",
  (address, page) => {
    const found = discovered(read(`${address}index.html`)) ?? "";
    expect(found).toBe(`${SITE}${address}oembed.json`);
    const { html } = JSON.parse(read(found.slice(SITE.length))) as { html: string };
    const frame = new DOMParser().parseFromString(html, "text/html").querySelector("iframe");
    expect(frame?.src).toBe(`${SITE}${folderOf(page.language, "embed")}?story=${page.story}&step=1`);
    const languages = [...documentOf(`${address}index.html`).querySelectorAll("nav a[hreflang]")];
    expect(languages).toHaveLength(LANGUAGES.length);
    for (const link of languages) {
      const file = path.posix.join(address, link.getAttribute("href") ?? "", "index.html");
      expect(files).toContain(file);
      expect(file).toContain(`story/${page.story}/`);
    }
  },
);

test("nothing of the workshop is in the build", () => {
  const written = files.filter((file) => WRITTEN.test(file));
  const found = written.flatMap((file) => {
    const text = read(file);
    return LEFT_BEHIND.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
  expect(files.filter((file) => file.endsWith(".map") || (file !== "_headers" && !WRITTEN.test(file) && !file.endsWith(".png")))).toEqual(
    [],
  );
});
