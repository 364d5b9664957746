/** Puts a page that is one file together: what stands in it in plain text, what is packed, and the policy that lets nothing else run. */
import { createHash } from "node:crypto";
import { APP_TEXTS, type AppTexts, appScript } from "../../src/single/appScript.ts";
import type { PackedText } from "../../src/single/packed.ts";
import { escapeHtml } from "../vite/pageHead.ts";
import { packText } from "./packText.ts";

export interface SingleParts {
  readonly language: string;
  /** As text: escaped here. */
  readonly title: string;
  readonly description: string;
  /** Of the still page, before anything is unpacked. */
  readonly styles: string;
  readonly body: string;
  /** Marks the document before it is painted. */
  readonly early: string;
  /** Unpacks the app and starts it. */
  readonly open: string;
  readonly app: AppTexts;
  /** SVG. */
  readonly icon: string;
}

/** Schools have slow networks and full disks: no file may be larger. */
export const MOST_BYTES = 400_000;

/** Throws where the file would be too large. */
export function singleFile(parts: SingleParts): string {
  const { language, title, description, styles, body, early, open, app, icon } = parts;
  const policy = [
    "default-src 'none'",
    `script-src ${[early, open, appScript(app)].map(hashOf).join(" ")}`,
    `style-src ${hashOf(styles)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const file = [
    "<!doctype html>",
    `<html lang="${language}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<script>${inline(early)}</script>`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    `<style>${inline(styles)}</style>`,
    `<div id="page">${body}</div>`,
    ...APP_TEXTS.map((name) => packedElement(name, packText(app[name]))),
    `<script>${inline(open)}</script>`,
    "</html>",
    "",
  ].join("\n");
  const size = Buffer.byteLength(file);
  if (size > MOST_BYTES) throw new Error(`The file in "${language}" would have ${size} bytes: ${size - MOST_BYTES} more than it may.`);
  return file;
}

function packedElement(name: string, { bytes, row, written }: PackedText): string {
  return `<script type="text/plain" data-packed="${name}" data-bytes="${bytes}" data-row="${row}">${written}</script>`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** What would end its element, or be read otherwise than it was hashed. */
const UNREADABLE = /<\/(?:script|style)|<!--|\r/i;

function inline(text: string): string {
  if (UNREADABLE.test(text)) throw new Error("A script or style sheet holds what cannot stand in an HTML file.");
  return text;
}
