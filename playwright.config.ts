import { defineConfig, devices } from "@playwright/test";
import { PORT, SITE } from "./tests/browser/site.ts";

const executablePath = process.env["FOUR_ISLANDS_BROWSER"] ?? "/usr/bin/chromium";
const report = process.env["FOUR_ISLANDS_REPORT"];
const ARGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const launchOptions = { executablePath, args: ARGS };

/** What is the same in both renderers is tested with the one that does without software WebGL, in half the time. */
const WITHOUT_WEBGL = /noWebGl|(?:matrix|legendRoom|timeline|print|story|comparison|sheet|single|ownStory|scrolly)\.spec/;

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results/browser",
  snapshotPathTemplate: "tests/browser/pictures/{arg}{ext}",
  // Software WebGL draws on the processor: more workers than cores only make every one of them late.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  retries: process.env["CI"] ? 1 : 0,
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  use: { baseURL: SITE, launchOptions, timezoneId: "Asia/Tokyo" },
  webServer: { command: `npx vite preview --port ${PORT}`, url: SITE, reuseExistingServer: !process.env["CI"], timeout: 60_000 },
  projects: [
    { name: "desktop", testIgnore: [/phone/, WITHOUT_WEBGL], use: { viewport: { width: 1440, height: 900 } } },
    { name: "phone", testMatch: /phone/, use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 }, launchOptions } },
    {
      name: "no-webgl",
      testMatch: WITHOUT_WEBGL,
      use: { viewport: { width: 1440, height: 900 }, launchOptions: { executablePath, args: [...ARGS, "--disable-3d-apis"] } },
    },
  ],
});
