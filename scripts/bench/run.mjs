/** `npm run bench`: builds the product and a plain page, measures both, prints the table and writes docs/benchmark.md. */
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { findBrowser } from "../findBrowser.mjs";

const { values } = parseArgs({
  options: {
    /** Pages are measured so many times each. */
    runs: { type: "string", default: "7" },
    /** Two runs and no file: to see that everything works. */
    quick: { type: "boolean", default: false },
    /** Only the growth of computing, which needs no browser. */
    growth: { type: "boolean", default: false },
  },
});

// React reads it when it is loaded: the slow development build would be measured else.
process.env.NODE_ENV = "production";
const { module } = await runnerImport("./scripts/bench/bench.ts", { configFile: false, mode: "production", logLevel: "warn" });
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 7);
await module.bench({ runs: values.quick ? 2 : runs, quick: values.quick, onlyGrowth: values.growth, findBrowser });
