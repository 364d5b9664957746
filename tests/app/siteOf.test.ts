// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { siteOf } from "../../src/app/siteOf.ts";

afterEach(() => vi.unstubAllGlobals());

function withClipboard(clipboard: { writeText: (text: string) => Promise<void> } | undefined): void {
  vi.stubGlobal("navigator", { clipboard });
}

test("files stand in the site's own folder, whatever page asks, and full addresses begin with the site's host", () => {
  window.history.replaceState(null, "", "/maps/isles/ja/?date=1900");
  expect(siteOf("../").fileAddress("data/record.json")).toBe("../data/record.json");
  expect(siteOf("../").fullAddress("../ru/?island=gull")).toBe(`${window.location.origin}/maps/isles/ru/?island=gull`);
});

test("copying says whether it worked", async () => {
  const copied: string[] = [];
  withClipboard({ writeText: async (text) => void copied.push(text) });
  expect(await siteOf("./").copy("a report")).toBe(true);
  expect(copied).toEqual(["a report"]);
  withClipboard({ writeText: () => Promise.reject(new Error("Not allowed.")) });
  expect(await siteOf("./").copy("a report")).toBe(false);
  withClipboard(undefined);
  expect(await siteOf("./").copy("a report")).toBe(false);
});
