/** Writes what was measured as Markdown: the table, how it was measured and on what. */
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FigureRow, Measured } from "./figures.ts";
import type { GrowthRow } from "./growth/measureGrowth.ts";
import { PROFILES } from "./measurePage.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const SIZES = [1, 2, 5, 10];
/** "Near linear", over all sizes: what noise and a logarithm add. The last step alone is one ratio of two noisy medians: shown, not judged. */
const NEAR_LINEAR = 1.2;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function shown(value: number | null, unit: FigureRow["unit"]): string {
  return value === null || Number.isNaN(value) ? "-" : `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

function verdict({ judged, must, aim, missing }: FigureRow): string {
  if (missing) return missing;
  if (must === null || aim === null) return "";
  if (judged === null || Number.isNaN(judged)) return "not measured";
  return judged <= aim ? "met, aim met" : judged <= must ? "met, aim not met" : "not met";
}

export function figuresTable(rows: readonly FigureRow[]): string {
  return table(
    ["figure", "product", "plain page", "ratio", "must", "aim", ""],
    rows.map((row) => {
      const ratio = row.judgedAs === "figure" || row.product === null || row.plain === null ? "-" : (row.product / row.plain).toFixed(2);
      const bound = (value: number | null) =>
        value === null ? "" : row.judgedAs === "ratio" ? `ratio ${value.toFixed(2)}` : `${value} ${row.unit}`;
      return [row.what, shown(row.product, row.unit), shown(row.plain, row.unit), ratio, bound(row.must), bound(row.aim), verdict(row)];
    }),
  );
}

export function growthTable(rows: readonly GrowthRow[]): string {
  return table(
    ["", "at 1x", ...SIZES.slice(1).map((size) => `${size}x`), "exponent", "5x to 10x", ""],
    rows.map(({ what, times, exponent, lastExponent }) => [
      what,
      `${(times[0] ?? 0).toFixed(2)} ms`,
      ...times.slice(1).map((time) => `${(time / (times[0] ?? 1)).toFixed(1)} times`),
      exponent.toFixed(2),
      lastExponent.toFixed(2),
      exponent <= NEAR_LINEAR ? "near linear" : "more than linear",
    ]),
  );
}

export function machineLines(browserVersion: string): readonly string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const [cpu] = os.cpus();
  return [
    `${os.cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), ${Math.round(os.totalmem() / 1024 ** 3)} GB, ${os.type()} ${os.release()}; no graphics card, so WebGL is software.`,
    `Load average over the last quarter of an hour: ${(os.loadavg()[2] ?? 0).toFixed(1)}; what else ran makes both pages slower, and the ratios less certain.`,
    `Chromium ${browserVersion}, Node ${process.version}, React ${dependencies["react"]}, MapLibre ${dependencies["maplibre-gl"]}, Vite ${devDependencies["vite"]}.`,
  ];
}

const SCORES = { performance: [95, 99], accessibility: [100, 100], "best-practices": [100, 100] } as const;

function lighthouseLines(scores: Measured["lighthouse"]): string {
  if (scores === null) return "Lighthouse: could not be run.";
  const rows = Object.entries(SCORES).map(([name, [must, aim]]) => {
    const score = scores[name as keyof typeof SCORES];
    return [name, `${score}`, `${must}`, `${aim}`, score >= aim ? "met, aim met" : score >= must ? "met, aim not met" : "not met"];
  });
  return table(["Lighthouse 12 on the page for frames", "score", "must", "aim", ""], rows);
}

interface Report {
  readonly rows: readonly FigureRow[];
  readonly growth: readonly GrowthRow[];
  readonly runs: number;
  readonly machine: readonly string[];
  readonly measured: Measured;
}

export function reportOf({ rows, growth, runs, machine, measured }: Report): string {
  const spread = measured.pages.map((pair, index) => {
    const of = (which: "product" | "plain") => {
      const times = pair[which].map(({ usefulMs }) => Math.round(usefulMs)).toSorted((a, b) => a - b);
      return `${which} ${times[0]} to ${times.at(-1)} ms`;
    };
    return `- First useful paint, ${PROFILES[index]?.name}: ${of("product")}, ${of("plain")}.`;
  });
  return `# Benchmark

Written by \`npm run bench\`; do not edit. Medians of ${runs} runs of each page.

${figuresTable(rows)}

Spread:
${spread.join("\n")}

${lighthouseLines(measured.lighthouse)}

Not measured here:
- Dead maps and live WebGL contexts with twenty embeds: a matter of the embed page's own tests.
- Areas against published ones: \`npm run geo:check\`.

## How it is measured
- **The plain page** (\`scripts/bench/plain\`) is what an author would otherwise write: React and MapLibre with static imports, the same
  geometry files as sources, the same record in one language, the same list of islands, a legend, and details with the texts on the
  chosen island. It is built by Vite with the product's own settings.
- **In turns**: both are measured in the same browser in every run, and take turns in being first; each time in a new context with
  nothing cached, a second after the one before was closed. One run at the start counts for neither.
- **The server** is the same for both: HTTP/1.1, Brotli quality 11. It counts the bytes of every answer, so what a worker asks for is
  counted too. The slow line is made by the server for all requests alike, workers' included: 150 ms before each answer, 1.6 Mbit/s shared
  by all answers. The slow processor is Chromium's own throttling of the page; workers are not throttled.
- **Useful** means: the buttons of the four islands are visible, the map shows all four (each as a shape of the SVG, or after the
  engine's first complete frame), and the legend or a status says who administers. A script looks in every frame, the same in both
  pages; the time is taken after the frame in which it holds was handed over, and is never before the first contentful paint.
- **Bytes needed for that paint** are HTML and CSS of the page with script switched off, if it is useful then; else the table shows all
  that was served before the paint. **Before the engine** is all that was served before the first script that holds MapLibre was asked
  for (for the plain page, whose only script holds it, that is next to nothing).
- **Click**: from the click's first listener to the new details laid out, the median of the four islands, after the map has come to
  rest. The paint itself is left out: with software WebGL it mostly waits for the map's compositing.
- **Six embeds**: six frames on one page, in a browser of their own. Memory is taken in another, in a window that no tool is attached to
  (what watches a frame puts about 4 MB into it, whichever page it holds): the private memory of all the browser's processes three
  seconds after the last should be useful, less what the same browser took with an empty window (Linux only).
- Times are never asserted in tests. Bytes are: \`tests/house/budgets.test.ts\`.

## How cost grows
A generated record (\`scripts/bench/growth\`) with two, five and ten times the territories, islets, layers and instruments, all of them
switched on and in the picture. Times are the fastest of many runs in Node, relative to the present record; an exponent of 1 is linear.
Land that belongs to no territory is not multiplied.

${growthTable(growth)}

## Machine
${machine.map((line) => `- ${line}`).join("\n")}
`;
}
