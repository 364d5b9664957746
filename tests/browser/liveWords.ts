import type { Page } from "@playwright/test";

/** Listens to every live region of the page; returns what has been said since it was last asked. */
export async function liveWords(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    for (const live of document.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log]")) {
      new MutationObserver(() => said.push(live.textContent ?? "")).observe(live, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
}

/** Drags the map for a second, longer than a change takes to be said, then turns the wheel. */
export async function dragMap(page: Page, box: { x: number; y: number; width: number; height: number }): Promise<void> {
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) {
    await page.mouse.move(x - step * 8, y + step * 5);
    await page.waitForTimeout(100);
  }
  await page.mouse.up();
  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(1000);
}
