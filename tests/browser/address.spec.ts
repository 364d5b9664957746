import { expect, test } from "@playwright/test";
import { ThePage } from "./thePage.ts";

test("what an address gets wrong falls back, with one notice that repeats nothing of it", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?island=%3Cimg%20src=x%20onerror=alert(1)%3E&layers=1855,zzz&date=1492&map=a/b/c&theme=sepia");
  const notices = page.locator('[data-fault="W_PARAMETER"]');
  await expect(notices).toHaveCount(1);
  await expect(notices).not.toBeEmpty();
  await expect(the.layer("1855")).toBeChecked();
  await expect(the.layer("control")).not.toBeChecked();
  const html = await page.content();
  for (const junk of ["onerror", "zzz", "1492", "sepia"]) expect(html.includes(junk), junk).toBe(false);
  expect(the.troubles).toEqual([]);
});

test("an address in order gets no notice", async ({ page }) => {
  const the = new ThePage(page);
  await the.open("?island=etorofu&layers=none&date=1855&map=6/45/148&utm_source=x");
  await expect(page.locator("[data-fault]")).toHaveCount(0);
  await expect(the.details("etorofu")).toBeVisible();
});

for (const [language, folder, name] of [
  ["en", "", "Northern Territories / Southern Kurils"],
  ["ja", "ja/", "北方領土 / 南クリル諸島"],
  ["ru", "ru/", "Южные Курилы / Северные территории"],
] as const) {
  test(`the page in ${language} stands at its own address and links to the others with the same view`, async ({ page }) => {
    const the = new ThePage(page);
    await the.open(`${folder}?island=shikotan&date=1956`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page).toHaveTitle(new RegExp(name));
    for (const [other, path] of [
      ["en", "/"],
      ["ja", "/ja/"],
      ["ru", "/ru/"],
    ] as const) {
      const link = page.locator(`a[hreflang=${other}]:visible`);
      // Written from page to page, so that the folder works wherever it lies.
      await expect(link).toHaveAttribute("href", /^\.{1,2}\//);
      const leadsTo = () => link.evaluate((a: HTMLAnchorElement) => `${a.pathname}${a.search}`);
      await expect.poll(leadsTo).toBe(`${path}?island=shikotan&date=1956-12-31`);
    }
    expect(the.troubles).toEqual([]);
  });
}

test("dates are days everywhere on earth: no time zone shifts one", async ({ browser }) => {
  for (const timezoneId of ["Pacific/Kiritimati", "America/Adak"]) {
    const context = await browser.newContext({ timezoneId, viewport: { width: 1440, height: 900 } });
    const the = new ThePage(await context.newPage());
    await the.open("?date=1945-09-05&island=habomai");
    await expect(the.date).toHaveAttribute("aria-valuetext", /5 September 1945/);
    await context.close();
  }
});
