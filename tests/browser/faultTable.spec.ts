/**
 * What breaks embedded maps in the field, injected one after the other into a frame on another site's page. Whatever happens, the reader
 * keeps a map or its list, every island's status and its sources, and reads one sentence; the host hears one message; nothing is thrown
 * that nobody catches. The rows follow the table in docs/embedding.md, under the same names.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { AHost, type FrameOptions } from "./aHost.ts";
import { serveHost } from "./servedHost.ts";
import { SITE } from "./site.ts";
import { ISLANDS } from "./thePage.ts";

interface Fault {
  readonly name: string;
  readonly inject?: (page: Page) => Promise<unknown>;
  readonly opened?: FrameOptions;
  /** After the frame has come up. */
  readonly after?: (host: AHost) => Promise<unknown>;
  /** The code that the reader's sentence carries and the host hears; null where all works as ever. */
  readonly code: string | null;
  /** The map is still drawn. */
  readonly isDrawn?: boolean;
}

const EAGER: FrameOptions = { address: "embed/?engine=eager" };
/** Another date than today asks for the texts, and for the shapes. */
const ELSEWHERE: FrameOptions = { address: "embed/?date=1900&layers=1875,control" };

const answer =
  (pattern: string | RegExp, response: { status?: number; contentType?: string; body?: string }) =>
  (page: Page): Promise<unknown> =>
    page.route(pattern, (route) => route.fulfill({ headers: { "access-control-allow-origin": "*" }, ...response }));
const GEOMETRY = "**/geo/*.geojson*";
const ISLANDS_FILE = "**/geo/islands.geojson*";

/** Runs in the page before any of its scripts. */
const first =
  (script: () => void) =>
  (page: Page): Promise<unknown> =>
    page.addInitScript(script);

const FAULTS: readonly Fault[] = [
  {
    name: "no WebGL",
    inject: first(() => {
      const own = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith("webgl") ? null : Reflect.apply(own, this, [kind, ...rest]);
      } as typeof own;
    }),
    opened: EAGER,
    code: "E_WEBGL",
  },
  {
    name: "no WebGL 2",
    inject: first(() => {
      const own = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind === "webgl2" ? null : Reflect.apply(own, this, [kind, ...rest]);
      } as typeof own;
    }),
    opened: EAGER,
    code: "E_WEBGL",
  },
  {
    name: "every context is lost and none comes back",
    inject: first(() => {
      const own = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        const context = Reflect.apply(own, this, [kind, ...rest]);
        if (context && kind === "webgl2") setTimeout(() => context.getExtension("WEBGL_lose_context")?.loseContext(), 1500);
        return context;
      } as typeof own;
    }),
    opened: EAGER,
    code: "E_CONTEXT_LOST",
  },
  {
    name: "so many contexts beside it that the browser takes the map's own",
    opened: EAGER,
    after: async (host) => {
      await expect(host.map).toHaveAttribute("data-renderer", "maplibre", { timeout: 45_000 });
      await host.frame.locator("body").evaluate(() => {
        const held = Array.from({ length: 17 }, () => document.createElement("canvas").getContext("webgl2"));
        Object.assign(window, { held });
      });
      await expect(host.map).toHaveAttribute("data-renderer", "svg");
      // It has one of its own again.
      await expect(host.map).toHaveAttribute("data-renderer", "maplibre", { timeout: 45_000 });
    },
    code: null,
  },
  { name: "shapes answered with 404", inject: answer(ISLANDS_FILE, { status: 404 }), opened: ELSEWHERE, code: "E_DATA_FETCH" },
  { name: "shapes answered with 500", inject: answer(ISLANDS_FILE, { status: 500 }), opened: ELSEWHERE, code: "E_DATA_FETCH" },
  {
    name: "shapes answered with 500 twice, then right",
    inject: (page) => {
      let left = 2;
      return page.route(ISLANDS_FILE, (route) => (left-- > 0 ? route.fulfill({ status: 500 }) : route.continue()));
    },
    opened: ELSEWHERE,
    code: null,
  },
  { name: "shapes that never come", inject: (page) => page.route(ISLANDS_FILE, () => undefined), opened: ELSEWHERE, code: "E_TIMEOUT" },
  {
    name: "shapes cut off in the middle",
    inject: answer(ISLANDS_FILE, { contentType: "application/geo+json", body: '{"type":"FeatureCollection","features":[{"type":"Fea' }),
    opened: ELSEWHERE,
    code: "E_DATA_INVALID",
  },
  {
    name: "a sign-in page in place of the shapes",
    inject: answer(GEOMETRY, { contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }),
    opened: ELSEWHERE,
    code: "E_DATA_INVALID",
    isDrawn: false,
  },
  {
    name: "shapes of another form",
    inject: answer(ISLANDS_FILE, { contentType: "application/geo+json", body: '{"version":9,"areas":[]}' }),
    opened: ELSEWHERE,
    code: "E_DATA_INVALID",
  },
  {
    name: "shapes with impossible places",
    inject: (page) =>
      page.route(ISLANDS_FILE, async (route) => {
        const collection = await (await route.fetch()).json();
        collection.features[0].geometry.coordinates = [
          [
            [45, 146],
            ["NaN", 44],
            [null, 1e300],
            [45, 146],
          ],
        ];
        await route.fulfill({ json: collection });
      }),
    opened: ELSEWHERE,
    code: "E_DATA_INVALID",
  },
  { name: "the worker answered with 404", inject: answer(/maplibre-gl-worker/, { status: 404 }), opened: EAGER, code: "E_WORKER" },
  {
    name: "the worker as a page",
    inject: answer(/maplibre-gl-worker/, { contentType: "text/html", body: "<!doctype html>" }),
    opened: EAGER,
    code: "E_WORKER",
  },
  {
    name: "the engine's script gone after a deploy",
    inject: answer(/assets\/maplibre-(?!gl-worker)[^/]*\.js/, { status: 404 }),
    opened: EAGER,
    code: "E_INTERNAL",
  },
  {
    name: "what draws the map gone after a deploy",
    inject: answer(/assets\/liveMap-.*\.js/, { status: 404 }),
    opened: ELSEWHERE,
    code: "E_DATA_FETCH",
    isDrawn: false,
  },
  {
    name: "the texts gone after a deploy",
    inject: (page) =>
      page.route(/assets\/en-.*\.js/, async (route) => {
        const response = await route.fetch();
        const body = await response.text();
        await (body.length > 300_000 ? route.fulfill({ status: 404 }) : route.fulfill({ response, body }));
      }),
    opened: ELSEWHERE,
    code: "E_DATA_FETCH",
  },
  {
    name: "a sandbox that lets only scripts run",
    opened: { address: "embed/?engine=eager", attributes: 'sandbox="allow-scripts"' },
    code: null,
  },
  {
    name: "storage that throws",
    inject: first(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("Denied", "SecurityError");
          },
        });
      }
      Object.defineProperty(Document.prototype, "cookie", {
        get() {
          throw new DOMException("Denied", "SecurityError");
        },
      });
    }),
    opened: EAGER,
    code: null,
  },
  {
    name: "an older browser without observers, channels and cloning",
    inject: first(() => {
      for (const name of ["IntersectionObserver", "BroadcastChannel", "structuredClone", "requestIdleCallback", "scheduler"]) {
        Reflect.deleteProperty(window, name);
      }
    }),
    opened: ELSEWHERE,
    code: null,
  },
  {
    name: "hostile parameters",
    opened: {
      address:
        "embed/?island=__proto__&layers=constructor,%00,%3Cimg%20src=x%20onerror=alert(1)%3E&date=1e999&map=NaN/1e999/-1&theme=javascript:alert(1)&engine=%E2%80%AE",
    },
    code: "W_PARAMETER",
  },
  { name: "keys with amp; left over from a CMS", opened: { address: "embed/?island=shikotan&amp;layers=1956&amp;date=1960" }, code: null },
  { name: "WordPress's secret in the address", opened: { address: "embed/#?secret=abcDEF1234" }, code: null },
  { name: "no referrer", opened: { ...EAGER, attributes: 'referrerpolicy="no-referrer"' }, code: null },
  { name: "a frame of 240 by 240", opened: { address: "embed/", width: 240, height: 240 }, code: null },
  { name: "a frame 2000 wide", opened: { address: "embed/", width: 2000, height: 700 }, code: null },
  {
    name: "a frame of no size at first",
    opened: { address: "embed/?engine=eager", width: 0, height: 0 },
    after: (host) =>
      host.page.locator("iframe").evaluate((frame: HTMLElement) => {
        frame.style.width = "680px";
        frame.style.height = "620px";
      }),
    code: null,
  },
  {
    name: "a frame hidden at first",
    opened: { address: "embed/?engine=eager", before: "<style>iframe{display:none}iframe[data-on]{display:block}</style>" },
    after: (host) => host.page.locator("iframe").evaluate((frame) => frame.setAttribute("data-on", "")),
    code: null,
  },
  {
    name: "a frame far down the page, then scrolled to",
    opened: { address: "embed/?engine=eager", before: '<div style="height:6000px"></div>' },
    after: (host) => host.page.locator("iframe").scrollIntoViewIfNeeded(),
    code: null,
  },
  {
    name: "offline once the frame stands",
    after: async (host) => {
      await host.settled();
      await host.page.context().setOffline(true);
      // Reaching for the map asks for what draws it.
      await host.map.locator("[role=group]").focus();
    },
    code: "E_DATA_FETCH",
  },
  {
    name: "offline once the map is there",
    opened: EAGER,
    after: async (host) => {
      await expect(host.map).toHaveAttribute("data-renderer", "maplibre", { timeout: 45_000 });
      await host.settled();
      await host.page.context().setOffline(true);
      await host.frame.locator("input[data-layer='1855']").check();
      await expect(host.frame.locator('[data-legend] [data-role="boundary:1855"]')).toHaveCount(1);
    },
    code: null,
  },
  { name: "a clock that stands in 1970", inject: (page) => page.clock.setFixedTime(new Date("1970-01-01")), opened: EAGER, code: null },
  { name: "a clock that runs in 2099", inject: (page) => page.clock.setSystemTime(new Date("2099-12-31")), opened: EAGER, code: null },
  {
    name: "a translator that rewrites every text",
    after: async (host) => {
      await host.settled();
      await host.frame.locator("body").evaluate((body) => {
        const texts: Text[] = [];
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          if (text.data.trim() && !text.parentElement?.closest("svg, noscript, script")) texts.push(text);
        }
        for (const text of texts) {
          const font = document.createElement("font");
          font.textContent = text.data;
          text.replaceWith(font);
        }
      });
      await host.frame.locator("button[data-date-step=previous]").click();
      await host.frame.locator("button[data-date-step=previous]").click();
      await host.frame.locator("input[data-layer='1855']").check();
    },
    code: null,
  },
];

for (const { name, inject, opened, after, code, isDrawn = true } of FAULTS) {
  test(`fault: ${name}`, async ({ page }) => {
    const host = new AHost(page);
    await inject?.(page);
    await host.open(opened);
    await after?.(host);
    if (code !== null) {
      await expect(host.fault(code)).toHaveCount(1, { timeout: 45_000 });
      expect((await host.fault(code).innerText()).trim().length).toBeGreaterThan(20);
    }
    if (isDrawn) {
      const shapes = host.frame.locator("[data-map] svg [data-territory], [data-map] [data-shown] canvas");
      await expect(shapes.first()).toBeAttached();
    }
    for (const island of ISLANDS) await expect(host.islandButton(island)).toHaveCount(1);
    await host.islandButton("shikotan").click();
    await expect(host.details("shikotan")).toBeVisible();
    for (const layer of ["1855", "1956", "control"]) {
      await expect(host.details("shikotan").locator(`[data-status="${layer}"]`)).toHaveCount(1);
    }
    await expect(host.details("shikotan").locator("a[data-source]").first()).toBeAttached();
    // That something is on its way is no fault, but has its end.
    await expect(host.fault("W_LOADING")).toHaveCount(0);
    const said = host.frame.locator("[data-fault]:not([data-fault=W_LOADING])");
    const codes = () => said.evaluateAll((elements) => elements.map((element) => element.getAttribute("data-fault")));
    expect(await codes()).toEqual(code === null ? [] : [code]);
    await expect.poll(async () => (await host.heard("ready")).length).toBe(1);
    const troubles = (await host.heard()).filter(({ type }) => type === "error" || type === "warning");
    expect(troubles.map((trouble) => trouble.code)).toEqual(code === null ? [] : [code]);
    for (const { fatal, message } of troubles) {
      expect(fatal).toBe(false);
      expect(`${message}`.length).toBeGreaterThan(20);
    }
    expect(host.uncaught).toEqual([]);
  });
}

test("fault: a sandbox, and a site that lets no other origin have its scripts", async ({ page }) => {
  const uncaught: string[] = [];
  page.on("pageerror", ({ message }) => uncaught.push(message));
  const site = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? "/", SITE));
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const { port } = site.address() as AddressInfo;
  const host = await serveHost(() => `<iframe title="Map" sandbox="allow-scripts" src="http://127.0.0.1:${port}/embed/"></iframe>`);
  await page.goto(host.address);
  const frame = page.frameLocator("iframe");
  for (const island of ISLANDS) await expect(frame.locator(`[data-details="${island}"]`)).toBeVisible();
  await expect(frame.locator("[data-map] svg [data-territory]").first()).toBeAttached();
  await expect(frame.locator("#sources")).toBeVisible();
  expect(uncaught).toEqual([]);
  site.closeAllConnections();
  await Promise.all([host.stop(), new Promise((resolve) => site.close(resolve))]);
});

for (const deviceScaleFactor of [0.5, 3]) {
  test.describe(`${deviceScaleFactor} pixels of the screen to one of the page`, () => {
    test.use({ deviceScaleFactor });
    test("fault: an uncommon screen", async ({ page }) => {
      const host = new AHost(page);
      await host.open(EAGER);
      await expect(host.map).toHaveAttribute("data-renderer", "maplibre", { timeout: 45_000 });
      await host.settled();
      await host.islandButton("etorofu").click();
      await expect(host.details("etorofu")).toBeVisible();
      await expect(host.frame.locator("[data-fault]")).toHaveCount(0);
      expect(host.uncaught).toEqual([]);
    });
  });
}

test("fault: the page's own script does not come", async ({ page }) => {
  const host = new AHost(page);
  await answer(/assets\/(?:embed|start)-.*\.js/, { status: 404 })(page);
  await host.open();
  // As complete as without any script.
  for (const island of ISLANDS) await expect(host.details(island)).toBeVisible();
  await expect(host.frame.locator("[data-map] svg [data-territory]").first()).toBeAttached();
  expect(host.uncaught).toEqual([]);
});

test("fault: no style sheet comes", async ({ page }) => {
  const host = new AHost(page);
  await page.route("**/*.css", (route) => route.abort());
  await host.open();
  await expect(host.frame.locator("h1")).toBeVisible();
  await host.islandButton("habomai").click();
  await expect(host.details("habomai")).toBeVisible();
  await expect(host.details("etorofu")).toBeHidden();
  expect(host.uncaught).toEqual([]);
});

for (const zone of ["Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Los_Angeles"]) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });
    test("fault: a time zone shifts no date", async ({ page }) => {
      const host = new AHost(page);
      await host.open({ address: "embed/?date=1855-02-07&layers=1855" });
      await expect.poll(async () => (await host.heard("ready")).length).toBe(1);
      await expect(host.frame.locator("input[data-date]")).toHaveAttribute("aria-valuetext", /7 February 1855/);
    });
  });
}
