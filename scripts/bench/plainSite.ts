/** Builds the page that an author would otherwise write, with the same record in one language and the same geometry. */
import path from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const RECORD = "virtual:plain-record";

export async function buildPlainSite(outDir: string): Promise<void> {
  await build({
    configFile: false,
    mode: "production",
    root: path.join(ROOT, "scripts/bench/plain"),
    base: "./",
    publicDir: path.join(ROOT, "public"),
    logLevel: "error",
    plugins: [
      react(),
      {
        name: "plain-record",
        resolveId: (id) => (id === RECORD ? `\0${RECORD}` : null),
        load: (id) =>
          id === `\0${RECORD}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(localise(record, "en")))});` : null,
      },
    ],
    build: { outDir, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
  });
}
