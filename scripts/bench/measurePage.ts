/** Measures one page once, with nothing cached: when it is useful, what it asked for, and how it answers a click. */
import type { Browser } from "@playwright/test";
import { median } from "./median.ts";
import type { Line, SiteServer } from "./siteServer.ts";
import { type BenchWindow, watchForUse } from "./usefulPaint.ts";

export interface Profile {
  readonly name: string;
  readonly line: Line | null;
  /** How many times slower than this machine. */
  readonly cpu: number;
}
export const PROFILES = [
  { name: "this machine", line: null, cpu: 1 },
  { name: "1.6 Mbit/s, 150 ms, 4x CPU", line: { latencyMs: 150, bytesPerSecond: 200_000 }, cpu: 4 },
] as const satisfies readonly Profile[];

export interface PageFigures {
  readonly usefulMs: number;
  readonly clickMs: number;
  /** Served before the paint at which the page was useful. */
  readonly bytesBeforeUse: number;
  /** Served before the engine was asked for; all of it where it never was. */
  readonly bytesBeforeEngine: number;
  readonly bytes: number;
}

const VIEWPORT = { width: 1440, height: 900 };
/** In the engine's own script and in no other. */
const ENGINE_MARK = "maplibregl-canvas";
const TIMEOUT = 90_000;

export async function measurePage(browser: Browser, site: SiteServer, profile: Profile): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "en", timezoneId: "Asia/Tokyo" });
  try {
    await context.addInitScript(watchForUse);
    const page = await context.newPage();
    if (profile.cpu > 1) {
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
    }
    site.line = profile.line;
    site.served.length = 0;
    await page.goto(`${site.origin}/`, { waitUntil: "commit" });
    await page.waitForFunction(() => (window as unknown as BenchWindow).benchUsefulAt !== undefined, undefined, { timeout: TIMEOUT });
    const bytesBeforeUse = sum(site);
    const usefulMs = await page.evaluate(() => ((window as unknown as BenchWindow).benchUsefulAt ?? 0) - performance.timeOrigin);
    await page.waitForSelector("[data-map][data-settled], [data-map][data-drawn]", { state: "attached", timeout: TIMEOUT });
    const islands = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button[data-island]")].map((button) => button.dataset["island"] ?? ""),
    );
    const clicks: number[] = [];
    for (const island of islands) {
      const taken = page.evaluate((id) => (window as unknown as BenchWindow).benchClickTo(id), island);
      await page.locator(`button[data-island="${island}"]`).first().click({ timeout: TIMEOUT });
      clicks.push(await taken);
    }
    const engineAt = site.served.findIndex((file) => file.path.endsWith(".js") && file.text().includes(ENGINE_MARK));
    return {
      usefulMs,
      clickMs: median(clicks),
      bytesBeforeUse,
      bytesBeforeEngine: sum(site, engineAt < 0 ? undefined : engineAt),
      bytes: sum(site),
    };
  } finally {
    site.line = null;
    await context.close();
  }
}

function sum(site: SiteServer, until?: number): number {
  return site.served.slice(0, until).reduce((total, { bytes }) => total + bytes, 0);
}

/** HTML and CSS of the page where it is useful without any script; null where it is not. */
export async function bytesWithoutScript(browser: Browser, site: SiteServer): Promise<number | null> {
  const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    site.served.length = 0;
    await page.goto(`${site.origin}/`);
    const seen =
      (await page.locator("[data-details]:visible").count()) >= 4 && (await page.locator("[data-map] svg [data-territory]").count()) >= 4;
    const shows = (await page.locator('[data-legend] [data-role^="control:"]:visible, [data-status]:visible').count()) > 0;
    // The style sheet for paper holds up no paint.
    const needed = site.served.filter(
      ({ path }) => path.endsWith("/") || (/\.(html|css)$/.test(path) && !/\/print-[^/]*\.css$/.test(path)),
    );
    return seen && shows ? needed.reduce((total, { bytes }) => total + bytes, 0) : null;
  } finally {
    await context.close();
  }
}
