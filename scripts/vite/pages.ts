/** Serves and writes the page once for each language, `/`, `/ja/`, `/ru/`, from the one template. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "vite";
import { LANGUAGES, type Language, localise } from "../../src/model/language.ts";
import { pairText } from "../../src/model/naming.ts";
import { record } from "../../src/record/index.ts";
import { DEFAULT_LANGUAGE, escapeHtml, folderOf, headOf } from "./pageHead.ts";

/** Nothing runs, loads or frames but what the site itself serves; `data:` is what the map's worker needs in a sandboxed frame. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' data:",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function languageAt(address: string): Language {
  return LANGUAGES.find((language) => new RegExp(`^/${language}(/|$)`).test(address)) ?? DEFAULT_LANGUAGE;
}

/** The template in one language: its `lang`, title, description, the way up to the site's own folder, and its own address if known. */
function inLanguage(html: string, language: Language, siteUrl: string | null): string {
  const { region } = localise(record, language);
  const root = language === DEFAULT_LANGUAGE ? "./" : "../";
  const title = pairText(region.pair, language);
  const own = { language, title, description: region.overview, pictureText: `${title} — ${region.subtitle}` };
  return html
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replaceAll("%ROOT%", root)
    .replaceAll("%TITLE%", escapeHtml(title))
    .replaceAll("%DESCRIPTION%", escapeHtml(region.overview))
    .replace("</head>", siteUrl === null ? "</head>" : `  ${headOf({ ...own, siteUrl })}\n  </head>`);
}

/** First in the head, so that it holds for everything after it. Not in development, whose tools write scripts into the page. */
function withPolicy(html: string): string {
  return html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`);
}

/** `siteUrl`: null where nobody has said where the site will live. */
export function pages(siteUrl: string | null): Plugin {
  let outDir = "dist";
  return {
    name: "four-islands:pages",
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [address = "/", query] = (request.url ?? "/").split("?");
        const language = languageAt(address);
        if (language !== DEFAULT_LANGUAGE && address === `/${language}`) {
          response.writeHead(301, { location: `/${language}/${query ? `?${query}` : ""}` }).end();
          return;
        }
        if (address === `/${language}/`) request.url = `/index.html${query ? `?${query}` : ""}`;
        next();
      });
    },
    transformIndexHtml: {
      order: "pre",
      // The build keeps the placeholders until all languages are written.
      handler: (html, { originalUrl, server }) => (server ? inLanguage(html, languageAt(originalUrl ?? "/"), null) : html),
    },
    async writeBundle() {
      if (siteUrl === null) this.info("SITE_URL is not set: canonical addresses, hreflang and link previews are left out.");
      const template = await readFile(path.join(outDir, "index.html"), "utf8");
      for (const language of LANGUAGES) {
        const folder = path.join(outDir, folderOf(language));
        const html = inLanguage(withPolicy(template), language, siteUrl);
        await mkdir(folder, { recursive: true });
        await writeFile(
          path.join(folder, "index.html"),
          language === DEFAULT_LANGUAGE ? html : html.replaceAll(/(src|href)="\.\//g, '$1="../'),
        );
      }
    },
  };
}
