/**
 * Serves and writes every page, complete, in each language: `/`, `/ja/`, `/ru/` from one template, their `embed/` from another, and from
 * a third the page of each story, which needs no script.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin, Rolldown } from "vite";
import { LANGUAGES, type Language } from "../../src/model/language.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { oembedFile } from "./oembed.ts";
import { withOneStyleSheet } from "./oneStyleSheet.ts";
import { escapeHtml, headOf, OEMBED_FILE } from "./pageHead.ts";
import { buildDay, type PageRenderer, pageRenderer, TEMPLATES, templateOf } from "./renderedPages.ts";
import { pageFolder, pageRoot, SITE_PAGES, type SitePage, type SitePageKind, saidOf } from "./sitePages.ts";

const EARLY = "src/early.ts";

interface Parts {
  readonly today: string;
  readonly siteUrl: string | null;
  /** What stands in the page's element. */
  readonly body: string;
  /** Addresses from the site's own folder. */
  readonly early: string;
  readonly preload: readonly string[];
}

/** The template filled in for one page. */
function filledIn(html: string, page: SitePage, { today, siteUrl, body, early, preload }: Parts): string {
  const said = saidOf(page);
  const root = pageRoot(page);
  return (
    (page.kind === "story" ? html : withEarly(html, early, preload))
      .replace('<html lang="en">', () => `<html lang="${page.language}">`)
      .replaceAll("%TITLE%", () => escapeHtml(said.title))
      .replaceAll("%DESCRIPTION%", () => escapeHtml(said.description))
      .replaceAll("%DAY%", today)
      .replace("</head>", () => [...(siteUrl === null ? [] : [headOf({ ...page, ...said, siteUrl })]), "</head>"].join("\n    "))
      .replaceAll(/(src|href|data-start)="\.\//g, (_, name) => `${name}="${root}`)
      .replace(/(?<=data-needs=")[^"]*/, (addresses) => addresses.replaceAll("./", root))
      .replaceAll("%ROOT%", root)
      // Last: nothing of the page's own text is taken for a place to fill in.
      .replace("<!--page-->", () => body)
  );
}

/**
 * The early script before all that is seen; it asks for the page's own. It stands after the style sheets: a browser that has seen a
 * policy in the head asks for nothing beyond a script that it waits for.
 */
function withEarly(html: string, early: string, preload: readonly string[]): string {
  const { rest, module, needed } = startOf(html);
  const needs = [...needed, ...preload.map((address) => `./${address}`)];
  const start = module === null ? "" : ` data-start="${module}" data-needs="${needs.join(" ")}"`;
  return rest.replace("</head>", () => `<script src="./${early}"${start}></script>\n  </head>`);
}

/**
 * Takes the page's own script, and what it needs, out of the head of a built page: the early script asks for them once the page has
 * been painted, so that they do not compete with it. In development the script stays where it is.
 */
function startOf(html: string): { readonly rest: string; readonly module: string | null; readonly needed: readonly string[] } {
  const preloads = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;
  const own = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;
  const module = own.exec(html)?.[1] ?? null;
  if (module === null) return { rest: html, module, needed: [] };
  const needed = [...html.matchAll(preloads)].flatMap(([, address]) => address ?? []);
  return { rest: html.replaceAll(preloads, "").replace(own, ""), module, needed };
}

/** First in the head, so that it holds for everything after it. Not in development, whose tools write scripts into the page. */
function withPolicy(html: string, kind: SitePageKind): string {
  return html.replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(kind)}" />`);
}

/** Asked for as from anywhere: in a sandbox, a site that lets no other origin have its files would else leave a page without style. */
function withPlainStyles(html: string): string {
  return html.replaceAll('<link rel="stylesheet" crossorigin ', '<link rel="stylesheet" ');
}

/** The page at an address of the site; null where that is none. */
function pageAt(address: string): SitePage | null {
  return SITE_PAGES.find((page) => address === `/${pageFolder(page)}`) ?? null;
}

export interface PagesOptions {
  /** The project's own folder. */
  readonly root: string;
  /** Null where nobody has said where the site will live. */
  readonly siteUrl: string | null;
  /** What the build writes in for names in the source. */
  readonly define: Readonly<Record<string, string>>;
}

export function pages({ root, siteUrl, define }: PagesOptions): Plugin {
  let outDir = "dist";
  let early = "";
  const preload = new Map<Language, readonly string[]>();
  const today = () => buildDay(process.env["SOURCE_DATE_EPOCH"], new Date());
  return {
    name: "four-islands:pages",
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      // One renderer for all requests until something changes: it takes seconds to start.
      let renderer: Promise<PageRenderer> | undefined;
      const forget = () => {
        void renderer?.then(({ close }) => close()).catch(() => undefined);
        renderer = undefined;
      };
      server.watcher.on("change", forget);
      server.httpServer?.on("close", forget);
      server.middlewares.use(async (request, response, next) => {
        const [address = "/", query] = (request.url ?? "/").split("?");
        if (pageAt(`${address}/`) !== null) {
          response.writeHead(301, { location: `${address}/${query ? `?${query}` : ""}` }).end();
          return;
        }
        const page = pageAt(address);
        if (page === null) {
          next();
          return;
        }
        try {
          renderer ??= pageRenderer({ root, define, today: today(), siteUrl: null });
          const body = await (await renderer).render(page);
          const parts: Parts = { today: today(), siteUrl: null, body, early: EARLY, preload: [] };
          const html = filledIn(await templateOf(root, page.kind), page, parts);
          response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
          response.end(await server.transformIndexHtml(address, html, request.originalUrl));
        } catch (error) {
          forget();
          next(error);
        }
      });
    },
    buildStart() {
      if (this.environment.mode === "build") this.emitFile({ type: "chunk", id: path.join(root, EARLY), name: "early" });
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === "chunk");
      early = chunks.find(({ facadeModuleId }) => facadeModuleId === path.join(root, EARLY))?.fileName ?? "";
      for (const language of LANGUAGES) {
        const wanted = [`\0virtual:outline/${language}`, path.join(root, `src/i18n/${language}.ts`)];
        preload.set(
          language,
          chunks.filter(({ facadeModuleId }) => facadeModuleId !== null && wanted.includes(facadeModuleId)).map(({ fileName }) => fileName),
        );
      }
    },
    async writeBundle() {
      if (siteUrl === null) this.info("SITE_URL is not set: canonical addresses, hreflang, link previews and oEmbed are left out.");
      const renderer = await pageRenderer({ root, define, today: today(), siteUrl });
      const template = async (kind: SitePageKind) =>
        withOneStyleSheet(withPlainStyles(withPolicy(await templateOf(outDir, kind), kind)), outDir, kind);
      const templates = { full: await template("full"), embed: await template("embed"), story: await template("story") };
      for (const page of SITE_PAGES) {
        const folder = path.join(outDir, pageFolder(page));
        const body = await renderer.render(page);
        const parts: Parts = { today: today(), siteUrl, body, early, preload: preload.get(page.language) ?? [] };
        await mkdir(folder, { recursive: true });
        await writeFile(path.join(folder, "index.html"), filledIn(templates[page.kind], page, parts));
        if (siteUrl !== null) await writeFile(path.join(folder, OEMBED_FILE), oembedFile({ ...page, ...saidOf(page), siteUrl }));
      }
      await renderer.close();
      for (const kind of ["embed", "story"] as const) await rm(path.join(outDir, TEMPLATES[kind]));
    },
  };
}
