/** Finds a Chromium for the browser tests, or installs one, and says what it did. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

/** Names under which Chrome and Chromium are found on the search path, and where the two desktop systems keep them. */
const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | undefined} */
function installed() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return [...folders.flatMap((folder) => COMMANDS.map((command) => path.join(folder, command))), ...PLACES].find(isExecutable);
}

/** @returns {string | undefined} */
function playwrights() {
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

/** @param {string} command @param {string[]} words */
function run(command, words) {
  console.log(`> ${command} ${words.join(" ")}`);
  return spawnSync(command, words, { stdio: "inherit" }).status === 0;
}

/**
 * The path of a browser: FOUR_ISLANDS_BROWSER, else Chrome or Chromium of this machine, else Playwright's own, else one newly installed.
 * @returns {string}
 * @throws {Error} where there is none and none can be installed
 */
export function findBrowser() {
  const named = process.env.FOUR_ISLANDS_BROWSER;
  if (named) {
    if (!isExecutable(named)) throw new Error(`FOUR_ISLANDS_BROWSER names "${named}", which is no program that can be run.`);
    return named;
  }
  const found = installed() ?? playwrights();
  if (found) return found;
  console.log("No Chrome or Chromium was found: installing Playwright's own.");
  if (run("npx", ["playwright", "install", "chromium"])) {
    const own = playwrights();
    if (own) return own;
  }
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("That did not work: installing this system's Chromium.");
    if (run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"])) {
      const system = installed();
      if (system) return system;
    }
  }
  throw new Error("No browser for the browser tests: install Chrome or Chromium, or name one in FOUR_ISLANDS_BROWSER.");
}
