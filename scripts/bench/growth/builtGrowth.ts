/** Bundles the growth measurement for Node, since it imports components with style sheets, and runs it. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "vite";
import type { GrowthRow } from "./measureGrowth.ts";

const ROOT = path.join(import.meta.dirname, "../../..");

export async function growthRows(): Promise<readonly GrowthRow[]> {
  const outDir = mkdtempSync(path.join(tmpdir(), "four-islands-growth-"));
  try {
    await build({
      configFile: false,
      mode: "production",
      root: ROOT,
      publicDir: false,
      logLevel: "error",
      define: { __GEOMETRY_FILES__: "[]" },
      ssr: { noExternal: true },
      build: { ssr: "scripts/bench/growth/measureGrowth.ts", outDir, rolldownOptions: { output: { entryFileNames: "growth.mjs" } } },
    });
    // In a process of its own, which nothing else warms up or slows down.
    const program = `import(${JSON.stringify(pathToFileURL(path.join(outDir, "growth.mjs")).href)})
      .then((growth) => console.log(JSON.stringify(growth.measureGrowth(${JSON.stringify(ROOT)}))))`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
    return JSON.parse(stdout) as readonly GrowthRow[];
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
