/** The plugin writes every file into the build, and serves the same bytes in development. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishedRecord } from "../../scripts/vite/publishedRecord.ts";
import { files } from "./published.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "published-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

it("the build holds every file, under its own name, byte for byte", async () => {
  writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>Page</title>");
  await build({ configFile: false, root: folder, logLevel: "error", plugins: [publishedRecord(process.cwd())] });
  const data = path.join(folder, "dist/data");
  expect(readdirSync(data).toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  for (const { name, content } of files) expect(readFileSync(path.join(data, name), "utf8") === content, name).toBe(true);
}, 30_000);

describe("in development, under the project's own configuration", () => {
  let server: ViteDevServer;
  let origin: string;
  beforeAll(async () => {
    server = await createServer({
      root: process.cwd(),
      cacheDir: path.join(folder, "cache"),
      logLevel: "error",
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { port: 0, strictPort: false, host: "127.0.0.1", hmr: false, watch: null },
    });
    await server.listen();
    origin = (server.resolvedUrls?.local[0] ?? "").replace(/\/$/, "");
  }, 30_000);
  afterAll(() => server.close());

  const TYPES: Readonly<Record<string, RegExp>> = {
    csv: /^text\/csv; charset=utf-8$/,
    geojson: /^application\/geo\+json/,
    json: /^application\/(?:schema\+)?json/,
    txt: /^text\/plain; charset=utf-8$/,
  };

  it("every file is served with its type, the same as in the build", async () => {
    for (const { name, content } of files) {
      const response = await fetch(`${origin}/data/${name}`);
      expect(response.status, name).toBe(200);
      expect(response.headers.get("content-type"), name).toMatch(TYPES[path.extname(name).slice(1)] ?? /^$/);
      expect((await response.text()) === content, name).toBe(true);
    }
  }, 30_000);

  it("a link from a language's page leads there, with a query or without", async () => {
    for (const page of ["/", "/ja/", "/ru/", "/embed/", "/ja/embed/"]) {
      const html = await (await fetch(`${origin}${page}`)).text();
      // Complete, as it is published.
      expect(html.match(/data-details="/g), page).toHaveLength(4);
      const root = /data-root="([^"]+)"/.exec(html)?.[1] ?? "";
      const response = await fetch(new URL(`${root}data/record.json?x=1`, `${origin}${page}`));
      expect(response.headers.get("content-type"), page).toMatch(/^application\/json/);
    }
  }, 60_000);

  it("what is not published is not found, rather than a page", async () => {
    for (const address of ["/data/", "/data/record", "/data/record.json/"]) {
      const response = await fetch(`${origin}${address}`);
      expect(await response.text(), address).not.toMatch(/<html/);
    }
    expect((await fetch(`${origin}/data/nothing.csv`)).status).toBe(404);
  });
});
