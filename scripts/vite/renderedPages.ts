/** Renders the pages beforehand with the page's own components, through Vite, since these are TSX and ask for the record's modules. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createServer, type Plugin } from "vite";
import type { PageKind } from "../../src/app/pageAddress.ts";
import { isIsoDate } from "../../src/model/date.ts";
import type { Language } from "../../src/model/language.ts";
import { readGeometryIndex } from "../readGeometryIndex.ts";

/** Styles are the page's own business: its HTML only names classes. */
const NO_STYLES = "\0no-styles";
const WITHOUT_STYLES: Plugin = {
  name: "four-islands:without-styles",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? NO_STYLES : null),
  load: (id) => (id === NO_STYLES ? "" : null),
};

export interface PageRenderer {
  readonly render: (language: Language, kind: PageKind) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** `root` is the project's own folder; `define` what the build writes in for names in the source. Must be closed. */
export async function pageRenderer(root: string, define: Readonly<Record<string, string>>, today: string): Promise<PageRenderer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    define: { ...define },
    plugins: [WITHOUT_STYLES],
  });
  const { renderPage } = (await server.ssrLoadModule("/src/prerender.tsx")) as typeof import("../../src/prerender.tsx");
  const geometry = readGeometryIndex(root);
  return { render: (language, kind) => renderPage({ language, kind, today, geometry }), close: () => server.close() };
}

/** The day of the build, which `SOURCE_DATE_EPOCH` (seconds) sets for builds that must come out the same. */
export function buildDay(epoch: string | undefined, now: Date): string {
  const moment = epoch === undefined ? now : new Date(Number(epoch) * 1000);
  const day = Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 10);
  if (!isIsoDate(day)) throw new Error(`SOURCE_DATE_EPOCH must be a number of seconds since 1970, not "${epoch}".`);
  return day;
}

/** The template of a kind of page, `index.html` or `embed.html`. */
export function templateOf(folder: string, kind: PageKind): Promise<string> {
  return readFile(path.join(folder, TEMPLATES[kind]), "utf8");
}
export const TEMPLATES: Readonly<Record<PageKind, string>> = { full: "index.html", embed: "embed.html" };
