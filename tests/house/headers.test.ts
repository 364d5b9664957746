import { describe, expect, it, test } from "vitest";
import { HEADER_RULES, headersFile, headersFor } from "../../scripts/vite/headers.ts";
import { readHeadersFile } from "./readHeadersFile.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self' data:; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "font-src 'self'; base-uri 'none'; form-action 'none'";
const FULL = ["/", "/ja/", "/ru/", "/index.html", "/ja/index.html", "/ru/index.html"];
const EVERYWHERE = [
  "/",
  "/ja/embed/",
  "/ru/story/a-line/",
  "/assets/a-1.js",
  "/geo/land.geojson",
  "/data/record.json",
  "/embed.js",
  "/what/ever",
];

describe("the headers of the site", () => {
  it.each(FULL)("%s, a full page, has the policy and may frame the site's own pages", (address) => {
    expect(headersFor(address)["Content-Security-Policy"]).toBe(`${POLICY}; frame-src 'self'`);
  });
  it.each(["/embed/", "/ja/embed/", "/ru/embed/", "/embed/index.html", "/ja/embed/index.html", "/ru/embed/index.html"])(
    "%s, a page for a frame, has the policy and frames nothing",
    (address) => expect(headersFor(address)["Content-Security-Policy"]).toBe(POLICY),
  );
  it.each(["/story/a-line/", "/ja/story/a-line/index.html", "/ru/story/a-line/"])(
    "%s, a story's own page, has the policy, frames nothing, and may follow in an isolated frame",
    (address) =>
      expect(headersFor(address)).toMatchObject({
        "Content-Security-Policy": POLICY,
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cache-Control": "public, max-age=0, must-revalidate",
      }),
  );
  it.each(EVERYWHERE)("%s is for frames in any sandbox and on any host, and is never guessed at", (address) => {
    expect(headersFor(address)).toMatchObject({
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "X-Content-Type-Options": "nosniff",
    });
    expect(headersFor(address)).not.toHaveProperty("X-Frame-Options");
  });
  it("leaves to the host's page what a frame may ask it for", () => {
    expect(headersFor("/embed/")["Permissions-Policy"]).not.toMatch(/fullscreen|clipboard-write|web-share/);
  });
  it.each([
    ["/", "public, max-age=0, must-revalidate"],
    ["/ru/embed/", "public, max-age=0, must-revalidate"],
    ["/assets/start-CoAnf05q.css", "public, max-age=31536000, immutable"],
    ["/embed.js", "public, max-age=3600"],
    ["/ja/embed/oembed.json", "public, max-age=3600"],
    ["/data/status.csv", "public, max-age=3600"],
    ["/poster/en/1855.svg", "public, max-age=3600"],
    ["/geo/land.geojson", "public, max-age=3600"],
  ])("%s may be kept: %s", (address, kept) => {
    expect(headersFor(address)["Cache-Control"]).toBe(kept);
  });
});

describe("the file of headers", () => {
  const read = readHeadersFile(headersFile());
  test("hosts that join what overlapping rules say arrive at the same headers", () => {
    const addresses = HEADER_RULES.flatMap(({ addresses }) => addresses.map((address) => address.replace("*", "a/b-1.js")));
    for (const address of [...addresses, ...EVERYWHERE]) expect(read.headersFor(address)).toEqual(headersFor(address));
  });
  test("is within what hosts read: a hundred rules, two thousand letters a line", () => {
    expect(read.rules.length).toBeLessThanOrEqual(100);
    for (const line of headersFile().split("\n")) expect(line.length).toBeLessThanOrEqual(2000);
  });
  test("its reader joins what two rules say", () => {
    expect(readHeadersFile("/*\n  A: 1\n/a/*\n  A: 2\n").headersFor("/a/b")).toEqual({ A: "1, 2" });
  });
});
