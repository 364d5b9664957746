/** Measures six maps on one page, each time in a browser of their own: when the last is useful, and what memory they take together. */
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { type Browser, chromium } from "@playwright/test";
import type { SiteServer } from "./siteServer.ts";
import { type BenchWindow, watchForUse } from "./usefulPaint.ts";

export interface EmbedFigures {
  /** From the host page's start to the paint at which the last of them was useful. */
  readonly usefulMs: number;
  /** Private memory of all the browser's processes, less what they took with an empty window; null where it cannot be read. */
  readonly megabytes: number | null;
}

const COUNT = 6;
const HOST = "/six-maps";
const WINDOW = { width: 1440, height: 900 } as const;
/** Milliseconds after the last is useful: engines that start by themselves have started by then. */
const REST = 3_000;
/** Milliseconds until a window with nothing in it is at rest. */
const SETTLE = 500;

export async function measureEmbeds(executablePath: string, site: SiteServer, address: string): Promise<EmbedFigures> {
  const frames = Array.from({ length: COUNT }, (_, index) => `<iframe title="Map ${index + 1}" src="${address}"></iframe>`).join("");
  const style = "body{margin:0;display:grid;grid-template-columns:repeat(3,1fr)}iframe{border:0;width:100%;height:450px}";
  site.pages.set(HOST, `<!doctype html><html lang="en"><title>Six maps</title><style>${style}</style><body>${frames}</body></html>`);
  const host = `${site.origin}${HOST}`;
  const usefulMs = await inBrowser(executablePath, (browser) => usefulAfter(browser, host));
  return { usefulMs, megabytes: await inBrowser(executablePath, (browser) => memoryAfter(browser, host, usefulMs + REST)) };
}

async function inBrowser<Figure>(executablePath: string, measure: (browser: Browser) => Promise<Figure>): Promise<Figure> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

async function usefulAfter(browser: Browser, host: string): Promise<number> {
  const context = await browser.newContext({ viewport: WINDOW, locale: "en", timezoneId: "Asia/Tokyo" });
  await context.addInitScript(watchForUse);
  const page = await context.newPage();
  await page.goto(host, { waitUntil: "commit" });
  await page.waitForFunction((count) => window.frames.length === count, COUNT);
  const start = await page.evaluate(() => performance.timeOrigin);
  const times = await Promise.all(
    page
      .frames()
      .filter((frame) => frame !== page.mainFrame())
      .map(async (frame) => {
        await frame.waitForFunction(() => (window as unknown as BenchWindow).benchUsefulAt !== undefined, undefined, { timeout: 90_000 });
        return frame.evaluate(() => (window as unknown as BenchWindow).benchUsefulAt ?? 0);
      }),
  );
  return Math.max(...times) - start;
}

/**
 * In a window that nothing is attached to, as a reader's: what watches the frames puts a world of its own into each, four megabytes that
 * are not the page's.
 */
async function memoryAfter(browser: Browser, host: string, rest: number): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const open = (url: string) => session.send("Target.createTarget", { url, newWindow: true, ...WINDOW });
  const { targetId } = await open("about:blank");
  await delay(SETTLE);
  const empty = await memoryOf(browser);
  await open(host);
  await session.send("Target.closeTarget", { targetId });
  await delay(rest);
  const full = await memoryOf(browser);
  return full === null || empty === null ? null : full - empty;
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
