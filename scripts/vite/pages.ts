/** Serves and writes the page once for each language, `/`, `/ja/`, `/ru/`, from the one template. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "vite";
import { LANGUAGES, type Language, localise } from "../../src/model/language.ts";
import { pairText } from "../../src/model/naming.ts";
import { record } from "../../src/record/index.ts";

const DEFAULT: Language = "en";

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
  return LANGUAGES.find((language) => new RegExp(`^/${language}(/|$)`).test(address)) ?? DEFAULT;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** The template in one language: its `lang`, title, description, and the way up to the site's own folder. */
function inLanguage(html: string, language: Language): string {
  const { region } = localise(record, language);
  const root = language === DEFAULT ? "./" : "../";
  return html
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replaceAll("%ROOT%", root)
    .replaceAll("%TITLE%", escapeHtml(pairText(region.pair, language)))
    .replaceAll("%DESCRIPTION%", escapeHtml(region.subtitle));
}

/** First in the head, so that it holds for everything after it. Not in development, whose tools write scripts into the page. */
function withPolicy(html: string): string {
  return html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`);
}

export function pages(): Plugin {
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
        if (language !== DEFAULT && address === `/${language}`) {
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
      handler: (html, { originalUrl, server }) => (server ? inLanguage(html, languageAt(originalUrl ?? "/")) : html),
    },
    async writeBundle() {
      const template = await readFile(path.join(outDir, "index.html"), "utf8");
      for (const language of LANGUAGES) {
        const folder = language === DEFAULT ? outDir : path.join(outDir, language);
        const html = inLanguage(withPolicy(template), language);
        await mkdir(folder, { recursive: true });
        await writeFile(path.join(folder, "index.html"), language === DEFAULT ? html : html.replaceAll(/(src|href)="\.\//g, '$1="../'));
      }
    },
  };
}
