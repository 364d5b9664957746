/** The dialogue in which a view is passed on, and each of its codes in a bare page of another origin. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { seriousFaults } from "./seriousFaults.ts";
import { ThePage } from "./thePage.ts";

const VIEW = "?island=shikotan&layers=1855,1956,control&date=1956-12-31";
const CODES = ["iframe", "element", "link", "picture"] as const;

async function openDialogue(the: ThePage, part: "embed" | "cite"): Promise<void> {
  const button = the.page.locator(`button[data-action=${part}]`);
  if (!(await button.isVisible())) await the.page.locator(".header-open").click();
  await button.click();
  await expect(the.page.getByRole("dialog")).toBeVisible();
}

async function codesOf(page: Page): Promise<Readonly<Record<(typeof CODES)[number], string>>> {
  const code = async (id: (typeof CODES)[number]) => page.locator(`textarea[data-embed-code=${id}]`).inputValue();
  return { iframe: await code("iframe"), element: await code("element"), link: await code("link"), picture: await code("picture") };
}

/** A page of another origin that holds nothing but what was pasted. */
async function pasted(context: BrowserContext, snippet: string): Promise<{ page: Page; server: Server }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><title>Bare</title>${snippet}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { page, server };
}

test("the codes have absolute addresses of the view shown, and each works in a bare page of another origin", async ({
  page,
  context,
  baseURL,
}) => {
  const the = new ThePage(page);
  await the.open(VIEW);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await openDialogue(the, "embed");
  const codes = await codesOf(page);
  for (const id of CODES) expect(codes[id]).toContain(`${baseURL}`);
  expect(codes.link).toBe(`${baseURL}${VIEW}`);
  const preview = page.frameLocator("dialog iframe");
  await expect(preview.locator('[data-details="shikotan"]')).toBeVisible();
  await expect(preview.locator("[data-map][data-settled]")).toBeAttached();
  expect(requests.some((url) => url.includes("/embed/?island=shikotan"))).toBe(true);
  expect(the.troubles).toEqual([]);

  await test.step("frame", async () => {
    const { page: host, server } = await pasted(context, codes.iframe);
    await expect(host.locator("iframe")).toHaveAttribute("title", /^Map: Shikotan, 31 December 1956 – /);
    const frame = host.frameLocator("iframe");
    await expect(frame.locator("[data-map][data-settled]")).toBeAttached();
    await expect(frame.locator('[data-details="shikotan"]')).toBeVisible();
    await expect(host.getByRole("link")).toHaveAttribute("href", codes.link);
    server.close();
    await host.close();
  });
  await test.step("script", async () => {
    const { page: host, server } = await pasted(context, codes.element);
    const frame = host.frameLocator("four-islands-map iframe");
    await expect(frame.locator("[data-map][data-settled]")).toBeAttached();
    await expect(frame.locator('[data-details="shikotan"]')).toBeVisible();
    await expect(frame.locator('input[data-layer="1855"]')).toBeChecked();
    await expect(host.getByRole("link")).toBeHidden();
    server.close();
    await host.close();
  });
  await test.step("address", async () => {
    const { page: host, server } = await pasted(context, `<a href="${codes.link}">Map</a>`);
    await host.getByRole("link").click();
    await expect(host.locator('[data-details="shikotan"]')).toBeVisible();
    server.close();
    await host.close();
  });
  await test.step("picture", async () => {
    const { page: host, server } = await pasted(context, codes.picture);
    const picture = host.getByRole("img");
    await expect(picture).toHaveAttribute("alt", /^19 October 1956 – .*Northern Territories/);
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => [image.complete, image.naturalWidth, image.naturalHeight]))
      .toEqual([true, 1200, 675]);
    await host.getByRole("link").click();
    await expect(host.locator('[data-details="shikotan"]')).toBeVisible();
    server.close();
    await host.close();
  });
});

test("nothing of the dialogue is loaded before it is opened, and what is chosen in it leaves the page and its history alone", async ({
  page,
}) => {
  const the = new ThePage(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await the.open();
  expect(requests.filter((path) => /[sS]hare(?!d)|embed/.test(path))).toEqual([]);
  const entries = await page.evaluate(() => history.length);
  await openDialogue(the, "embed");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Language").selectOption("ja");
  await dialog.getByLabel("Island").selectOption("etorofu");
  await expect(page.locator("textarea[data-embed-code=iframe]")).toHaveValue(/ja\/embed\/\?island=etorofu" title="地図：/);
  await expect(page.frameLocator("dialog iframe").locator('[data-details="etorofu"]')).toBeVisible();
  expect(the.search).toBe("");
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.locator("button[data-action=embed]")).toBeFocused();
  await expect(the.details("etorofu")).toBeHidden();
  expect(the.troubles).toEqual([]);
});

test("a code and a citation are copied as they stand, the citation with its date", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const the = new ThePage(page);
  await the.open("ru/?island=habomai");
  await openDialogue(the, "cite");
  const dialog = page.getByRole("dialog");
  const reference = dialog.getByRole("textbox", { name: "Ссылка" });
  await expect(reference).toHaveValue(/\/ru\/\?island=habomai&date=\d{4}-\d{2}-\d{2} \(дата обращения: /);
  await dialog.getByRole("button", { name: "Скопировать (Ссылка)" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "Скопировано." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await reference.inputValue());
});

for (const [language, width] of [
  ["", 1440],
  ["ja/", 390],
  ["ru/", 320],
] as const) {
  test(`axe finds nothing serious in the dialogue at ${width} in /${language}, and nothing is wider than it`, async ({ page }) => {
    const the = new ThePage(page);
    await page.setViewportSize({ width, height: 800 });
    await the.open(`${language}?island=shikotan`);
    await openDialogue(the, "embed");
    const dialog = page.locator("dialog[open]");
    for (const tab of [1, 2, 3, 0]) {
      await dialog.getByRole("tab").nth(tab).click();
      if (tab === 1) await expect(page.locator("textarea[data-embed-code=picture]")).toBeVisible();
      expect(await seriousFaults(page, "dialog[open]")).toEqual([]);
      expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    }
    await page.keyboard.press("Escape");
    const opener = width < 900 ? page.locator(".header-open") : page.locator("button[data-action=embed]");
    await expect(opener).toBeFocused();
  });
}
