/** Tests with a server of another origin: it serves the pages of `tests/hosts`, and whatever a test makes. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { test as base, type ConsoleMessage, type Frame, type Page } from "@playwright/test";

const HOSTS = path.join(import.meta.dirname, "../hosts");
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript" };

interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Host {
  readonly origin: string;
  /** The address of a page with this body. */
  readonly page: (body: string, more?: { readonly head?: string; readonly headers?: HostPage["headers"] }) => string;
}

interface Settings {
  readonly host: Host;
  /** Where the built site is, with a slash at its end. */
  readonly site: string;
  /** What has gone wrong in the page, its frames included. */
  readonly troubles: readonly string[];
}

export const test = base.extend<Settings>({
  site: async ({ baseURL }, use) => {
    await use(baseURL ?? "");
  },
  host: async ({ site }, use) => {
    const pages = new Map<string, HostPage>();
    const server: Server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const made = pages.get(pathname);
      if (made) {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...made.headers }).end(made.html);
        return;
      }
      // What they say in full for readers, browsers ask for before a script can say otherwise.
      const file = await readFile(path.join(HOSTS, path.basename(pathname)), "utf8").then(
        (text) => text.replaceAll("http://localhost:4173/", site),
        () => null,
      );
      response.writeHead(file ? 200 : 404, { "content-type": TYPES[path.extname(pathname)] ?? "text/plain" }).end(file ?? "");
    });
    await new Promise<void>((resolve) => {
      server.listen(0, resolve);
    });
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use({
      origin,
      page: (body, { head = "", headers = {} } = {}) => {
        const address = `/made/${pages.size}`;
        const html = `<!doctype html><html lang="en"><head><title>A host</title>${head}</head><body>${body}</body></html>`;
        pages.set(address, { html, headers });
        return `${origin}${address}`;
      },
    });
    server.closeAllConnections();
    server.close();
  },
  troubles: [
    async ({ page }, use) => {
      const troubles: string[] = [];
      page.on("pageerror", ({ message }) => troubles.push(message));
      page.on("console", (message: ConsoleMessage) => {
        // Browsers look ahead for what stands in a page's text, and do not yet know of `?site=`.
        const isAhead = message.location().url === "http://localhost:4173/embed.js";
        if (message.type() === "error" && !isAhead && !message.location().url.endsWith("favicon.ico")) troubles.push(message.text());
      });
      await use(troubles);
    },
    { auto: true },
  ],
});

/** The page in the frame that `selector` finds, once it can be used. */
export async function frameAt(page: Page, selector: string): Promise<Frame> {
  const handle = await page.locator(selector).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`There is no frame at ${selector}.`);
  await frame.waitForSelector(".frame-page");
  return frame;
}
