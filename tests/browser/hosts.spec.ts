/** Pages of somebody else's, on an origin of their own, with the built site's maps in them. */
import { expect, type Page } from "@playwright/test";
import { frameAt, test } from "./hostPages.ts";

test.use({ viewport: { width: 900, height: 800 } });

/** A height that has not changed for a while, and what the page in the frame makes of it. */
async function settledHeight(page: Page, selector: string) {
  const iframe = page.locator(selector);
  let before = -1;
  await expect(async () => {
    const now = await iframe.evaluate((element) => element.clientHeight);
    const isSame = now === before;
    before = now;
    expect(isSame).toBe(true);
  }).toPass({ intervals: [700] });
  const frame = await frameAt(page, selector);
  const inside = await frame.evaluate(() => {
    const heightOf = (name: string) => document.querySelector(name)?.getBoundingClientRect().height ?? 0;
    const { scrollHeight, clientHeight } = document.documentElement;
    return { left: heightOf(".frame-stage") - heightOf(".frame-usual"), hidden: scrollHeight - clientHeight };
  });
  return { height: before, ...inside };
}

async function expectFits(page: Page, selector: string): Promise<void> {
  const { height, left, hidden } = await settledHeight(page, selector);
  expect(height).toBeGreaterThan(300);
  expect(height).toBeLessThan(1000);
  // Nothing is cut off, and nothing is left over.
  expect(hidden).toBeLessThanOrEqual(1);
  expect(Math.abs(left)).toBeLessThanOrEqual(1);
}

/** By how much a frame's height is not the one that its content asks for at its width. */
async function misfit(page: Page, selector: string): Promise<number> {
  const { left, hidden } = await (await frameAt(page, selector)).evaluate(() => {
    const heightOf = (name: string) => document.querySelector(name)?.getBoundingClientRect().height ?? 0;
    const { scrollHeight, clientHeight } = document.documentElement;
    return { left: heightOf(".frame-stage") - heightOf(".frame-usual"), hidden: scrollHeight - clientHeight };
  });
  return Math.max(0, Math.floor(Math.abs(left)), hidden - 1);
}

const ELEMENT = '<four-islands-map id="map"><a href="/elsewhere">Fallback</a></four-islands-map>';
const IN_ELEMENT = "four-islands-map iframe";

test("an article with three maps: each is there, two get their height and one keeps its own", async ({ page, host, site, troubles }) => {
  await page.goto(`${host.origin}/article.html?site=${site}`);
  await expect(page.locator("#element > a")).toBeHidden();
  await expectFits(page, IN_ELEMENT);
  await page.locator("#connected").scrollIntoViewIfNeeded();
  await expectFits(page, "#connected");
  const drawn = await frameAt(page, "#connected");
  await expect(drawn.locator('[data-legend] [data-role="boundary:1855"]')).toHaveCount(1);
  await page.locator("#plain").scrollIntoViewIfNeeded();
  expect((await settledHeight(page, "#plain")).height).toBe(560);
  await expect((await frameAt(page, "#plain")).locator('[data-details="shikotan"]')).toBeVisible();
  // The text gets narrower, and the maps with it.
  await page.setViewportSize({ width: 380, height: 800 });
  // Out of sight too.
  const fits = () => Promise.all([IN_ELEMENT, "#connected"].map((selector) => misfit(page, selector)));
  await expect.poll(fits, { intervals: [700] }).toEqual([0, 0]);
  for (const selector of [IN_ELEMENT, "#connected"]) await expectFits(page, selector);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await expect(page.locator("iframe:not([title])")).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test("a lesson whose buttons drive one map, day by day", async ({ page, host, site, troubles }) => {
  await page.goto(`${host.origin}/lesson.html?site=${site}`);
  const step = (name: string) => page.locator(`button[data-step="${name}"]`);
  await expect(step("1855")).toBeEnabled();
  const frame = await frameAt(page, IN_ELEMENT);
  for (const [name, layer, island] of [
    ["1855", "1855", "etorofu"],
    ["1951", "1951", "kunashiri"],
    ["1956", "1956", "shikotan"],
  ] as const) {
    await step(name).click();
    await expect(step(name)).toHaveAttribute("aria-current", "step");
    await expect(frame.locator(`[data-details="${island}"]`)).toBeVisible();
    await expect(frame.locator(`input[data-layer="${layer}"]`)).toBeChecked();
    await expect(page.locator("#shown")).toContainText(island);
    await expect(page.locator("#shown")).toContainText(name);
    await expect(step(name)).toBeFocused();
  }
  await step("today").click();
  await expect(page.locator("#shown")).toContainText("no island chosen");
  await expect(frame.locator('[data-details="shikotan"]')).toBeHidden();
  await expectFits(page, IN_ELEMENT);
  expect(troubles).toEqual([]);
});

test("a lesson whose site is not there says so, and its buttons stay as they are", async ({ page, host }) => {
  await page.goto(`${host.origin}/lesson.html?site=http://localhost:9/`);
  await expect(page.locator("#said")).toHaveText(/has not come/);
  await expect(page.locator('button[data-step="1855"]')).toBeDisabled();
  await expect(page.getByRole("link", { name: "Open the map of the four islands" })).toBeVisible();
});

test("where the map's page cannot be had, the author's children stay, and the host is told once", async ({ page, host, site }) => {
  await page.route(`${site}embed/**`, (route) => route.abort());
  await page.clock.install();
  const address = host.page(`${ELEMENT}<script src="${site}embed.js"></script>`);
  await page.goto(address);
  const told = await page.evaluateHandle(() => {
    const codes: string[] = [];
    document.addEventListener("four-islands-error", ({ detail }) => codes.push(detail.code));
    return codes;
  });
  await expect(page.locator("#map > a")).toBeVisible();
  const call = page.evaluate(() =>
    document
      .querySelector("four-islands-map")
      ?.setView({ island: null })
      .catch((error: { readonly code: string }) => error.code),
  );
  await page.clock.runFor(60_000);
  expect(await call).toBe("E_TIMEOUT");
  expect(await told.jsonValue()).toEqual(["E_TIMEOUT"]);
  await expect(page.locator("#map > a")).toBeVisible();
});

test("the script before the element, after it, late, and twice: one map each, of the right height", async ({
  page,
  host,
  site,
  troubles,
}) => {
  const script = (how = "") => `<script ${how} src="${site}embed.js"></script>`;
  const pages = [
    host.page(ELEMENT, { head: script() }),
    host.page(`${ELEMENT}${script()}`),
    host.page(`${script("async")}${ELEMENT}${script("defer")}${script()}`),
    host.page(`${ELEMENT}<script type="module">const late = document.createElement("script"); late.src = "${site}embed.js";
      setTimeout(() => document.head.append(late), 300);</script>`),
  ];
  for (const address of pages) {
    await page.goto(address);
    await expect(page.locator("#map > a")).toBeHidden();
    await expect(page.locator("iframe")).toHaveCount(1);
    await expectFits(page, IN_ELEMENT);
  }
  expect(troubles).toEqual([]);
});

test("moved in its page, the map shows what its reader had chosen", async ({ page, host, site, troubles }) => {
  await page.goto(host.page(`<div id="here">${ELEMENT}</div><div id="there"></div>`, { head: `<script src="${site}embed.js"></script>` }));
  await expect(page.locator("#map > a")).toBeHidden();
  const frame = await frameAt(page, IN_ELEMENT);
  await frame.locator('button[data-island="kunashiri"]').click();
  await expect(frame.locator('[data-details="kunashiri"]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.querySelector("four-islands-map")?.view?.island)).toBe("kunashiri");
  await page.evaluate(() => document.querySelector("#there")?.append(document.querySelector("four-islands-map") ?? ""));
  await expect(page.locator("#there iframe")).toHaveCount(1);
  expect((await page.evaluate(() => document.querySelector("four-islands-map")?.ready))?.island).toBe("kunashiri");
  await expect((await frameAt(page, IN_ELEMENT)).locator('[data-details="kunashiri"]')).toBeVisible();
  await expectFits(page, IN_ELEMENT);
  expect(troubles).toEqual([]);
});

test("attributes, calls and events reach the map and come from it, in another language and back", async ({
  page,
  host,
  site,
  troubles,
}) => {
  await page.goto(
    host.page('<four-islands-map lang="ja" theme="dark"></four-islands-map>', { head: `<script src="${site}embed.js"></script>` }),
  );
  const view = await page.evaluate(() => document.querySelector("four-islands-map")?.ready);
  expect(view).toMatchObject({ language: "ja", theme: "dark", island: null });
  const frame = await frameAt(page, IN_ELEMENT);
  await expect(page.locator("iframe")).toHaveAttribute("title", await frame.title());
  await page.evaluate(() => document.querySelector("four-islands-map")?.setAttribute("island", "habomai"));
  await expect(frame.locator('[data-details="habomai"]')).toBeVisible();
  const codes = await page.evaluate(async () => {
    const map = document.querySelector("four-islands-map");
    const codeOf = (call: Promise<unknown> | undefined) => call?.then(() => null).catch((error: { readonly code: string }) => error.code);
    return [
      await codeOf(map?.setView({ date: "1700-01-01" })),
      await codeOf(map?.select("atlantis")),
      await codeOf(map?.select("shikotan")),
    ];
  });
  expect(codes).toEqual(["E_PARAMETER", "E_PARAMETER", null]);
  const spoken = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener("four-islands-ready", ({ detail }) => resolve(detail.view), { once: true });
        void document.querySelector("four-islands-map")?.setView({ language: "ru" });
      }),
  );
  expect(await spoken).toMatchObject({ language: "ru", island: "shikotan" });
  await expect(page.locator("iframe")).toHaveAttribute("title", /[а-я]/);
  expect(troubles).toEqual([]);
});

test("a host that allows scripts and frames of the site, and no styles, has the map without a violation", async ({
  page,
  host,
  site,
  troubles,
}) => {
  const { origin } = new URL(site);
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}`;
  await page.goto(host.page(ELEMENT, { head: `<script src="${site}embed.js"></script>`, headers: { "content-security-policy": policy } }));
  await expect(page.locator("#map > a")).toBeHidden();
  await expectFits(page, IN_ELEMENT);
  expect(troubles).toEqual([]);
});

test("a frame in a sandbox of the author's own is heard all the same", async ({ page, host, site }) => {
  const body = `<iframe sandbox="allow-scripts" src="${site}embed/" title="A map" style="width: 100%; height: 300px"></iframe>`;
  await page.goto(host.page(body, { head: `<script src="${site}embed.js"></script>` }));
  const height = await page.evaluate(async () => {
    const iframe = document.querySelector("iframe");
    if (!iframe) return 0;
    const map = window.FourIslands?.connect(iframe);
    await map?.ready;
    return (await map?.select("etorofu"))?.island;
  });
  expect(height).toBe("etorofu");
  await expectFits(page, "iframe");
});

test("whatever a frame says of heights, it moves no other frame, and never runs away", async ({ page, host, site }) => {
  // A frame that is not ours, in the place of one of ours: the page that holds it gives its address to nobody else.
  await page.route(`${site}embed/?island=shikotan`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><script>
        for (const height of [1e9, -5, "9px", "<b>", null, 1e9])
          for (const id of ["1", "2"]) parent.postMessage({ source: "four-islands", version: 1, type: "resize", id, height }, "*");
        addEventListener("resize", () => parent.postMessage({ source: "four-islands", version: 1, type: "resize", height: innerHeight * 2 }, "*"));
      </script>`,
    }),
  );
  const body = `${ELEMENT}<four-islands-map id="hostile" island="shikotan"></four-islands-map>`;
  await page.goto(host.page(body, { head: `<script src="${site}embed.js"></script>` }));
  await page.locator("#hostile").scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator("#hostile iframe").evaluate((element) => element.clientHeight)).toBe(2000);
  await page.locator("#map").scrollIntoViewIfNeeded();
  await expectFits(page, "#map iframe");
  expect(await page.locator("#hostile iframe").evaluate((element) => element.clientHeight)).toBe(2000);
});
