/** A frame and a raw page around it, on another origin, that speak by messages alone. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Frame, type Page, test } from "@playwright/test";

test.use({ viewport: { width: 1100, height: 800 } });

interface Message {
  readonly type?: string;
  readonly [key: string]: unknown;
}
interface Heard {
  readonly data: Message;
  readonly origin: string;
  readonly at: number;
}
declare global {
  interface Window {
    toldByFrame: Heard[];
    /** Whether the page gives its frame the height that this asks for. */
    followsHeight: boolean;
  }
}

/** Writes down all that it hears, and sets heights if told so; it is nobody's script but its own. */
const LISTENING = `
  toldByFrame = [];
  followsHeight = false;
  addEventListener("message", ({ data, origin, source }) => {
    toldByFrame.push({ data, origin, at: performance.now() });
    if (followsHeight && data.type === "resize") document.querySelector("iframe").style.height = data.height + "px";
  });`;
const HOSTS: Readonly<Record<string, string>> = {
  "/": `<script>${LISTENING}</script>`,
  "/late": "",
  "/hostile": `<script>
    const command = (request) => ({ source: "four-islands", version: 1, type: "setView", request, view: { island: "shikotan" } });
    setInterval(() => { for (let count = 0; count < 20; count += 1) parent.frames[0].postMessage(command("x" + count), "*"); }, 20);
  </script>`,
};

let server: Server;
let origin = "";

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const body = HOSTS[request.url ?? "/"];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><title>Host</title><button>A button of the host's</button>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

class Host {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(path = "/"): Promise<void> {
    await this.page.goto(`${origin}${path}`);
  }
  /** Puts a frame into the page, as an author's snippet does. */
  async embed(src: string, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
    const all = { title: "Map", width: "680", height: "520", ...attributes, src };
    await this.page.evaluate((given) => {
      const iframe = document.createElement("iframe");
      for (const [name, value] of Object.entries(given)) iframe.setAttribute(name, value);
      iframe.style.border = "0";
      document.body.append(iframe);
    }, all);
  }
  async say(message: object): Promise<void> {
    await this.page.evaluate(
      (data) => document.querySelector("iframe")?.contentWindow?.postMessage({ source: "four-islands", version: 1, ...data }, "*"),
      message,
    );
  }
  async heard(type: string): Promise<Heard[]> {
    return this.page.evaluate((wanted) => window.toldByFrame.filter(({ data }) => data.type === wanted), type);
  }
  /** The first message of a type, or the one after so many of them. */
  async next(type: string, after = 0): Promise<Heard> {
    await expect.poll(async () => (await this.heard(type)).length, { message: type }).toBeGreaterThan(after);
    const message = (await this.heard(type))[after];
    if (!message) throw new Error(`No ${type}.`);
    return message;
  }
  async ask(message: object): Promise<Message> {
    const request = `${Math.random()}`;
    await this.say({ ...message, request });
    const answers = async () => (await this.heard("result")).filter(({ data }) => data["request"] === request);
    await expect.poll(async () => (await answers()).length).toBe(1);
    return (await answers())[0]?.data ?? {};
  }
  get frame(): Frame {
    const [frame] = this.page.mainFrame().childFrames();
    if (!frame) throw new Error("There is no frame.");
    return frame;
  }
}

/** The production build's page for a frame. */
const embedAddress = (baseURL: string | undefined, address = "") => new URL(`embed/${address}`, baseURL).href;

test("the handshake works whichever side is there first, and getView tells the view", async ({ page, baseURL }) => {
  const host = new Host(page);
  await host.open();
  await host.embed(embedAddress(baseURL, "?island=kunashiri&date=1900"));
  const view = {
    island: "kunashiri",
    layers: ["japan", "russia", "control"],
    date: "1900-12-31",
    map: null,
    language: "en",
    theme: "auto",
    story: null,
    step: null,
    compare: null,
  };
  const ready = await host.next("ready");
  expect(ready.data).toEqual({ source: "four-islands", version: 1, type: "ready", view });
  expect(ready.origin).toBe(new URL(baseURL ?? "").origin);
  expect(await host.ask({ type: "getView" })).toMatchObject({ ok: true, view });

  await host.open("/late");
  await host.embed(embedAddress(baseURL, "?island=kunashiri"));
  await expect(host.frame.locator("[data-map][data-settled]")).toBeAttached();
  await page.evaluate(LISTENING);
  await host.say({ type: "connect" });
  await host.next("ready");
  expect((await host.heard("resize")).length).toBe(1);
});

test("setView sets all of it, quietly; anything wrong in it sets nothing", async ({ page, baseURL }) => {
  const host = new Host(page);
  await host.open();
  await page.locator("button").focus();
  await host.embed(embedAddress(baseURL, "?engine=never"));
  await host.next("ready");
  const steps = await page.evaluate(() => history.length);
  const view = {
    island: "shikotan",
    layers: ["1855", "control"],
    date: "1956-10-19",
    map: { zoom: 6, lat: 44.3, lng: 146.6 },
    theme: "dark",
  };
  expect(await host.ask({ type: "setView", view })).toMatchObject({ ok: true, view });
  expect((await host.next("view")).data).toMatchObject({ cause: "host", view });
  expect((await host.next("select")).data).toMatchObject({ island: "shikotan" });
  await expect(host.frame.locator('[data-details="shikotan"]')).toBeVisible();
  await expect(host.frame.locator('input[data-layer="1855"]')).toBeChecked();
  await expect(host.frame.locator("html")).toHaveAttribute("data-theme", "dark");
  expect((await host.next("rendered", 1)).data).toMatchObject({ renderer: "svg" });

  for (const wrong of [
    { island: "atlantis" },
    { island: "etorofu", date: "1700" },
    { layers: ["1855", "x"] },
    { map: { zoom: 40, lat: 1, lng: 2 } },
  ]) {
    expect(await host.ask({ type: "setView", view: wrong })).toMatchObject({ ok: false, code: "E_PARAMETER" });
  }
  expect(await host.ask({ type: "getView" })).toMatchObject({ view });

  // Nobody was disturbed by it: no focus, no voice, no step back.
  await page.waitForTimeout(1000);
  await expect(page.locator("button")).toBeFocused();
  expect(await host.frame.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await host.frame.locator("[data-announcer]").textContent()).toBe("");
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(new URL(host.frame.url()).search).toBe(
    "?island=shikotan&layers=1855,control&date=1956-10-19&map=6/44.3/146.6&theme=dark&engine=never",
  );
});

test("the map moves to an island out of sight for a host too, unless the host says where the map is to be", async ({ page, baseURL }) => {
  const host = new Host(page);
  await host.open();
  const map = { zoom: 9, lat: 43.5, lng: 145.9 };
  await host.embed(embedAddress(baseURL, `?engine=never&map=${map.zoom}/${map.lat}/${map.lng}`));
  await host.next("ready");
  await expect(host.frame.locator("[data-map][data-settled]")).toBeAttached();
  expect(await host.ask({ type: "setView", view: { island: "etorofu", map } })).toMatchObject({ view: { island: "etorofu", map } });
  await host.ask({ type: "setView", view: { island: null } });
  const moved = await host.ask({ type: "setView", view: { island: "etorofu" } });
  expect(moved).toMatchObject({ ok: true, view: { island: "etorofu" } });
  expect(moved["view"]).not.toMatchObject({ map });
  await expect.poll(async () => (await host.heard("view")).at(-1)?.data).toMatchObject({ cause: "host", view: moved["view"] });
});

test("what the reader does is told at most four times a second, and its end always", async ({ page, baseURL }) => {
  const host = new Host(page);
  await host.open();
  await host.embed(embedAddress(baseURL, "?engine=never"));
  await host.next("ready");
  await host.frame.locator("input[type=range][data-date]").focus();
  for (let press = 0; press < 40; press += 1) await page.keyboard.press("ArrowLeft");
  const { view } = await host.ask({ type: "getView" });
  await expect.poll(async () => (await host.heard("view")).at(-1)?.data["view"]).toEqual(view);
  const told = await host.heard("view");
  expect(told.map(({ data }) => data["cause"])).toEqual(told.map(() => "reader"));
  const [first] = told;
  const last = told.at(-1);
  // One at once, then one for each quarter of a second at most; messages may be delivered late, but not early.
  expect(told.length).toBeLessThanOrEqual(2 + ((last?.at ?? 0) - (first?.at ?? 0)) / 250);
  await host.frame.locator("button[data-island=habomai]").click();
  expect((await host.next("select")).data).toMatchObject({ island: "habomai" });
});

test("a frame beside it sets nothing, and a flood from its host is dropped and complained of", async ({ page, baseURL }) => {
  const host = new Host(page);
  await host.open();
  await host.embed(embedAddress(baseURL));
  await host.next("ready");
  await host.embed(`${origin}/hostile`, { title: "Hostile" });
  await page.waitForTimeout(1000);
  expect(await host.ask({ type: "getView" })).toMatchObject({ view: { island: null } });
  expect(await host.heard("error")).toEqual([]);

  await page.evaluate(() => {
    const frame = document.querySelector("iframe")?.contentWindow;
    for (let count = 0; count < 400; count += 1)
      frame?.postMessage({ source: "four-islands", version: 1, type: "getView", request: count }, "*");
    for (const junk of [null, 1, "x".repeat(1_000_000), [], { source: "four-islands" }]) frame?.postMessage(junk, "*");
    frame?.postMessage({ source: "four-islands", version: 9, type: "connect" }, "*");
  });
  expect((await host.next("error")).data).toMatchObject({ code: "E_RATE", fatal: false });
  expect((await host.heard("result")).length).toBeLessThanOrEqual(51);
  await page.waitForTimeout(1100);
  await host.say({ version: 9, type: "connect" });
  expect((await host.next("error", 1)).data).toMatchObject({ code: "E_VERSION", fatal: false });
  expect(await host.ask({ type: "getView" })).toMatchObject({ ok: true });
});

test("the height is the content's, whatever room the host gives, and comes to rest where the host follows it", async ({
  page,
  baseURL,
}) => {
  const host = new Host(page);
  await host.open();
  await page.evaluate(() => {
    window.followsHeight = true;
  });
  await host.embed(embedAddress(baseURL, "?island=habomai"), { height: "150", width: "240" });
  const iframe = page.locator("iframe");
  for (const [width, given] of [
    [240, 150],
    [340, 1500],
    [520, 150],
    [680, 300],
    [1000, 1500],
  ] as const) {
    const before = (await host.heard("resize")).length;
    await iframe.evaluate((element, [w, h]) => Object.assign(element.style, { width: `${w}px`, height: `${h}px` }), [
      width,
      given,
    ] as const);
    if (before === 0) await host.next("ready");
    await host.next("resize", before);
    await page.waitForTimeout(400);
    const told = (await host.heard("resize")).slice(before).map(({ data }) => data["height"]);
    expect(told.length, `${width}: ${told}`).toBeLessThanOrEqual(3);
    const { inner, content } = await host.frame.evaluate(() => ({
      inner: window.innerHeight,
      content: document.documentElement.scrollHeight,
    }));
    expect(inner).toBe(told.at(-1));
    expect(Math.abs(content - inner), `${width}: ${content} in ${inner}`).toBeLessThanOrEqual(1);
    // The map has its usual height, no more and no less.
    const [stage, usual] = await host.frame.evaluate(() =>
      [".frame-stage", ".frame-usual"].map((name) => document.querySelector(name)?.getBoundingClientRect().height ?? 0),
    );
    expect(Math.abs((stage ?? 0) - (usual ?? 9)), `${width}`).toBeLessThanOrEqual(1);
  }
  // What a link opens under the map is given its room, and the map none of it.
  const before = (await host.heard("resize")).length;
  await host.frame.locator('a[href="#sources"]').click();
  await host.next("resize", before);
  await page.waitForTimeout(400);
  const opened = (await host.heard("resize")).slice(before);
  expect(opened.length).toBeLessThanOrEqual(3);
  expect(opened.at(-1)?.data["height"]).toBe(2000);
  expect(await host.frame.evaluate(() => document.querySelector(".frame-stage")?.getBoundingClientRect().height)).toBeLessThanOrEqual(421);
});

test("in WordPress's sandbox it speaks WordPress's form too, and goes on to another language with it", async ({ page, baseURL }) => {
  const host = new Host(page);
  await host.open();
  await host.embed(embedAddress(baseURL, "?engine=never#?secret=aB3xY"), { sandbox: "allow-scripts" });
  const ready = await host.next("ready");
  expect(ready.origin).toBe("null");
  const heights = () => page.evaluate(() => window.toldByFrame.filter(({ data }) => data["message"] === "height").map(({ data }) => data));
  const told = (await host.next("resize")).data["height"];
  expect(await heights()).toEqual([{ message: "height", value: told, secret: "aB3xY" }]);
  // A choice makes a step, and the hash is gone.
  await host.frame.locator("button[data-island=kunashiri]").click();
  await host.next("select");
  await page.locator("iframe").evaluate((element) => Object.assign(element.style, { width: "400px" }));
  await host.next("resize", 1);
  expect((await heights()).at(-1)).toMatchObject({ secret: "aB3xY" });

  expect(await host.ask({ type: "setView", view: { language: "ja", date: "1900" } })).toMatchObject({ ok: true, view: { language: "ja" } });
  expect((await host.next("ready", 1)).data).toMatchObject({ view: { language: "ja", island: "kunashiri", date: "1900-12-31" } });
  expect(host.frame.url()).toBe(new URL("ja/embed/?island=kunashiri&date=1900-12-31&engine=never#?secret=aB3xY", baseURL).href);
  await host.next("resize", 2);
  expect((await heights()).at(-1)).toMatchObject({ secret: "aB3xY" });
});

test("what of the address was not understood, and what cannot be loaded, is told once, and its end", async ({ page, baseURL }) => {
  let isBroken = true;
  await page.route("**/geo/*.geojson*", (route) => (isBroken ? route.fulfill({ status: 404, body: "" }) : route.fallback()));
  const host = new Host(page);
  await host.open();
  await host.embed(embedAddress(baseURL, "?island=atlantis&date=1900&engine=never"));
  expect((await host.next("warning")).data).toMatchObject({
    code: "W_PARAMETER",
    fatal: false,
    message: expect.not.stringContaining("atlantis"),
  });
  expect((await host.next("error")).data).toMatchObject({ code: "E_DATA_FETCH", fatal: false });
  const again = host.frame
    .locator(".notices-card", { has: host.frame.locator('[data-fault="E_DATA_FETCH"]') })
    .locator("button")
    .first();
  await again.click();
  await page.waitForTimeout(1000);
  await expect(again).toBeVisible();
  expect(await host.heard("recovered")).toEqual([]);
  isBroken = false;
  await again.click();
  expect((await host.next("recovered")).data).toMatchObject({ code: "E_DATA_FETCH" });
  expect((await host.heard("error")).length).toBe(1);
  expect((await host.heard("warning")).length).toBe(1);
  expect((await host.next("rendered")).data).toMatchObject({ renderer: "svg" });
});

test("opened by itself, the page has nobody to speak to, and asks for nothing that would", async ({ page, baseURL }) => {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(embedAddress(baseURL, "?island=shikotan"));
  await expect(page.locator("[data-map][data-settled]")).toBeAttached();
  const asked = await page.evaluate(
    () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("connectFrame")).length,
  );
  expect(asked).toBe(0);
  await expect(page.locator('[data-details="shikotan"]')).toBeVisible();
  expect(troubles).toEqual([]);
});
