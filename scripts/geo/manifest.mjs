/** What was published and from what: hashes that show when a file was edited by hand or a script without a rebuild. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const HERE = new URL(".", import.meta.url);

/** @param {string | Buffer} content */
const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/** One hash over the build's scripts, its package.json and its lockfile, whatever line endings a checkout gave them. */
export function inputsHash() {
  const names = readdirSync(HERE).filter((name) => name.endsWith(".mjs") || name === "package.json" || name === "package-lock.json");
  const contents = names.sort().map((name) => `${name}\n${readFileSync(new URL(name, HERE), "utf8").replaceAll("\r\n", "\n")}\n`);
  return sha256(contents.join(""));
}

/** @param {string | Buffer} content */
export const fileEntry = (content) => ({
  sha256: sha256(content),
  bytes: Buffer.byteLength(content),
  brotli: brotliCompressSync(content).length,
});

/** @param {Record<string, string>} files content by name */
export function manifestOf(files) {
  const entries = Object.entries(files).map(([name, content]) => [name, fileEntry(content)]);
  return { files: Object.fromEntries(entries), inputs: inputsHash() };
}
