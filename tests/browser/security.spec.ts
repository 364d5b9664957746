/** What the content policy forbids is never tried, nothing leaves the site, nothing is stored, and no text becomes markup. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Frame, type Page, test } from "@playwright/test";
import { pageFolder, SITE_PAGES } from "../../scripts/vite/sitePages.ts";
import { folderOf } from "../../src/app/pageAddress.ts";
import { LANGUAGES } from "../../src/model/language.ts";

const EMBEDS = LANGUAGES.map((language) => folderOf(language, "embed"));
const FULL = LANGUAGES.map((language) => folderOf(language, "full"));
const SHEETS = SITE_PAGES.filter(({ kind }) => kind === "story").map(pageFolder);
/** Nothing in it needs a quotation mark, so that it can stand within any text of a script or of JSON. */
const HOSTILE = "<img src=x onerror=window.__ran=1>";

const site = () => test.info().project.use.baseURL ?? "";

/** What a page must not do, as it is done. */
class Watch {
  readonly faults: string[] = [];
  requests = 0;

  constructor(page: Page, origins: readonly string[]) {
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.faults.push(`exception: ${error.message}`));
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (!protocol.startsWith("http")) return;
      this.requests++;
      if (!origins.includes(origin)) this.faults.push(`left the site: ${request.url()}`);
    });
    page.on("response", async (response) => {
      if ((await response.allHeaders())["set-cookie"] !== undefined) this.faults.push(`cookie: ${response.url()}`);
    });
  }
}

/** In every frame, before anything else: violations are told, and whatever could keep something refuses, as in a sandbox. */
async function forbidKeeping(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      reportError(new Error(`violation: ${event.violatedDirective} by ${event.blockedURI} ${event.sourceFile}`));
    });
    const refuse = () => {
      throw new DOMException("Denied.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) {
      Object.defineProperty(window, name, { get: refuse, configurable: true });
    }
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse, configurable: true });
  });
}

/** The engine draws, and a choice of a reader is shown. */
async function mapWorks(page: Page | Frame): Promise<void> {
  await expect(page.locator('[data-map][data-renderer="maplibre"][data-settled]')).toBeAttached({ timeout: 60_000 });
  await page.locator('button[data-island="shikotan"]:visible').click();
  await expect(page.locator('[data-details="shikotan"]')).toBeVisible();
  await expect(page.locator("[data-map][data-settled]")).toBeAttached({ timeout: 60_000 });
}

async function nothingKept(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  const { origins } = await page.context().storageState();
  expect(origins).toEqual([]);
}

for (const address of [...FULL, ...EMBEDS.map((folder) => `${folder}?engine=eager`)]) {
  test(`/${address} keeps the policy, stays at home and stores nothing`, async ({ page }) => {
    const watch = new Watch(page, [new URL(site()).origin]);
    await forbidKeeping(page);
    const response = await page.goto(`./${address}`);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toBe(response?.headers()["content-security-policy"]);
    await mapWorks(page);
    expect(watch.faults).toEqual([]);
    expect(watch.requests).toBeGreaterThan(10);
    await nothingKept(page);
  });
}

for (const address of SHEETS) {
  test(`/${address} keeps the policy, stays at home and stores nothing`, async ({ page }) => {
    const watch = new Watch(page, [new URL(site()).origin]);
    await forbidKeeping(page);
    const response = await page.goto(`./${address}`);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toBe(response?.headers()["content-security-policy"]);
    await expect(page.locator("button[data-action=print]")).toBeVisible();
    expect(watch.faults).toEqual([]);
    expect(watch.requests).toBeGreaterThan(2);
    await nothingKept(page);
  });
}

test.describe("in a sandbox, on a page of another origin", () => {
  let host: Server;
  let hostOrigin = "";
  let html = "";

  test.beforeAll(async () => {
    host = createServer((_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html));
    await new Promise<void>((resolve) => {
      host.listen(0, "127.0.0.1", resolve);
    });
    hostOrigin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  });
  test.afterAll(() => new Promise((resolve) => host.close(resolve)));

  for (const folder of EMBEDS) {
    test(`/${folder} works with its engine`, async ({ page }) => {
      const watch = new Watch(page, [new URL(site()).origin, hostOrigin]);
      html = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe title="Map" width="680" height="720"
        sandbox="allow-scripts" src="${new URL(`${folder}?engine=eager#?secret=aB3dE6gH9k`, site()).href}"></iframe>`;
      await forbidKeeping(page);
      await page.goto(hostOrigin);
      const frame = await (await page.waitForSelector("iframe")).contentFrame();
      if (!frame) throw new Error("The host's page holds no frame.");
      await frame.waitForLoadState();
      expect(await frame.evaluate(() => origin)).toBe("null");
      await mapWorks(frame);
      expect(watch.faults).toEqual([]);
      await nothingKept(page);
    });
  }
});

test("markup in the record's texts and in the geometry stays text", async ({ page }) => {
  let spoilt = 0;
  await forbidKeeping(page);
  await page.route(/\/assets\/[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    // A record is data in one string: only prose has a full stop and a space.
    const isRecord = script.length > 200_000 && /^export\s*\{|JSON\.parse\(/.test(script) && !script.includes("WebGL");
    if (isRecord) spoilt++;
    await route.fulfill({ response, body: isRecord ? script.replaceAll(". ", `. ${HOSTILE} `) : script });
  });
  await page.route(/\.geojson(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const collection = (await response.json()) as { features: { properties: Record<string, unknown> }[] };
    for (const { properties } of collection.features) properties["name"] = properties["note"] = properties["title"] = HOSTILE;
    await route.fulfill({ response, json: collection });
  });
  await page.goto("./?layers=control,japan,russia,1855,1875,1905,1945,1946,1951,1956,1993");
  await expect(page.locator("[data-map][data-settled]")).toBeAttached({ timeout: 60_000 });
  for (const island of ["habomai", "kunashiri", "shikotan", "etorofu"]) {
    await page.locator(`button[data-island="${island}"]:visible`).click();
    await expect(page.locator(`[data-details="${island}"]`)).toBeVisible();
  }
  expect(spoilt).toBeGreaterThan(0);
  // It has come as far as the page, as the text that it is.
  await expect(page.locator("body")).toContainText(HOSTILE);
  expect(await page.locator("img[src=x], [onerror]").count()).toBe(0);
  expect(await page.evaluate(() => "__ran" in window)).toBe(false);
});
