/** Pages that make and remove maps all the time, as frameworks do: nothing is left behind, and the last map is as good as the first. */
import { expect, test } from "@playwright/test";
import { type ServedHost, serveHost } from "./servedHost.ts";

const MOUNTS = 50;

let host: ServedHost;
test.beforeAll(async ({ baseURL }) => {
  host = await serveHost(() => `<script src="${baseURL}embed.js"></script><main></main>`);
});
test.afterAll(() => host.stop());

test(`${MOUNTS} maps made and removed leave no frame, no context and no complaint`, async ({ page }) => {
  const troubles: string[] = [];
  page.on("pageerror", ({ message }) => troubles.push(message));
  page.on("console", (message) => {
    // Browsers warn of it before they kill the oldest context.
    if (message.type() === "error" || /WebGL contexts/.test(message.text())) troubles.push(message.text());
  });
  await page.setViewportSize({ width: 800, height: 700 });
  await page.goto(host.address);
  const left = await page.evaluate(async (mounts) => {
    const room = document.querySelector("main");
    const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const told: string[] = [];
    document.addEventListener("four-islands-error", ({ detail }) => told.push(detail.code));
    for (let turn = 0; turn < mounts; turn += 1) {
      const map = document.createElement("four-islands-map");
      map.setAttribute("engine", "eager");
      room?.append(map);
      // At once, while its page loads, and when it can be used; some with their engine.
      if (turn % 5 === 0) await map.ready;
      if (turn % 10 === 0) await pause(900);
      else if (turn % 3 === 0) await pause(60);
      map.remove();
      if (map.childElementCount > 0) told.push("a frame was left");
    }
    const last = document.createElement("four-islands-map");
    last.setAttribute("engine", "eager");
    room?.append(last);
    for (let turn = 0; turn < mounts; turn += 1) {
      last.remove();
      room?.append(last);
    }
    await last.select("shikotan");
    return { told, frames: document.querySelectorAll("iframe").length };
  }, MOUNTS);
  expect(left).toEqual({ told: [], frames: 1 });
  const frame = page.frameLocator("iframe");
  await expect(frame.locator('[data-map][data-renderer="maplibre"][data-settled]')).toBeAttached({ timeout: 45_000 });
  await expect(frame.locator('[data-details="shikotan"]')).toBeVisible();
  // The frames that were removed are gone from the browser too.
  expect(page.frames()).toHaveLength(2);
  expect(troubles).toEqual([]);
});
