/** `npm run build:single`: writes the page as one file for each language, into the built site (built first where there is none) or a folder given. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({ options: { outDir: { type: "string" } } });
const root = path.resolve(import.meta.dirname, "..");
const folder = path.resolve(root, values.outDir ?? "dist");

if (values.outDir === undefined && !existsSync(path.join(folder, "index.html"))) {
  const { status } = spawnSync(process.execPath, [path.join(root, "node_modules/vite/bin/vite.js"), "build"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
// React reads it when it is loaded.
process.env.NODE_ENV = "production";
/** @type {{ module: typeof import("./single/singleFiles.ts") }} */
const { module } = await runnerImport(path.join(root, "scripts/single/singleFiles.ts"), { root, configFile: false, logLevel: "error" });
const files = await module.singleFiles(root);
await mkdir(folder, { recursive: true });
for (const { name, content } of files) {
  await writeFile(path.join(folder, name), content);
  console.log(`${path.relative(process.cwd(), path.join(folder, name))}  ${Math.round(Buffer.byteLength(content) / 1000)} kB`);
}
