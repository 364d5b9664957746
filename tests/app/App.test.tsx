// @vitest-environment jsdom
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { act, cleanup, render, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readGeometryIndex } from "../../scripts/readGeometryIndex.ts";
import { App } from "../../src/app/App.tsx";
import { geometryLoader } from "../../src/app/geometryLoader.ts";
import { pageScenes } from "../../src/app/pageScenes.ts";
import { createPageStore } from "../../src/app/store.ts";
import { loadMessages } from "../../src/i18n/loadMessages.ts";
import { geometryOutlineOf } from "../../src/model/geometryOutline.ts";
import { type Language, localise } from "../../src/model/language.ts";
import { outlineOf } from "../../src/model/outline.ts";
import { record } from "../../src/record/index.ts";
import { installBrowserParts } from "../fixtures/browserParts.ts";

/** When the page was rendered beforehand; the reader opens it today. */
const TODAY = "2026-11-23";
const EXTENTS = geometryOutlineOf(readGeometryIndex("."));

/** The site's own folder, served from `public`; what is in `broken` is answered with an error. */
let server: Server;
let root: URL;
const broken = new Set<string>();

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://x").pathname;
    response.setHeader("access-control-allow-origin", "*");
    if (broken.has(path)) response.writeHead(404).end();
    else response.end(await readFile(`public${path}`));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => installBrowserParts(window as Window & typeof globalThis, 1000, 700));
afterEach(() => {
  cleanup();
  broken.clear();
  window.history.replaceState(null, "", "/");
});

/** How often the whole record, behind its outline, cannot be had before it can. */
let proseFails = 0;

async function open(search = "", language: Language = "en") {
  window.history.replaceState(null, "", `/${search}`);
  // Without what makes the page long and is tested elsewhere: jsdom takes seconds over each thousand elements.
  const local = { ...localise(record, language), events: [], perspectives: [], wordings: [], sources: [], figures: [] };
  const outline = outlineOf(local);
  const messages = await loadMessages(language);
  const loadProse = async () => {
    if (proseFails > 0) {
      proseFails -= 1;
      throw new Error("The texts cannot be had.");
    }
    return local;
  };
  // Awaited, because the regions of prose wait for the record.
  await act(async () => {
    render(
      <App
        store={createPageStore(pageScenes(outline, EXTENTS, language), TODAY)}
        record={outline}
        extents={EXTENTS}
        prose={loadProse}
        geometry={geometryLoader(() => root)}
        still={{ map: null, chronology: null, sources: null }}
        root="./"
        {...{ messages, language }}
      />,
    );
  });
  return userEvent.setup();
}
const settled = () => waitFor(() => expect(document.querySelector("[data-map][data-settled]")).not.toBeNull(), { timeout: 45_000 });
/** A notice's own button; the whole page has too many elements to ask all of them for their roles. */
const inNotice = (name: string) => {
  const notice = document.querySelector<HTMLElement>("[data-fault=E_DATA_FETCH]")?.parentElement;
  return within(notice ?? document.body).getByRole("button", { name });
};
const button = (island: string) => document.querySelector<HTMLButtonElement>(`button[data-island="${island}"]`);

describe("the page, without WebGL", { timeout: 120_000 }, () => {
  it("draws the SVG map, says so once, and names the four at the opening view", async () => {
    await open();
    await settled();
    expect(document.querySelector<HTMLElement>("[data-map]")?.dataset["renderer"]).toBe("svg");
    expect(document.querySelectorAll('[data-fault="E_WEBGL"]')).toHaveLength(1);
    for (const island of ["habomai", "kunashiri", "shikotan", "etorofu"])
      expect(document.querySelector(`svg [data-label="${island}"]`)).not.toBeNull();
  });

  it("shows the details of a chosen island, takes the focus there, and writes the address", async () => {
    const user = await open();
    await user.click(button("shikotan") ?? document.body);
    const details = document.querySelector<HTMLElement>("[data-details=shikotan]");
    expect(details?.hidden).toBe(false);
    expect(window.location.search).toBe("?island=shikotan");
    await waitFor(() => expect(within(details ?? document.body).getByRole("heading", { level: 2 })).toBe(document.activeElement));
    expect(document.querySelector<HTMLElement>("[data-details=habomai]")?.hidden).toBe(true);
  });

  it("keeps layers that are not yet in force switched on, undrawn", async () => {
    const user = await open("?date=1900&layers=control");
    await user.click(document.querySelector("input[data-layer='1956']") ?? document.body);
    expect(window.location.search).toBe("?layers=1956,control&date=1900-12-31");
    expect(document.querySelector("[data-legend] [data-role='promised:1956']")).toBeNull();
  });

  it("names in the reader's language what could not be loaded, and brings it when asked again", async () => {
    broken.add("/geo/hokkaido.geojson");
    const user = await open("", "ja");
    await waitFor(() => expect(document.querySelector("[data-fault=E_DATA_FETCH]")?.textContent).toContain("北海道"), { timeout: 45_000 });
    broken.clear();
    await user.click(inNotice("再試行"));
    await waitFor(() => expect(document.querySelector("[data-fault=E_DATA_FETCH]")).toBeNull(), { timeout: 45_000 });
  });

  it("shows who administers and claims while the texts cannot be had, and the rest when asked again", async () => {
    proseFails = 1;
    const user = await open("?island=etorofu");
    await settled();
    const details = () => document.querySelector<HTMLElement>("[data-details=etorofu]:not([hidden])");
    expect(details()?.textContent).toContain("Etorofu / Iturup");
    expect(details()?.textContent).toContain("Administered by Russia, claimed by Japan");
    expect(document.querySelector("[data-status]")).toBeNull();
    await waitFor(() => expect(document.querySelector("table[data-matrix]")).not.toBeNull(), { timeout: 45_000 });
    expect(document.querySelectorAll("[data-fault=E_DATA_FETCH]")).toHaveLength(1);
    await user.click(inNotice("Try again"));
    await waitFor(() => expect(details()?.querySelector('[data-status="1855"]')).not.toBeNull(), { timeout: 45_000 });
    expect(document.querySelector("[data-fault=E_DATA_FETCH]")).toBeNull();
  });

  it("names the page after its view", async () => {
    const user = await open("", "ru");
    expect(document.title).toBe("Южные Курилы / Северные территории");
    await user.click(button("etorofu") ?? document.body);
    expect(document.title).toContain("Итуруп / Эторофу");
  });
});
