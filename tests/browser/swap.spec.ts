/** From the picture that a page is rendered with to the map that moves: nothing jumps, nothing is lost, nothing is shown that was not asked for. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, type Response, test } from "@playwright/test";
import { SITE } from "./site.ts";
import { ISLANDS, LAND, ThePage } from "./thePage.ts";

/** Holds back what an address matches until it is let go. */
async function holdBack(page: Page, ...addresses: readonly string[]): Promise<() => void> {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  for (const address of addresses) {
    await page.route(address, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
  }
  return release;
}
const SCRIPTS = ["**/assets/index-*.js", "**/assets/embed-*.js", "**/assets/startPage-*.js"];
const MAP = ["**/geo/*.geojson*", "**/assets/maplibre-*.js"];

/** Where each island's land and name are, in pixels of the window. */
function places(page: Page) {
  return page.evaluate((islands) => {
    const map = document.querySelector("[data-map]");
    const names = [...(map?.querySelectorAll("svg text") ?? [])].filter((text) => text.getBoundingClientRect().width > 0);
    return islands.map((island) => {
      const coast = [...(map?.querySelectorAll(`svg [data-part=land][data-territory=${island}]`) ?? [])].at(-1)?.getBoundingClientRect();
      const title = document.querySelector(`button[data-island=${island}] [lang]`)?.textContent ?? "?";
      const name = names.find((text) => text.textContent?.includes(title))?.getBoundingClientRect();
      return [coast?.left, coast?.top, coast?.width, name?.left, name?.top].map((place) => place ?? Number.NaN);
    });
  }, ISLANDS);
}

test("no style sheet is asked for that the page's own one holds, whatever comes later", async ({ page }) => {
  const answers: Response[] = [];
  page.on("response", (answer) => {
    if (answer.url().endsWith(".css")) answers.push(answer);
  });
  const the = new ThePage(page);
  await the.open();
  await page.locator("#tab-sources").click();
  await expect(page.locator("#panel-sources")).toBeVisible();
  const [own = "", ...later] = await Promise.all(answers.map((answer) => answer.text()));
  expect(own.length).toBeGreaterThan(30_000);
  expect(later.length).toBeGreaterThan(0);
  expect(later.filter((styles) => own.includes(styles.trim()))).toEqual([]);
});

for (const { path, width, height } of [
  { path: "", width: 1440, height: 900 },
  { path: "ru/", width: 1920, height: 1080 },
  { path: "ja/", width: 1024, height: 768 },
  { path: "", width: 390, height: 844 },
  { path: "embed/", width: 680, height: 520 },
]) {
  test(`the picture has the camera and the names of the map: ${path || "/"} at ${width} x ${height}`, async ({ page }) => {
    const the = new ThePage(page);
    await page.setViewportSize({ width, height });
    // Without the engine the SVG map stays, whose shapes can be measured.
    await page.route("**/assets/maplibre-*.js", (route) => route.abort());
    const release = await holdBack(page, ...SCRIPTS);
    await page.goto(`./${path}`, { waitUntil: "commit" });
    await expect(page.locator(".map-picture [data-territory=etorofu]").last()).toBeAttached();
    // Style sheets alone give the picture its place.
    const isStyled = () => page.evaluate(() => getComputedStyle(document.querySelector(".map-picture") ?? document.body).position);
    await expect.poll(isStyled).toBe("absolute");
    await page.waitForTimeout(300);
    const before = await places(page);
    release();
    // In a frame the map draws itself when the reader reaches for it.
    if (path.includes("embed")) await page.locator("[data-map] [role=group]").focus();
    await expect(page.locator(".svg-map")).toBeAttached();
    await the.settled();
    const after = await places(page);
    for (const [index, island] of ISLANDS.entries()) {
      for (const [part, at] of (before[index] ?? []).entries()) {
        expect(
          Math.abs(at - (after[index]?.[part] ?? Number.NaN)),
          `${island}, part ${part}: ${before[index]} / ${after[index]}`,
        ).toBeLessThan(3);
      }
    }
  });
}

for (const { path, width, height } of [
  { path: "", width: 1440, height: 900 },
  { path: "ru/", width: 390, height: 844 },
  { path: "?island=etorofu&layers=1875&date=1880", width: 1440, height: 900 },
  { path: "ja/embed/?engine=eager", width: 680, height: 520 },
]) {
  test(`nothing shifts and no frame is without a map while the engine takes over: ${path || "/"} at ${width}`, async ({ page }) => {
    const the = new ThePage(page);
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const seen = { shift: 0, empty: 0, frames: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
      const isSeen = (selector: string) =>
        document.querySelector(selector)?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
      const look = () => {
        const map = document.querySelector("[data-map]");
        if (map) {
          seen.frames += 1;
          const isExpected = document.documentElement.dataset["view"] !== "other";
          const hasMap = isSeen(".map-picture") || isSeen(".svg-map") || isSeen("[data-renderer=maplibre] .map-room-canvas[data-shown]");
          if (isExpected && !hasMap) seen.empty += 1;
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await the.open(path);
    await expect(the.map).toHaveAttribute("data-renderer", "maplibre");
    const seen = await page.evaluate(() => (window as unknown as { seen: { shift: number; empty: number; frames: number } }).seen);
    expect(seen.frames).toBeGreaterThan(5);
    expect(seen.empty).toBe(0);
    expect(seen.shift).toBeLessThan(0.02);
    expect(the.troubles).toEqual([]);
  });
}

/** Serves the built site, with a pause in a page's text where `stops` stands. */
async function haltingSite(stops: string): Promise<{ readonly address: string; readonly goOn: () => void; readonly close: () => void }> {
  let goOn: () => void = () => {};
  const pause = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? "/", SITE));
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
    const body = Buffer.from(await answer.arrayBuffer());
    const at = body.indexOf(stops);
    if (at < 0) return response.end(body);
    response.write(body.subarray(0, at));
    await pause;
    return response.end(body.subarray(at));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, goOn, close: () => server.closeAllConnections() };
}

for (const { path, width, height } of [
  { path: "ja/embed/", width: 680, height: 520 },
  { path: "embed/", width: 340, height: 480 },
  { path: "ru/embed/", width: 420, height: 520 },
]) {
  test(`a page of which only a part has come has its map where it will stay: ${path} at ${width}`, async ({ page }) => {
    const site = await haltingSite('<div class="frame-date-row"');
    await page.setViewportSize({ width, height });
    await page.goto(`${site.address}${path}`, { waitUntil: "commit" });
    const stage = page.locator(".frame-stage");
    await expect(stage).toBeAttached();
    const unstyled = () =>
      page.evaluate(
        () => [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]:not([disabled])")].filter(({ sheet }) => !sheet).length,
      );
    await expect.poll(unstyled).toBe(0);
    await expect(page.locator(".frame-date-row")).toHaveCount(0);
    const before = await stage.boundingBox();
    site.goOn();
    await expect(page.locator("[data-map][data-settled]")).toBeAttached();
    const after = await stage.boundingBox();
    for (const side of ["y", "height"] as const) {
      expect(Math.abs((after?.[side] ?? 0) - (before?.[side] ?? 99)), `${side}: ${before?.[side]}, then ${after?.[side]}`).toBeLessThan(2);
    }
    site.close();
  });
}

test("the picture of the opening view never stands for another that the address asks for", async ({ page }) => {
  const the = new ThePage(page);
  const release = await holdBack(page, ...MAP);
  await page.goto("./?date=1880&layers=1875,control", { waitUntil: "commit" });
  await expect(page.locator("html[data-view=other]")).toBeAttached();
  await expect(page.locator(".map-picture")).toBeHidden();
  await expect(the.date).toHaveAttribute("aria-valuetext", /1880/);
  await expect(page.locator(".map-picture")).toBeHidden();
  release();
  await the.settled();
  await expect(page.locator("html[data-view]")).toHaveCount(0);
});

test("before the map can move, islands, texts, layers and dates answer, and a press on the picture is not lost", async ({ page }) => {
  const the = new ThePage(page);
  const release = await holdBack(page, ...MAP);
  await page.goto("./");
  await expect(page.locator(".map-picture")).toBeVisible();
  // What the island's texts say is in the page already.
  await the.islandButton("habomai").click();
  await expect(the.details("habomai").locator('[data-status="1956"]')).toBeVisible();
  await the.layer("1855").check();
  await expect(page.locator('[data-legend] [data-role="boundary:1855"]')).toBeVisible();
  await the.step("previous").click();
  await expect(the.date).not.toHaveAttribute("aria-valuetext", /[Tt]oday/);
  const shikotan = page.locator(".map-picture [data-part=land][data-territory=shikotan]");
  const box = await shikotan.boundingBox();
  if (!box) throw new Error("The picture has no Shikotan.");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await the.map.locator("[role=group]").focus();
  release();
  await the.settled();
  await expect(the.details("shikotan")).toBeVisible();
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre");
});

test("choice and focus stay where they are while one map takes the other's place", async ({ page }) => {
  const the = new ThePage(page);
  const release = await holdBack(page, "**/assets/maplibre-*.js");
  await page.goto("./");
  await the.islandButton("etorofu").click();
  await expect(page.locator(".svg-map [data-part=selection]").first()).toBeAttached();
  await the.map.locator("[role=group]").focus();
  release();
  await expect(the.map).toHaveAttribute("data-renderer", "maplibre", { timeout: 60_000 });
  await the.settled();
  await expect(the.map.locator("[role=group]")).toBeFocused();
  await expect(the.islandButton("etorofu")).toHaveAttribute("aria-current", "true");
  // The map that has come answers as the other did.
  await page.keyboard.press("+");
  await expect.poll(() => the.search).toContain("map=");
  const zoomed = /map=([\d.]+)\/([\d.]+)\/([\d.]+)/.exec(the.search);
  const camera = { zoom: Number(zoomed?.[1]), lat: Number(zoomed?.[2]), lng: Number(zoomed?.[3]) };
  await the.settled();
  const at = await the.pixelOf(LAND.kunashiri, camera);
  await page.mouse.click(at.x, at.y);
  await expect(the.details("kunashiri")).toBeVisible();
});

test("a page whose script does not come stays complete: every island's texts, and no control that does nothing", async ({ page }) => {
  await page.route("**/assets/{index,startPage}-*.js", (route) => route.abort());
  await page.goto("./?island=etorofu");
  for (const island of ISLANDS) await expect(page.locator(`[data-details=${island}] [data-status="1951"]`)).toBeVisible();
  await expect(page.locator(".map-picture")).toBeVisible();
  await expect(page.locator("input[data-layer]:visible")).toHaveCount(0);
});
