/** Measures six maps on one page, in a browser of their own: when the last is useful, and what memory they take together. */
import { readdirSync, readFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import type { SiteServer } from "./siteServer.ts";
import { type BenchWindow, watchForUse } from "./usefulPaint.ts";

export interface EmbedFigures {
  /** From the host page's start to the paint at which the last of them was useful. */
  readonly usefulMs: number;
  /** Private memory of all the browser's processes, less what they took with an empty page; null where it cannot be read. */
  readonly megabytes: number | null;
}

const COUNT = 6;
const HOST = "/six-maps";
/** Milliseconds after the last is useful: engines that start by themselves have started by then. */
const REST = 3_000;

export async function measureEmbeds(executablePath: string, site: SiteServer, address: string): Promise<EmbedFigures> {
  const frames = Array.from({ length: COUNT }, (_, index) => `<iframe title="Map ${index + 1}" src="${address}"></iframe>`).join("");
  const style = "body{margin:0;display:grid;grid-template-columns:repeat(3,1fr)}iframe{border:0;width:100%;height:450px}";
  site.pages.set(HOST, `<!doctype html><html lang="en"><title>Six maps</title><style>${style}</style><body>${frames}</body></html>`);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en", timezoneId: "Asia/Tokyo" });
    await context.addInitScript(watchForUse);
    const page = await context.newPage();
    await page.goto("about:blank");
    const empty = await memoryOf(browser);
    await page.goto(`${site.origin}${HOST}`, { waitUntil: "commit" });
    await page.waitForFunction((count) => window.frames.length === count, COUNT);
    const host = await page.evaluate(() => performance.timeOrigin);
    const times = await Promise.all(
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map(async (frame) => {
          await frame.waitForFunction(() => (window as unknown as BenchWindow).benchUsefulAt !== undefined, undefined, { timeout: 90_000 });
          return frame.evaluate(() => (window as unknown as BenchWindow).benchUsefulAt ?? 0);
        }),
    );
    await page.waitForTimeout(REST);
    const full = await memoryOf(browser);
    return { usefulMs: Math.max(...times) - host, megabytes: full === null || empty === null ? null : full - empty };
  } finally {
    await browser.close();
  }
}

/** In MB, from what the system says of each of the browser's processes. */
async function memoryOf(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const root = processInfo.find(({ type }) => type === "browser")?.id;
  if (root === undefined || process.platform !== "linux") return null;
  const kilobytes = descendantsOf(root).map((id) => {
    const lines = readIfThere(`/proc/${id}/smaps_rollup`).matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm);
    return [...lines].reduce((sum, [, size]) => sum + Number(size), 0);
  });
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function descendantsOf(root: number): readonly number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ id: Number(name), parent: Number(/^PPid:\s+(\d+)$/m.exec(readIfThere(`/proc/${name}/status`))?.[1] ?? 0) }));
  const found = [root];
  for (const id of found) found.push(...parents.filter(({ parent }) => parent === id).map((child) => child.id));
  return found;
}

/** A process may end between being listed and being read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
