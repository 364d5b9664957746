// @vitest-environment jsdom
import { expect, test } from "vitest";
import { siteOf } from "../../src/app/siteOf.ts";

const ROOT = new URL("https://example.org/maps/isles/");

/** Only what a site asks of its browser. */
function aBrowser(writeText: (text: string) => Promise<void>): Window {
  return { location: new URL("ja/?date=1900", ROOT), navigator: { clipboard: { writeText } } } as unknown as Window;
}

test("files stand in the site's own folder, whatever page asks, and full addresses begin with the site's host", () => {
  const site = siteOf(
    ROOT,
    aBrowser(async () => {}),
  );
  expect(site.fileAddress("data/record.json")).toBe("/maps/isles/data/record.json");
  expect(site.fullAddress("/maps/isles/ja/?island=gull")).toBe("https://example.org/maps/isles/ja/?island=gull");
});

test("copying says whether it worked", async () => {
  const copied: string[] = [];
  const site = siteOf(
    ROOT,
    aBrowser(async (text) => void copied.push(text)),
  );
  expect(await site.copy("a report")).toBe(true);
  expect(copied).toEqual(["a report"]);
  const refused = siteOf(
    ROOT,
    aBrowser(() => Promise.reject(new Error("Not allowed."))),
  );
  expect(await refused.copy("a report")).toBe(false);
  const without = siteOf(ROOT, { location: ROOT, navigator: {} } as unknown as Window);
  expect(await without.copy("a report")).toBe(false);
});
