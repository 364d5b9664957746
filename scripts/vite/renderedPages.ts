/** Renders the pages beforehand with the page's own components, through Vite, since these are TSX and ask for the record's modules. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createServer, type Plugin } from "vite";
import { isIsoDate } from "../../src/model/date.ts";
import { readGeometryIndex } from "../readGeometryIndex.ts";
import type { SitePage, SitePageKind } from "./sitePages.ts";

/** Styles are the page's own business: its HTML only names classes. */
const NO_STYLES = "\0no-styles";
const WITHOUT_STYLES: Plugin = {
  name: "four-islands:without-styles",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? NO_STYLES : null),
  load: (id) => (id === NO_STYLES ? "" : null),
};

export interface PageRenderer {
  readonly render: (page: SitePage) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface RendererOptions {
  /** The project's own folder. */
  readonly root: string;
  /** What the build writes in for names in the source. */
  readonly define: Readonly<Record<string, string>>;
  readonly today: string;
  /** Null where nobody has said where the site will live. */
  readonly siteUrl: string | null;
}

/** Must be closed. */
export async function pageRenderer({ root, define, today, siteUrl }: RendererOptions): Promise<PageRenderer> {
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
  const { renderPage, renderSheet } = (await server.ssrLoadModule("/src/prerender.tsx")) as typeof import("../../src/prerender.tsx");
  const geometry = readGeometryIndex(root);
  return {
    render: ({ language, kind, story }) =>
      kind === "story"
        ? renderSheet({ language, story: story ?? "", today, geometry, siteUrl })
        : renderPage({ language, kind, today, geometry }),
    close: () => server.close(),
  };
}

/** The day of the build, which `SOURCE_DATE_EPOCH` (seconds) sets for builds that must come out the same. */
export function buildDay(epoch: string | undefined, now: Date): string {
  const moment = epoch === undefined ? now : new Date(Number(epoch) * 1000);
  const day = Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 10);
  if (!isIsoDate(day)) throw new Error(`SOURCE_DATE_EPOCH must be a number of seconds since 1970, not "${epoch}".`);
  return day;
}

/** The template of a kind of page, such as `index.html`. */
export function templateOf(folder: string, kind: SitePageKind): Promise<string> {
  return readFile(path.join(folder, TEMPLATES[kind]), "utf8");
}
export const TEMPLATES: Readonly<Record<SitePageKind, string>> = { full: "index.html", embed: "embed.html", story: "sheet.html" };
