/** Serves a built folder as a good host would, on a line as slow as wanted, and keeps count of what was asked for, workers included. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import path from "node:path";
import { brotli } from "./builtSite.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
};

/** A line with its delay for each request and its room, which all requests share. */
export interface Line {
  readonly latencyMs: number;
  readonly bytesPerSecond: number;
}

export interface Served {
  readonly path: string;
  /** Of the answer's body, compressed. */
  readonly bytes: number;
  readonly text: () => string;
}

export interface SiteServer {
  readonly origin: string;
  /** From now on; null for the machine's own speed. */
  line: Line | null;
  /** What was asked for since it was last cleared, in order. */
  readonly served: Served[];
  /** A page that is no file. */
  readonly pages: Map<string, string>;
  close(): void;
}

interface Body {
  readonly raw: Buffer;
  readonly packed: Buffer;
  readonly type: string;
}

const PIECE = 4096;

export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  const bodies = new Map<string, Body>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const type = TYPES[path.extname(file)];
    // The published files are no part of a page's start, and slow to compress.
    if (type && !file.startsWith(path.join(folder, "data"))) {
      const raw = readFileSync(file);
      bodies.set(`/${path.relative(folder, file)}`, { raw, packed: await brotli(raw), type });
    }
  }
  let freeAt = 0;
  const site: SiteServer = { origin: `http://localhost:${port}`, line: null, served: [], pages: new Map(), close: () => server.close() };

  async function send(response: ServerResponse, body: Buffer): Promise<void> {
    const { line } = site;
    if (!line) {
      response.end(body);
      return;
    }
    await until(performance.now() + line.latencyMs);
    for (let sent = 0; sent < body.length; sent += PIECE) {
      const piece = body.subarray(sent, sent + PIECE);
      freeAt = Math.max(freeAt, performance.now()) + (piece.length / line.bytesPerSecond) * 1000;
      await until(freeAt);
      if (response.destroyed) return;
      response.write(piece);
    }
    response.end();
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", site.origin);
    const page = site.pages.get(pathname);
    if (page !== undefined) {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
      return;
    }
    const found = bodies.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!found) {
      response.writeHead(404, { "content-type": "text/plain" }).end();
      return;
    }
    site.served.push({ path: pathname, bytes: found.packed.length, text: () => found.raw.toString("utf8") });
    response.writeHead(200, {
      "content-type": found.type,
      "content-encoding": "br",
      "content-length": found.packed.length,
      "access-control-allow-origin": "*",
      "cache-control": "max-age=600",
    });
    void send(response, found.packed);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, resolve);
  });
  return site;
}

function until(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, time - performance.now()));
  });
}
