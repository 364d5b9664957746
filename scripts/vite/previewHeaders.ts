/** Writes `_headers` into the build, and serves the built site in preview as a host does that reads it: tests see what readers will. */
import { existsSync } from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";
import type { Connect, Plugin } from "vite";
import { type Headers, headersFile, headersFor } from "./headers.ts";

/** What hosts and Vite would not agree on, or not know. */
const TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".mjs": "text/javascript; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

export function siteHeaders(): Plugin {
  return {
    name: "four-islands:headers",
    // No page is an answer for an address that is none: a script that is not there must fail as it does at a host.
    config: () => ({ appType: "mpa" }),
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(serveLikeAHost(path.resolve(config.root, config.build.outDir)));
    },
  };
}

function serveLikeAHost(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [asked = "/", query] = (request.url ?? "/").split("?");
    const address = path.posix.normalize(`/${asked}`);
    if (!address.endsWith("/") && existsSync(path.join(folder, address, "index.html"))) {
      response.writeHead(301, { ...headersFor(address), location: `${address}/${query === undefined ? "" : `?${query}`}` }).end();
      return;
    }
    const type = TYPES[path.extname(address)];
    holdTo(response, { ...headersFor(address), ...(type === undefined ? {} : { "Content-Type": type }) });
    next();
  };
}

/** Vite gives its own answers headers of its own at the last moment: these come after. A fault is not kept. */
function holdTo(response: ServerResponse, headers: Headers): void {
  const set = ([name, value]: readonly [string, string]) => response.setHeader(name, value);
  Object.entries(headers).forEach(set);
  const writeHead = response.writeHead.bind(response);
  const write = (status: number, ...rest: readonly unknown[]) => {
    if (status < 400) Object.entries(headers).forEach(set);
    else for (const name of ["Cache-Control", "Content-Type"]) response.removeHeader(name);
    return Reflect.apply(writeHead, response, [status, ...rest]) as ServerResponse;
  };
  response.writeHead = write;
}
