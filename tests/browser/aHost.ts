/** Another site's page with our frame in it, on an origin of its own: what its author sees, hears and may send. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { SITE } from "./site.ts";

export interface Heard {
  readonly type: string;
  readonly code?: string;
  readonly [part: string]: unknown;
}

export interface FrameOptions {
  /** From the site's own folder, with its query. */
  readonly address?: string;
  readonly width?: number;
  readonly height?: number;
  /** More attributes of the `iframe`, as HTML. */
  readonly attributes?: string;
  /** HTML before the frame and around it. */
  readonly before?: string;
}

interface HostWindow extends Window {
  heard: Heard[];
}

export class AHost {
  readonly page: Page;
  /** Exceptions and rejections that nobody caught, in the host or in its frame. */
  readonly uncaught: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.uncaught.push(`${error.name}: ${error.message}`));
  }

  get frame(): FrameLocator {
    return this.page.frameLocator("iframe");
  }
  get map(): Locator {
    return this.frame.locator("[role=region][data-map]");
  }
  islandButton(id: string): Locator {
    return this.frame.locator(`button[data-island="${id}"]:visible`);
  }
  details(id: string): Locator {
    return this.frame.locator(`[data-details="${id}"]`);
  }
  fault(code: string): Locator {
    return this.frame.locator(`[data-fault="${code}"]`);
  }

  async open({ address = "embed/", width = 680, height = 620, attributes = "", before = "" }: FrameOptions = {}): Promise<void> {
    const listen =
      "window.heard=[];addEventListener('message',(e)=>{if(e.source===document.querySelector('iframe').contentWindow)heard.push(e.data)})";
    const frame = `<iframe title="Map" src="${SITE}${address.replaceAll("&", "&amp;")}" style="border:0;width:${width}px;height:${height}px" ${attributes}></iframe>`;
    const body = `<!doctype html><html lang="en"><title>Host</title><script>${listen}</script><body style="margin:0;background:#fff">${before}${frame}<div style="height:2000px"></div></body></html>`;
    // A server of its own: browsers let no page whose address they cannot tell reach this machine.
    const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    this.page.once("close", () => server.close());
    const { port } = server.address() as AddressInfo;
    await this.page.goto(`http://127.0.0.1:${port}/`, { waitUntil: "commit" });
  }
  async settled(): Promise<void> {
    await expect(this.frame.locator("[data-map][data-settled]")).toBeAttached({ timeout: 45_000 });
  }

  async heard(type?: string): Promise<readonly Heard[]> {
    const all = await this.page.evaluate(() => (window as unknown as HostWindow).heard);
    return type === undefined ? all : all.filter((message) => message.type === type);
  }
  async send(message: Readonly<Record<string, unknown>>): Promise<void> {
    await this.page.evaluate(
      (data) => document.querySelector("iframe")?.contentWindow?.postMessage({ source: "four-islands", version: 1, ...data }, "*"),
      message,
    );
  }
}
