/** Wheel and finger over a frame are its host's: with a key, or a second finger, they are the map's. Alike for both renderers. */
import { type CDPSession, expect, type Frame, type Page, test } from "@playwright/test";
import { type ServedHost, serveHost } from "./servedHost.ts";

let host: ServedHost;
test.beforeAll(async ({ baseURL }) => {
  // The path is the engine, and what the frame is allowed.
  host = await serveHost((path) => {
    const [, engine, allow] = path.split("/");
    const frame = `<iframe title="Map" src="${baseURL}embed/?engine=${engine}" ${allow ? `allow="${allow}"` : ""} style="border:0;width:680px;height:520px"></iframe>`;
    return `${frame}<div style="height:3000px"></div>`;
  });
});
test.afterAll(() => host.stop());

/** The middle of the map, in pixels of the host's window before it has scrolled. */
const MAP = { x: 340, y: 300 };

async function openHost(page: Page, engine: "eager" | "never", allow = ""): Promise<Frame> {
  await page.goto(`${host.address}/${engine}/${allow}`);
  // Reached by keyboard focus, which moves nothing.
  await page.frameLocator("iframe").locator("[data-map] [role=group]").focus();
  const map = page.frameLocator("iframe").locator("[data-map]");
  await expect(map).toHaveAttribute("data-renderer", engine === "eager" ? "maplibre" : "svg", { timeout: 60_000 });
  await expect(map.locator(".map-picture")).toHaveCount(0);
  await expect(page.frameLocator("iframe").locator(".gesture-hint")).toBeAttached();
  const own = page.frames().find((candidate) => candidate.parentFrame() !== null);
  if (!own) throw new Error("The frame is not there.");
  return own;
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
/** What the reader has made of the camera; null before that. */
const cameraOf = (frame: Frame) => frame.evaluate(() => new URLSearchParams(window.location.search).get("map"));
const zoomOf = async (frame: Frame) => Number.parseFloat((await cameraOf(frame)) ?? "0");

/** Fingers side by side, which go their ways in steps. */
async function fingers(touch: CDPSession, from: readonly number[], to: readonly number[], down: number): Promise<void> {
  const STEPS = 8;
  const at = (step: number) =>
    from.map((x, id) => ({ id, x: MAP.x + x + (((to[id] ?? 0) - x) * step) / STEPS, y: MAP.y + (down * step) / STEPS }));
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step += 1) await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step) });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

for (const engine of ["never", "eager"] as const) {
  const renderer = engine === "never" ? "SVG" : "MapLibre";

  test(`${renderer}: the wheel scrolls the host, with ctrl it zooms the map, and a hint says so`, async ({ page }) => {
    const frame = await openHost(page, engine);
    const hint = page.frameLocator("iframe").locator(".gesture-hint");
    await page.mouse.move(MAP.x, MAP.y);
    await expect(hint).toBeHidden();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBe(120);
    await expect(hint).toBeVisible();
    await expect(hint).toHaveText("Use Ctrl + scroll to zoom the map");
    await expect(hint).toHaveAttribute("aria-hidden", "true");
    await expect(hint).toBeHidden();
    expect(await cameraOf(frame)).toBeNull();

    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -240);
    await page.keyboard.up("Control");
    await expect.poll(() => zoomOf(frame)).toBeGreaterThan(3);
    const nearer = await zoomOf(frame);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, 120);
    await page.keyboard.up("Control");
    await expect.poll(() => zoomOf(frame)).toBeLessThan(nearer);
    expect(await scrolled(page)).toBe(120);
    await expect(hint).toBeHidden();

    // The mouse still drags.
    const before = await cameraOf(frame);
    await page.mouse.down();
    await page.mouse.move(MAP.x - 60, MAP.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => cameraOf(frame)).not.toBe(before);
    expect(await scrolled(page)).toBe(120);
  });

  test.describe(`${renderer} by touch`, () => {
    test.use({ hasTouch: true });

    test("one finger scrolls the host, two move and zoom the map", async ({ page }) => {
      const frame = await openHost(page, engine);
      const hint = page.frameLocator("iframe").locator(".gesture-hint");
      const touch = await page.context().newCDPSession(page);
      await fingers(touch, [0], [0], -150);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
      await expect(hint).toHaveText("Use two fingers to move the map");
      expect(await cameraOf(frame)).toBeNull();
      await expect(page.frameLocator("iframe").locator('[aria-current="true"][data-island]')).toHaveCount(0);

      // The first finger may have left the page rolling.
      await expect.poll(() => page.evaluate(backToTop)).toBe(0);
      await fingers(touch, [-40, 40], [-40, 40], 60);
      await expect.poll(() => cameraOf(frame)).not.toBeNull();
      const moved = await zoomOf(frame);
      await fingers(touch, [-30, 30], [-90, 90], 0);
      await expect.poll(() => zoomOf(frame)).toBeGreaterThan(moved + 0.5);
      // A pixel of slack in how fingers are told from one another.
      expect(await scrolled(page)).toBeLessThan(3);
    });
  });
}

test("where the host allows it, a button fills the screen, in which the wheel alone zooms; elsewhere there is none", async ({ page }) => {
  const frame = await openHost(page, "never", "fullscreen");
  const button = page.frameLocator("iframe").getByRole("button", { name: "Full screen" });
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.mouse.move(MAP.x, MAP.y);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => zoomOf(frame)).toBeGreaterThan(3);
  await expect(page.frameLocator("iframe").locator(".gesture-hint")).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  expect(await frame.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await openHost(page, "never");
  await expect(button).toHaveCount(0);
});

/** Where the page is a moment after it was sent to its top. */
function backToTop(): Promise<number> {
  window.scrollTo(0, 0);
  return new Promise((resolve) => {
    setTimeout(() => resolve(window.scrollY), 200);
  });
}
