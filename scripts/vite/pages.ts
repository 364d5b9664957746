/** Serves and writes every page, complete, in each language: `/`, `/ja/`, `/ru/` from one template, their `embed/` from the other. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin, Rolldown } from "vite";
import { folderOf, type PageKind, rootOf } from "../../src/app/pageAddress.ts";
import { LANGUAGES, type Language, localise } from "../../src/model/language.ts";
import { regionTitle } from "../../src/model/naming.ts";
import { record } from "../../src/record/index.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { oembedFile } from "./oembed.ts";
import { escapeHtml, headOf, OEMBED_FILE, type PageHead } from "./pageHead.ts";
import { buildDay, type PageRenderer, pageRenderer, TEMPLATES, templateOf } from "./renderedPages.ts";

const EARLY = "src/early.ts";
const KINDS = Object.keys(TEMPLATES) as readonly PageKind[];

interface Page {
  readonly language: Language;
  readonly kind: PageKind;
}

const PAGES: readonly Page[] = LANGUAGES.flatMap((language) => KINDS.map((kind) => ({ language, kind })));

interface Parts {
  readonly today: string;
  readonly siteUrl: string | null;
  /** What stands in the page's element. */
  readonly body: string;
  /** Addresses from the site's own folder. */
  readonly early: string;
  readonly preload: readonly string[];
}

/** What a page says of itself in few words. */
function saidOf({ language, kind }: Page): Omit<PageHead, "siteUrl"> {
  const { region } = localise(record, language);
  const title = regionTitle(region);
  return { language, kind, title, description: region.overview, pictureText: `${title} — ${region.subtitle}` };
}

/** The template filled in for one page. */
function filledIn(html: string, page: Page, { today, siteUrl, body, early, preload }: Parts): string {
  const { language, kind } = page;
  const said = saidOf(page);
  const { rest, module, needed } = startOf(html);
  const needs = [...needed, ...preload.map((address) => `./${address}`)];
  const start = module === null ? "" : ` data-start="${module}" data-needs="${needs.join(" ")}"`;
  return (
    rest
      .replace('<html lang="en">', () => `<html lang="${language}">`)
      .replaceAll("%TITLE%", () => escapeHtml(said.title))
      .replaceAll("%DESCRIPTION%", () => escapeHtml(said.description))
      .replaceAll("%DAY%", today)
      // After the style sheets: a browser that has seen a policy in the head asks for nothing beyond a script that it waits for.
      .replace("</head>", () =>
        [...(siteUrl === null ? [] : [headOf({ ...said, siteUrl })]), `<script src="./${early}"${start}></script>`, "</head>"].join(
          "\n    ",
        ),
      )
      .replaceAll(/(src|href|data-start)="\.\//g, (_, name) => `${name}="${rootOf(language, kind)}`)
      .replace(/(?<=data-needs=")[^"]*/, (addresses) => addresses.replaceAll("./", rootOf(language, kind)))
      .replaceAll("%ROOT%", rootOf(language, kind))
      // Last: nothing of the page's own text is taken for a place to fill in.
      .replace("<!--page-->", () => body)
  );
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
function withPolicy(html: string, kind: PageKind): string {
  return html.replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(kind)}" />`);
}

/** Asked for as from anywhere: in a sandbox, a site that lets no other origin have its files would else leave a page without style. */
function withPlainStyles(html: string): string {
  return html.replaceAll('<link rel="stylesheet" crossorigin ', '<link rel="stylesheet" ');
}

/** The page at an address of the site; null where that is none. */
function pageAt(address: string): Page | null {
  return PAGES.find(({ language, kind }) => address === `/${folderOf(language, kind)}`) ?? null;
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
          renderer ??= pageRenderer(root, define, today());
          const body = await (await renderer).render(page.language, page.kind);
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
      const renderer = await pageRenderer(root, define, today());
      const templates = { full: await templateOf(outDir, "full"), embed: await templateOf(outDir, "embed") };
      for (const page of PAGES) {
        const folder = path.join(outDir, folderOf(page.language, page.kind));
        const body = await renderer.render(page.language, page.kind);
        const parts: Parts = { today: today(), siteUrl, body, early, preload: preload.get(page.language) ?? [] };
        await mkdir(folder, { recursive: true });
        await writeFile(
          path.join(folder, "index.html"),
          filledIn(withPlainStyles(withPolicy(templates[page.kind], page.kind)), page, parts),
        );
        if (siteUrl !== null) await writeFile(path.join(folder, OEMBED_FILE), oembedFile({ ...saidOf(page), siteUrl }));
      }
      await renderer.close();
      await rm(path.join(outDir, TEMPLATES.embed));
    },
  };
}
