/** A page's style sheets, as one file: each answer takes a browser time before it paints, and they pack better together. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** As the build writes it; that for paper has its `media` first, and stays apart. */
const LINK = /<link rel="stylesheet" href="\.\/([^"]+)">/g;

/**
 * Writes the file under `outDir`, and gives the page's HTML with a link to it in place of the first. The others stay, switched off, so
 * that no browser asks for them, and parts of the page that come later and need the same styles find that they are there.
 */
export async function withOneStyleSheet(html: string, outDir: string, name: string): Promise<string> {
  const files = [...html.matchAll(LINK)].flatMap(([, file]) => file ?? []);
  if (files.length < 2) return html;
  const styles = (await Promise.all(files.map((file) => readFile(path.join(outDir, file), "utf8")))).map((text) => text.trim()).join("\n");
  const moved = /url\((?!["']?(?:data:|#))|@import|@charset/.exec(styles);
  if (moved)
    throw new Error(`The style sheets of the ${name} page cannot be joined: one of them holds ${moved[0]}, which may not be moved.`);
  const hash = createHash("sha256").update(styles).digest("base64url").slice(0, 8);
  const one = `${path.dirname(files[0] ?? "")}/${name}-${hash}.css`;
  await writeFile(path.join(outDir, one), styles);
  const off = html.replaceAll(LINK, (link) => link.replace(">", " disabled>"));
  return off.replace(/<link rel="stylesheet" [^>]* disabled>/, (first) => `<link rel="stylesheet" href="./${one}">\n    ${first}`);
}
