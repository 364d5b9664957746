/** The page as a reader works it: verbs for the tests, found by roles and the contract's hooks. */
import { expect, type Locator, type Page } from "@playwright/test";
import { project } from "../../src/scene/camera.ts";
import type { Camera } from "../../src/view/view.ts";
import { SITE } from "./site.ts";

const PLAIN = ".map-labels text, .map-room-scale, .layout-layers, .layout-foot, .layout-controls, .layout-notices { visibility: hidden }";

export const ISLANDS = ["habomai", "kunashiri", "shikotan", "etorofu"] as const;
export const LAYERS = ["1855", "1875", "1905", "1945", "1946", "1951", "1956", "1993", "japan", "russia", "control"] as const;

/** Places on land, `[lon, lat]`; for the group, its largest islet. */
export const LAND: Readonly<Record<(typeof ISLANDS)[number], readonly [number, number]>> = {
  habomai: [146.147, 43.495],
  kunashiri: [145.86, 44.14],
  shikotan: [146.75, 43.8],
  etorofu: [147.9, 45.03],
};

export class ThePage {
  readonly page: Page;
  /** What went wrong since the page was opened: errors on the console, exceptions, requests that left the origin. */
  readonly troubles: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.troubles.push(`exception: ${error.message}`));
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith("http") && host !== new URL(SITE).host) this.troubles.push(`left the origin: ${request.url()}`);
    });
  }

  get map(): Locator {
    return this.page.locator("[role=region][data-map]");
  }
  get search(): string {
    return decodeURIComponent(new URL(this.page.url()).search);
  }

  async open(address = ""): Promise<void> {
    await this.page.goto(`./${address}`);
    await this.settled();
  }
  async settled(): Promise<void> {
    await expect(this.page.locator("[data-map][data-settled]")).toBeAttached({ timeout: 60_000 });
  }

  islandButton(id: string): Locator {
    return this.page.locator(`button[data-island="${id}"]:visible`);
  }
  details(id: string): Locator {
    return this.page.locator(`[data-details="${id}"]`);
  }
  layer(id: string): Locator {
    return this.page.locator(`input[type=checkbox][data-layer="${id}"]`);
  }
  get date(): Locator {
    return this.page.locator("input[type=range][data-date]");
  }
  step(direction: "previous" | "next"): Locator {
    return this.page.locator(`button[data-date-step=${direction}]`);
  }

  /** The pixel of the viewport at which a place stands under `camera`. */
  async pixelOf(place: readonly [number, number], camera: Camera): Promise<{ x: number; y: number }> {
    const box = await this.map.boundingBox();
    if (!box) throw new Error("The map has no box.");
    const [x, y] = project(place, camera, box);
    return { x: box.x + x, y: box.y + y };
  }

  /** Hides what depends on a machine's fonts, by a style sheet that the page's policy allows; returns what shows it again. */
  async hideText(): Promise<() => Promise<void>> {
    await this.page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, PLAIN);
    return () =>
      this.page.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
  }

  /** The map's own pixels, without names and cards. */
  async picture(): Promise<Buffer> {
    const showText = await this.hideText();
    // Not through Playwright's own options, which write style elements that the policy refuses.
    const picture = await this.map.screenshot({ caret: "initial" });
    await showText();
    return picture;
  }
}
