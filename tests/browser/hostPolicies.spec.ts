/** Pages that browsers treat apart: isolated from other sites, or left and come back to as they were. */
import { type Browser, expect, test } from "@playwright/test";
import { AHost } from "./aHost.ts";
import { type ServedHost, serveHost } from "./servedHost.ts";

const EAGER = "embed/?engine=eager&island=shikotan";
const ENGINE_DRAWS = '[data-map][data-renderer="maplibre"][data-settled]';

for (const sandbox of ["", 'sandbox="allow-scripts"']) {
  test.describe(`on an isolated page, ${sandbox || "without a sandbox"}`, () => {
    let host: ServedHost;
    test.beforeAll(async ({ baseURL }) => {
      const frame = `<iframe title="Map" ${sandbox} src="${baseURL}${EAGER}" style="border:0;width:680px;height:620px"></iframe>`;
      host = await serveHost(() => frame, {
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-opener-policy": "same-origin",
      });
    });
    test.afterAll(() => host.stop());

    test("the map is there, with its engine", async ({ page }) => {
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto(host.address);
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      const frame = page.frameLocator("iframe");
      await expect(frame.locator(ENGINE_DRAWS)).toBeAttached({ timeout: 45_000 });
      await expect(frame.locator('[data-details="shikotan"]')).toBeVisible();
      await expect(frame.locator("[data-fault]")).toHaveCount(0);
      expect(errors).toEqual([]);
    });
  });
}

test.describe("left and come back to", () => {
  let browser: Browser;
  test.beforeAll(async ({ playwright }) => {
    const { launchOptions } = test.info().project.use;
    // Playwright's browsers keep no page that was left, unless they are asked to.
    browser = await playwright.chromium.launch({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  });
  test.afterAll(() => browser.close());

  test("the page shows the map as its reader had left it, and the map follows again", async ({ baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL ?? "", viewport: { width: 900, height: 800 } });
    const host = new AHost(page);
    await host.open({ address: EAGER });
    await expect(host.frame.locator(ENGINE_DRAWS)).toBeAttached({ timeout: 45_000 });
    await host.islandButton("etorofu").click();
    await expect(host.details("etorofu")).toBeVisible();
    const other = await host.islandButton("kunashiri").boundingBox();
    if (!other) throw new Error("There is no other island to choose.");
    await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => document.body.setAttribute("data-kept", `${persisted}`)));

    await host.settled();
    const drawn = (await host.heard("rendered")).length;
    await page.goto("./icon.svg");
    await page.goBack({ waitUntil: "commit" });
    await expect(page.locator("body")).toHaveAttribute("data-kept", "true");
    const engineDrew = async () => (await host.heard("rendered")).slice(drawn).some(({ renderer }) => renderer === "maplibre");
    await expect.poll(engineDrew, { timeout: 30_000 }).toBe(true);
    await host.send({ type: "getView", request: "back" });
    const viewNow = async () => (await host.heard("result")).at(-1)?.["view"];
    await expect.poll(viewNow).toMatchObject({ island: "etorofu" });
    // By the pointer itself: the tools that look into frames lose sight of them when a page comes back.
    await page.mouse.click(other.x + other.width / 2, other.y + other.height / 2);
    await expect.poll(async () => (await host.heard("select")).at(-1)?.["island"]).toBe("kunashiri");
    // Not loaded anew.
    expect((await host.heard("ready")).length).toBe(1);
    expect((await host.heard("error")).length).toBe(0);
    expect(host.uncaught).toEqual([]);
    await page.close();
  });
});
