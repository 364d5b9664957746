/** Runs all tests: unit and component (Vitest), then in a real browser on the production build (Playwright); says how many ran. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser } from "./findBrowser.mjs";

const REPORTS = "test-results/reports";

/** @param {string} command @param {string[]} words @param {Record<string, string>} [env] */
function run(command, words, env = {}) {
  return spawnSync(command, words, { stdio: "inherit", env: { ...process.env, ...env } }).status ?? 1;
}

/** @param {string} file @returns {any} what the runner wrote, or null where it never came so far */
function report(file) {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${file}`, "utf8"));
  } catch {
    return null;
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const unitStatus = run("npx", ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS}/unit.json`]);
const unit = report("unit.json");
const counts = { passed: unit?.numPassedTests ?? 0, failed: unit?.numFailedTests ?? 0 };
// A file that does not even load has no test that could fail.
if (unitStatus !== 0 && counts.failed === 0) counts.failed += 1;
console.log(`Unit and component tests: ${counts.passed} passed, ${counts.failed} failed.`);

let browserFailed = 1;
let browserPassed = 0;
try {
  const browser = findBrowser();
  console.log(`Browser tests in ${browser}, on the production build.`);
  if (run("npx", ["vite", "build"]) === 0) {
    const status = run("npx", ["playwright", "test"], { FOUR_ISLANDS_BROWSER: browser, FOUR_ISLANDS_REPORT: `${REPORTS}/browser.json` });
    const stats = report("browser.json")?.stats;
    browserPassed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
    browserFailed = stats?.unexpected ?? 1;
    if (status !== 0 && browserFailed === 0) browserFailed = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
console.log(`Browser tests: ${browserPassed} passed, ${browserFailed} failed.`);

const [passed, failed] = [counts.passed + browserPassed, counts.failed + browserFailed];
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
