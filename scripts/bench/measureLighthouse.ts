/** Lighthouse's scores of one page. It is fetched for the measurement alone: its hundreds of packages are no part of the project. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { median } from "./median.ts";

/** The last one that runs on the oldest Node that this project supports. */
const PACKAGE = "lighthouse@12.8.2";
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** From 0 to 100, the median of the runs. */
export type LighthouseScores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

/** Null, with a line on the console, where it cannot be fetched or does not run. */
export async function measureLighthouse(address: string, executablePath: string, runs: number): Promise<LighthouseScores | null> {
  const folder = mkdtempSync(path.join(tmpdir(), "four-islands-lighthouse-"));
  try {
    const reports: Record<string, { readonly score: number | null }>[] = [];
    for (let run = 1; run <= runs; run += 1) {
      const file = path.join(folder, `${run}.json`);
      const words = [address, "--quiet", "--output=json", `--output-path=${file}`, `--only-categories=${CATEGORIES.join(",")}`];
      await promisify(execFile)(
        "npm",
        ["exec", "--yes", `--package=${PACKAGE}`, "--", "lighthouse", ...words, `--chrome-flags=${FLAGS.join(" ")}`],
        {
          env: { ...process.env, CHROME_PATH: executablePath },
          cwd: folder,
        },
      );
      reports.push(JSON.parse(readFileSync(file, "utf8")).categories);
      console.log(
        `Lighthouse, run ${run}: ${CATEGORIES.map((name) => `${name} ${Math.round((reports.at(-1)?.[name]?.score ?? 0) * 100)}`).join(", ")}`,
      );
    }
    const scoreOf = (name: string) => Math.round(median(reports.map((report) => (report[name]?.score ?? 0) * 100)));
    return { performance: scoreOf("performance"), accessibility: scoreOf("accessibility"), "best-practices": scoreOf("best-practices") };
  } catch (error) {
    console.log(`Lighthouse could not be run: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
