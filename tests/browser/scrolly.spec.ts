/** An article of somebody else's whose paragraphs drive one map as they go by. */
import { expect, type Page } from "@playwright/test";
import { frameAt, test } from "./hostPages.ts";
import { seriousFaults } from "./seriousFaults.ts";

const STEPS = [
  { layers: ["1855", "control"], date: "1855-02-07" },
  { layers: ["1855", "1875", "control"], date: "1880-12-31" },
  { layers: ["1945", "control"], date: "1945-09-05" },
  { layers: ["1946", "control"], date: "1946-02-02" },
  { layers: ["1956", "control"], date: "1956-12-12" },
  { layers: ["japan", "russia", "control"] },
] as const;

const steps = (page: Page) => page.locator(".step");
const view = (page: Page) => page.evaluate(() => document.querySelector("four-islands-map")?.view);

/** The day that is today in the page. */
async function opened(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.locator("#map > a")).toBeHidden();
  return page.evaluate(() => new Date().toLocaleDateString("sv"));
}

/** The wheel, as a reader turns it: until a step's heading stands where it is read. */
async function readTo(page: Page, step: number): Promise<void> {
  const height = page.viewportSize()?.height ?? 0;
  const topOf = () =>
    steps(page)
      .nth(step)
      .evaluate((element) => element.getBoundingClientRect().top);
  for (let turn = 0; turn < 60; turn += 1) {
    const distance = (await topOf()) - height * 0.62;
    if (Math.abs(distance) < 5) return;
    await page.mouse.wheel(0, Math.sign(distance) * Math.min(Math.abs(distance), 200));
    await page.waitForTimeout(30);
    // The article may end before.
    if (distance > 0 && (await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight))) return;
  }
}

for (const [name, size] of [
  ["beside the text", { width: 1200, height: 800 }],
  ["above it on a phone", { width: 390, height: 844 }],
] as const) {
  test(`each paragraph has its map, which stays in sight ${name}, and nothing jumps`, async ({ page, host, site, troubles }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number }[]) shifts.push(entry.value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    const today = await opened(page, `${host.origin}/scrolly.html?site=${site}`);
    const stage = page.locator(".stage");
    // Over the text, or over the map: the wheel means the page.
    const box = await stage.boundingBox();
    const over = [
      { x: size.width - 40, y: size.height - 40 },
      { x: (box?.x ?? 0) + 40, y: 120 },
    ];
    for (const [index, wanted] of STEPS.entries()) {
      const { x, y } = over[index % 2] ?? { x: 0, y: 0 };
      await page.mouse.move(x, y);
      await readTo(page, index);
      await expect(page.locator(".step[aria-current]")).toHaveCount(1);
      await expect(steps(page).nth(index)).toHaveAttribute("aria-current", "step");
      await expect.poll(() => view(page)).toMatchObject({ island: null, map: null, compare: null, date: today, ...wanted });
      const { top, bottom } = await stage.evaluate((element) => element.getBoundingClientRect());
      expect(top).toBeGreaterThanOrEqual(0);
      // Above the first step stands the article's head.
      if (index > 0) expect(bottom).toBeLessThanOrEqual(size.height);
      await expect(steps(page).nth(index).getByRole("heading")).toBeInViewport();
    }
    const frame = await frameAt(page, "four-islands-map iframe");
    expect(await frame.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight])).toEqual([0, 0]);
    expect(await page.locator("iframe").evaluate((element) => element.clientHeight)).toBe(
      await stage.evaluate((element) => Math.floor(element.getBoundingClientRect().height)),
    );
    await readTo(page, 1);
    await expect.poll(() => view(page)).toMatchObject(STEPS[1]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((all, one) => all + one, 0)).toBeLessThan(0.02);
    expect(await seriousFaults(page, "body")).toEqual([]);
    expect(troubles).toEqual([]);
  });
}

test("who scrolls fast sees the step where they stop, and the map is asked for one thing at a time", async ({
  page,
  host,
  site,
  troubles,
}) => {
  await opened(page, `${host.origin}/scrolly.html?site=${site}`);
  const most = await page.evaluate(async () => {
    const map = document.querySelector("four-islands-map");
    const all = [...document.querySelectorAll(".step")];
    if (!map) return 0;
    const setView = map.setView.bind(map);
    let [waiting, highest] = [0, 0];
    map.setView = (part) => {
      waiting += 1;
      highest = Math.max(highest, waiting);
      const over = () => {
        waiting -= 1;
      };
      const answer = setView(part);
      answer.then(over, over);
      return answer;
    };
    for (const step of [0, 5, 1, 4, 0, 5, 1, 4, 0, 5, 1, 4, 2]) {
      all[step]?.scrollIntoView();
      // As often as a browser looks at what is in sight.
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return highest;
  });
  await expect.poll(() => view(page)).toMatchObject(STEPS[2]);
  expect(most).toBe(1);
  expect(troubles).toEqual([]);
});

test("the keyboard reads the article: where the focus goes the map goes, and never covers it", async ({ page, host, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await opened(page, `${host.origin}/scrolly.html?site=${site}`);
  const last = steps(page).nth(3).getByRole("link").last();
  await last.focus();
  await expect.poll(() => view(page)).toMatchObject(STEPS[3]);
  for (let back = 0; back < 5; back += 1) {
    await page.keyboard.press("Shift+Tab");
    const isCovered = await page.evaluate(() => {
      const focused = document.activeElement?.getBoundingClientRect();
      const stage = document.querySelector(".stage")?.getBoundingClientRect();
      return !focused || !stage || focused.top < stage.bottom;
    });
    expect(isCovered).toBe(false);
  }
  await expect.poll(() => view(page)).toMatchObject(STEPS[2]);
  // Also where nothing has to scroll for it.
  await steps(page)
    .nth(5)
    .getByRole("link")
    .last()
    .evaluate((link) => link.focus({ preventScroll: true }));
  await expect.poll(() => view(page)).toMatchObject(STEPS[5]);
});

test("until the map is ready its picture stands in its place", async ({ page, host, site }) => {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(`${site}embed/`, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${host.origin}/scrolly.html?site=${site}`, { waitUntil: "commit" });
  await expect(page.locator("#map iframe")).toBeAttached();
  const topOf = (selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  await expect(page.getByRole("img")).toBeInViewport();
  expect(await topOf("#map img")).toBe(await topOf(".stage"));
  letCome();
  await expect(page.getByRole("img")).toBeHidden();
});

test("without a script it is an article with a picture and links to its maps", async ({ browser, host }) => {
  // The page's own address of the site is not the tests': what does not come from there is not asked for.
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${host.origin}/scrolly.html`);
  await expect(page.locator("four-islands-map").getByRole("link")).toBeVisible();
  expect(await page.locator(".stage").evaluate((element) => getComputedStyle(element).position)).toBe("relative");
  for (const step of await steps(page).all()) {
    await expect(step.getByRole("paragraph").first()).toBeVisible();
    await expect(step.getByRole("link", { name: /on a page of its own$/ })).toHaveAttribute("href", /^\.\/\?layers=/);
  }
  await context.close();
});

test("where the map's site is not there, the article is, and nothing is thrown", async ({ page, host }) => {
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => thrown.push(message));
  await page.goto(`${host.origin}/scrolly.html?site=http://localhost:9/`);
  await expect(page.getByRole("link", { name: "Open the whole map." })).toBeVisible();
  await steps(page).nth(4).scrollIntoViewIfNeeded();
  await expect(page.locator(".step[aria-current]")).toHaveCount(0);
  expect(thrown).toEqual([]);
});

test("a page that is zoomed until it is short keeps its text free of the map", async ({ page, host, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await opened(page, `${host.origin}/scrolly.html?site=${site}`);
  await steps(page).nth(2).scrollIntoViewIfNeeded();
  await readTo(page, 2);
  await expect(page.locator(".stage")).not.toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
