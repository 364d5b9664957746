/** Measures the product beside a plain page, in turns, in the same browser; prints the table and writes docs/benchmark.md. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { buildSite } from "./builtSite.ts";
import { figureRows, type Measured, type Pair } from "./figures.ts";
import { growthRows } from "./growth/builtGrowth.ts";
import { type EmbedFigures, measureEmbeds } from "./measureEmbeds.ts";
import { measureLighthouse } from "./measureLighthouse.ts";
import { bytesWithoutScript, measurePage, PROFILES } from "./measurePage.ts";
import { buildPlainSite } from "./plainSite.ts";
import { growthTable, machineLines, reportOf } from "./report.ts";
import { type SiteServer, serveSite } from "./siteServer.ts";

export interface BenchOptions {
  readonly runs: number;
  readonly quick: boolean;
  readonly onlyGrowth: boolean;
  readonly findBrowser: () => string;
}

const ROOT = path.join(import.meta.dirname, "../..");
const REPORT = path.join(ROOT, "docs/benchmark.md");
/** Each takes most of a minute, and its scores hardly differ. */
const LIGHTHOUSE_RUNS = 3;
/** A page that closes takes the processor for a moment, an engine's for longer: the next one is not to pay for that. */
const REST_MS = 1000;
const PORTS = { product: 5530, plain: 5531 } as const;

export async function bench({ runs, quick, onlyGrowth, findBrowser }: BenchOptions): Promise<void> {
  console.log("How computing grows ...");
  const growth = await growthRows();
  console.log(growthTable(growth));
  if (onlyGrowth) return;

  const executablePath = findBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), "four-islands-bench-"));
  const sites: SiteServer[] = [];
  try {
    console.log("Building both pages ...");
    const [productDir, plainDir] = [path.join(folder, "product"), path.join(folder, "plain")];
    await buildSite(productDir);
    await buildPlainSite(plainDir);
    const product = await serveSite(productDir, PORTS.product);
    sites.push(product);
    const plain = await serveSite(plainDir, PORTS.plain);
    sites.push(plain);
    const embed = existsSync(path.join(productDir, "embed/index.html")) ? `${product.origin}/embed/` : null;
    const { measured, browserVersion } = await measureAll({ product, plain }, { runs, executablePath, embed });
    const rows = figureRows(measured);
    const report = reportOf({ rows, growth, runs, machine: machineLines(browserVersion), measured });
    console.log(report);
    if (!quick) {
      writeFileSync(REPORT, report);
      console.log(`Written: ${path.relative(ROOT, REPORT)}`);
    }
  } finally {
    for (const site of sites) site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Setting {
  readonly runs: number;
  readonly executablePath: string;
  readonly embed: string | null;
}

async function measureAll(sites: Pair<SiteServer>, { runs, executablePath, embed }: Setting) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const browserVersion = browser.version();
  const measured: Measured = {
    pages: PROFILES.map(() => ({ product: [], plain: [] })),
    withoutScript: null,
    embeds: null,
    lighthouse: null,
  };
  try {
    // The first page of a browser is slower than all others: it counts for neither.
    await measurePage(browser, sites.plain, PROFILES[0]);
    for (let run = 1; run <= runs; run += 1) {
      for (const [index, profile] of PROFILES.entries()) {
        // In turns, and each first half of the time, so that what disturbs the machine disturbs both.
        for (const which of run % 2 ? (["product", "plain"] as const) : (["plain", "product"] as const)) {
          await setTimeout(REST_MS);
          const figures = await measurePage(browser, sites[which], profile);
          measured.pages[index]?.[which].push(figures);
          console.log(`run ${run}, ${profile.name}, ${which}: useful after ${Math.round(figures.usefulMs)} ms`);
        }
      }
    }
    measured.withoutScript = await bytesWithoutScript(browser, sites.product);
  } finally {
    await browser.close();
  }
  if (embed === null) console.log("Six embeds: no embed page yet.");
  else {
    measured.embeds = await measureAllEmbeds({ product: embed, plain: `${sites.plain.origin}/` }, sites, { runs, executablePath });
    measured.lighthouse = await measureLighthouse(embed, executablePath, Math.min(runs, LIGHTHOUSE_RUNS));
  }
  return { measured, browserVersion };
}

async function measureAllEmbeds(addresses: Pair<string>, sites: Pair<SiteServer>, { runs, executablePath }: Omit<Setting, "embed">) {
  const embeds: Pair<EmbedFigures[]> = { product: [], plain: [] };
  for (let run = 1; run <= runs; run += 1) {
    for (const which of run % 2 ? (["product", "plain"] as const) : (["plain", "product"] as const)) {
      const figures = await measureEmbeds(executablePath, sites[which], addresses[which]);
      embeds[which].push(figures);
      console.log(
        `run ${run}, six maps, ${which}: last useful after ${Math.round(figures.usefulMs)} ms, ${Math.round(figures.megabytes ?? 0)} MB`,
      );
    }
  }
  return embeds;
}
