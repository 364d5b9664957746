import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { ThePage } from "./thePage.ts";

test("the present view is saved as a drawing and as a picture, with its date, legend and makers in it", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("ja/?island=shikotan&layers=1855,1956,control&date=1956-12-31&theme=dark");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  expect(requests.filter((url) => /savePicture/.test(url))).toEqual([]);
  await page.locator("button[data-action=download]").click();

  const [drawing] = await Promise.all([page.waitForEvent("download"), page.locator("button[data-download=svg]").click()]);
  expect(drawing.suggestedFilename()).toBe("four-islands_1956-12-31_1855-1956_shikotan.svg");
  const svg = await readFile(await drawing.path(), "utf8");
  const read = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "image/svg+xml");
    return { fault: document.querySelector("parsererror")?.textContent ?? null, text: document.documentElement.textContent ?? "" };
  }, svg);
  expect(read.fault).toBeNull();
  for (const part of ["1956年12月31日", "北方領土 / 南クリル諸島", "OpenStreetMap", "ODbL", "ソ連が施政"])
    expect(read.text).toContain(part);
  expect(svg).not.toMatch(/var\(--|class=|\sstyle=/);

  const [picture] = await Promise.all([page.waitForEvent("download"), page.locator("button[data-download=png]").click()]);
  expect(picture.suggestedFilename()).toBe("four-islands_1956-12-31_1855-1956_shikotan.png");
  const png = await readFile(await picture.path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);
  await expect(page.getByRole("status").filter({ hasText: "shikotan.png" })).toBeVisible();
  expect(the.troubles).toEqual([]);
});

test("one sentence says so where no picture can be made", async ({ page }) => {
  const the = new ThePage(page);
  await page.route(/savePicture/, (route) => route.abort());
  await the.open();
  await page.locator("button[data-action=download]").click();
  await page.locator("button[data-download=svg]").click();
  await expect(page.getByRole("status").filter({ hasText: "could not be made" })).toBeVisible();
});

test("the build holds a still picture of each named view in each language", async ({ page, request }) => {
  for (const [file, type] of [
    ["poster/en/overview.svg", "image/svg+xml"],
    ["poster/ja/1855.svg", "image/svg+xml"],
    ["poster/ru/1956.png", "image/png"],
  ] as const) {
    const answer = await request.get(`./${file}`);
    expect([file, answer.status(), answer.headers()["content-type"]]).toEqual([file, 200, type]);
  }
  await page.goto("./poster/ru/1956.svg");
  expect(await page.locator("svg").first().getAttribute("viewBox")).toBe("0 0 1200 675");
});
