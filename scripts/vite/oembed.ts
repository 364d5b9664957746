/**
 * What each page says of itself to those who embed it by its address alone (oEmbed 1.0, type `rich`), as a file: an editor that is given
 * the page's address finds it named in the head. It holds the page's default view, since a file knows nothing of a query.
 */
import { folderOf } from "../../src/app/pageAddress.ts";
import { escapeHtml, type PageHead, PICTURE, pictureAddress } from "./pageHead.ts";

const PROVIDER = "Four Islands";
const DAY_SECONDS = 86_400;

/** Pixels: what the page for a frame needs in a column of text, with its whole map and its legend. */
const FRAME = { width: 680, height: 720 } as const;

/** Of any kind of page: a full page is embedded as its own page for a frame, and so is a story, at its beginning. */
export function oembedOf({ language, story, title, pictureText, siteUrl }: PageHead): Readonly<Record<string, string | number>> {
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: PROVIDER,
    provider_url: siteUrl,
    cache_age: DAY_SECONDS,
    html: frameOf(
      `${siteUrl}${folderOf(language, "embed")}${story === undefined ? "" : `?story=${story}&step=1`}`,
      story === undefined ? pictureText : title,
    ),
    width: FRAME.width,
    height: FRAME.height,
    thumbnail_url: pictureAddress(siteUrl, language),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
}

/**
 * Nothing but the frame, since hosts put away what stands around it: WordPress would hide the frame behind a quotation until the map has
 * spoken. `frameborder`, because style attributes are put away too.
 */
function frameOf(address: string, title: string): string {
  const attributes = Object.entries({
    title,
    src: address,
    width: String(FRAME.width),
    height: String(FRAME.height),
    loading: "lazy",
    frameborder: "0",
    allow: "fullscreen; clipboard-write; web-share",
  });
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(" ")}></iframe>`;
}

export function oembedFile(head: PageHead): string {
  return `${JSON.stringify(oembedOf(head), null, 2)}\n`;
}
