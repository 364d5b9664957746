/** Twenty frames on one page of another origin: every one shows a map, and no more engines live at once than browsers stand. */
import { expect, type Frame, type Page, test } from "@playwright/test";
import { type ServedHost, serveHost } from "./servedHost.ts";

const FRAMES = 20;
const MOST_CONTEXTS = 8;

/** Of each frame, in pixels. */
const SIZES = { long: { width: 680, height: 420, gap: 300 }, dense: { width: 320, height: 400, gap: 8 } } as const;

let host: ServedHost;
test.beforeAll(async ({ baseURL }) => {
  host = await serveHost((path) => {
    const { width, height, gap } = path.startsWith("/dense") ? SIZES.dense : SIZES.long;
    const style = `border:0;width:${width}px;height:${height}px;margin:0 8px ${gap}px 0`;
    const sandbox = path.endsWith("/sandboxed") ? 'sandbox="allow-scripts"' : "";
    return `<iframe title="Map" ${sandbox} src="${baseURL}embed/?engine=eager" style="${style}"></iframe>`.repeat(FRAMES);
  });
});
test.afterAll(() => host.stop());

interface Tally {
  readonly now: number;
  readonly most: number;
}

/** Every frame tells its host of each WebGL context that comes and goes. */
async function tallyContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent === window) {
      const tally = { now: 0, most: 0 };
      Object.assign(window, { tally });
      window.addEventListener("message", ({ data }) => {
        if (typeof data?.contexts !== "number") return;
        tally.now += data.contexts;
        tally.most = Math.max(tally.most, tally.now);
      });
      return;
    }
    const own = HTMLCanvasElement.prototype.getContext;
    const seen = new WeakSet<object>();
    const tell = (contexts: number) => window.parent.postMessage({ contexts }, "*");
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
      const context = Reflect.apply(own, this, given);
      if (typeof given[0] === "string" && given[0].startsWith("webgl") && context && !seen.has(context)) {
        seen.add(context);
        tell(1);
        this.addEventListener("webglcontextlost", () => tell(-1));
        this.addEventListener("webglcontextrestored", () => tell(1));
      }
      return context;
    } as typeof own;
  });
}
const tallyOf = (page: Page): Promise<Tally> => page.evaluate(() => (window as unknown as { tally: Tally }).tally);

async function openHost(page: Page, size: keyof typeof SIZES, how: "" | "/sandboxed" = ""): Promise<void> {
  await tallyContexts(page);
  await page.goto(`${host.address}/${size}${how}`);
}

const frameAt = (page: Page, index: number) => page.frameLocator(`iframe >> nth=${index}`);
const mapAt = (page: Page, index: number) => frameAt(page, index).locator("[role=region][data-map]");
const framesOf = (page: Page): readonly Frame[] => page.frames().filter((frame) => frame.parentFrame() !== null);

/** Whether a map is to be seen in the frame: the first picture, the SVG map, or the engine's. */
function showsMap(frame: Frame): Promise<boolean> {
  return frame.evaluate(() =>
    [".map-picture", ".svg-map", "[data-renderer=maplibre] .map-room-canvas[data-shown] canvas"].some(
      (map) => document.querySelector(map)?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true,
    ),
  );
}

async function expectAllMaps(page: Page): Promise<void> {
  expect(framesOf(page)).toHaveLength(FRAMES);
  for (const frame of framesOf(page)) {
    expect(await showsMap(frame)).toBe(true);
    expect(await frame.locator("[data-fault]").count()).toBe(0);
  }
}

async function expectAllAlive(page: Page): Promise<void> {
  await expectAllMaps(page);
  const { most } = await tallyOf(page);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(MOST_CONTEXTS);
}

test("scrolled through, each frame has its engine while it is near, gives it up far away and has it again, with the same view", async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await openHost(page, "long");
  await expect(mapAt(page, 0)).toHaveAttribute("data-renderer", "maplibre", { timeout: 40_000 });
  await frameAt(page, 0).locator("[data-control=zoomIn]").click();
  const addressOf = (index: number) => framesOf(page)[index]?.evaluate(() => window.location.search);
  await expect.poll(() => addressOf(0)).toContain("map=");
  const address = await addressOf(0);

  for (let index = 1; index < FRAMES; index += 1) {
    await page.locator("iframe").nth(index).scrollIntoViewIfNeeded();
    await page.waitForTimeout(250);
  }
  await expect(mapAt(page, FRAMES - 1)).toHaveAttribute("data-renderer", "maplibre", { timeout: 20_000 });
  await expect(mapAt(page, 0)).toHaveAttribute("data-renderer", "svg");
  expect(await addressOf(0)).toBe(address);
  await expectAllAlive(page);

  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(mapAt(page, 0)).toHaveAttribute("data-renderer", "maplibre", { timeout: 20_000 });
  expect(await addressOf(0)).toBe(address);
  await expectAllAlive(page);
});

test("all in sight at once, some stay drawings, and a reader who reaches for one has its engine", async ({ page }) => {
  await page.setViewportSize({ width: 1700, height: 1700 });
  await openHost(page, "dense");
  const renderers = async () => {
    const all = await Promise.all(framesOf(page).map((frame) => frame.locator("[data-map]").getAttribute("data-renderer")));
    return all.map((renderer) => renderer === "maplibre");
  };
  const count = async () => (await renderers()).filter(Boolean).length;
  await expect.poll(count, { timeout: 50_000 }).toBeGreaterThanOrEqual(4);
  await expectAllAlive(page);
  const still = (await renderers()).indexOf(false);
  expect(still).toBeGreaterThanOrEqual(0);
  const frame = framesOf(page)[still];
  await frame?.locator("[data-map] [role=group]").hover();
  await expect.poll(async () => (await renderers())[still], { timeout: 20_000 }).toBe(true);
  await expectAllAlive(page);
});

/** In a sandbox each frame is an origin of its own, and none can tell the others what it has. */
test("in sandboxes, all in sight, each is a drawing until its reader stays with it, and is one again when they have gone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1700, height: 1700 });
  await openHost(page, "dense", "/sandboxed");
  for (let index = 0; index < FRAMES; index += 1) await expect(mapAt(page, index)).toHaveAttribute("data-settled");
  await expectAllMaps(page);
  expect((await tallyOf(page)).most).toBe(0);

  await mapAt(page, 3).locator("[role=group]").hover();
  await expect(mapAt(page, 3)).toHaveAttribute("data-renderer", "maplibre", { timeout: 20_000 });
  await frameAt(page, 3).locator("[data-control=zoomIn]").click();
  const addressNow = () => framesOf(page)[3]?.evaluate(() => window.location.search);
  await expect.poll(addressNow).toContain("map=");
  const address = await addressNow();

  // From one to the next, as fast as a hand that stops at each. The tests' pointer leaves a frame for another without a word to it, as no
  // reader's does: it leaves the map by the frame's own edge.
  for (let index = 0; index < FRAMES; index += 1) {
    await frameAt(page, Math.max(0, index - 1))
      .locator("h1")
      .hover();
    await mapAt(page, index).locator("[role=group]").hover();
    await page.waitForTimeout(500);
  }
  await expect(mapAt(page, FRAMES - 1)).toHaveAttribute("data-renderer", "maplibre", { timeout: 20_000 });
  await expectAllAlive(page);
  await expect(mapAt(page, 3)).toHaveAttribute("data-renderer", "svg");
  expect(await addressNow()).toBe(address);
  await frameAt(page, FRAMES - 1)
    .locator("h1")
    .hover();
  await mapAt(page, 3).locator("[role=group]").hover();
  await expect(mapAt(page, 3)).toHaveAttribute("data-renderer", "maplibre", { timeout: 20_000 });
  await expect.poll(async () => (await tallyOf(page)).now).toBeLessThanOrEqual(2);
  await expectAllAlive(page);
});
