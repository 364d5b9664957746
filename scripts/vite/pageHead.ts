/** What the head of a page says to search engines and to those who show previews of links. */
import { DEFAULT_LANGUAGE } from "../../src/app/pageAddress.ts";
import { LANGUAGES, type Language } from "../../src/model/language.ts";
import { pageFolder, type SitePage } from "./sitePages.ts";

/** What a page says of itself to those who embed it, in its own folder. */
export const OEMBED_FILE = "oembed.json";
const OEMBED_TYPE = "application/json+oembed";

const LOCALES: Readonly<Record<Language, string>> = { en: "en_GB", ja: "ja_JP", ru: "ru_RU" };
export const PICTURE = { view: "overview", width: 1200, height: 675 } as const;

export interface PageHead extends SitePage {
  /** As text: escaped here. */
  readonly title: string;
  readonly description: string;
  /** What the picture shows, for those who do not see it. */
  readonly pictureText: string;
  /** The absolute address of the site's own folder, with a slash at its end. */
  readonly siteUrl: string;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** The absolute address of the picture that stands for the site's pages in a language. */
export function pictureAddress(siteUrl: string, language: Language): string {
  return `${siteUrl}poster/${language}/${PICTURE.view}.png`;
}

/** Tags one a line: the page's own address, its siblings in other languages, how to embed it, and Open Graph. */
export function headOf({ title, description, pictureText, siteUrl, ...page }: PageHead): string {
  const { language } = page;
  const addressIn = (other: Language) => siteUrl + pageFolder({ ...page, language: other });
  const address = addressIn(language);
  const graph: readonly (readonly [property: string, content: string])[] = [
    ["og:type", "website"],
    ["og:title", title],
    ["og:description", description],
    ["og:url", address],
    ["og:locale", LOCALES[language]],
    ...LANGUAGES.filter((other) => other !== language).map((other) => ["og:locale:alternate", LOCALES[other]] as const),
    ["og:image", pictureAddress(siteUrl, language)],
    ["og:image:width", String(PICTURE.width)],
    ["og:image:height", String(PICTURE.height)],
    ["og:image:alt", pictureText],
  ];
  return [
    `<link rel="canonical" href="${escapeHtml(address)}" />`,
    ...LANGUAGES.map((other) => `<link rel="alternate" hreflang="${other}" href="${escapeHtml(addressIn(other))}" />`),
    `<link rel="alternate" hreflang="x-default" href="${escapeHtml(addressIn(DEFAULT_LANGUAGE))}" />`,
    `<link rel="alternate" type="${OEMBED_TYPE}" href="${escapeHtml(address + OEMBED_FILE)}" title="${escapeHtml(title)}" />`,
    ...graph.map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ].join("\n    ");
}
