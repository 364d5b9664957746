// @vitest-environment jsdom
import { describe, expect, it, test } from "vitest";
import { headOf } from "../../scripts/vite/pageHead.ts";
import { readSiteUrl } from "../../scripts/vite/siteUrl.ts";

const SITE = "https://example.org/maps/islands/";
function head(language: "en" | "ja" | "ru", title = "Isles"): HTMLElement {
  const tags = headOf({ language, kind: "full", title, description: "Two & two", pictureText: "A map", siteUrl: SITE });
  return new DOMParser().parseFromString(`<head>${tags}</head>`, "text/html").head;
}
const property = (of: HTMLElement, name: string) =>
  [...of.querySelectorAll<HTMLMetaElement>(`meta[property="${name}"]`)].map(({ content }) => content);

describe("the head of a page whose address is known", () => {
  it("names the page's own address and each of its siblings", () => {
    expect(head("ja").querySelector<HTMLLinkElement>("link[rel=canonical]")?.href).toBe(`${SITE}ja/`);
    const siblings = [...head("ja").querySelectorAll<HTMLLinkElement>("link[rel=alternate][hreflang]")].map((link) => [
      link.hreflang,
      link.href,
    ]);
    expect(siblings).toEqual([
      ["en", SITE],
      ["ja", `${SITE}ja/`],
      ["ru", `${SITE}ru/`],
      ["x-default", SITE],
    ]);
  });

  it("names a story's own page and the same story in each language", () => {
    const said = { title: "A line", description: "How it came", pictureText: "A map", siteUrl: SITE };
    const tags = headOf({ language: "ru", kind: "story", story: "the-line", ...said });
    const of = new DOMParser().parseFromString(`<head>${tags}</head>`, "text/html").head;
    expect(of.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href).toBe(`${SITE}ru/story/the-line/`);
    const siblings = [...of.querySelectorAll<HTMLLinkElement>("link[rel=alternate][hreflang]")].map(({ hreflang, href }) => [
      hreflang,
      href,
    ]);
    expect(siblings).toEqual([
      ["en", `${SITE}story/the-line/`],
      ["ja", `${SITE}ja/story/the-line/`],
      ["ru", `${SITE}ru/story/the-line/`],
      ["x-default", `${SITE}story/the-line/`],
    ]);
    expect(property(of, "og:url")).toEqual([`${SITE}ru/story/the-line/`]);
  });

  it("describes the page and its picture to those who preview links", () => {
    const ru = head("ru");
    expect(property(ru, "og:url")).toEqual([`${SITE}ru/`]);
    expect(property(ru, "og:image")).toEqual([`${SITE}poster/ru/overview.png`]);
    expect(property(ru, "og:locale")).toEqual(["ru_RU"]);
    expect(property(ru, "og:locale:alternate")).toEqual(["en_GB", "ja_JP"]);
    expect(property(ru, "og:description")).toEqual(["Two & two"]);
  });

  it("keeps what a title holds from becoming markup", () => {
    const page = head("en", '"><script>alert(1)</script>');
    expect(page.querySelector("script")).toBeNull();
    expect(property(page, "og:title")).toEqual(['"><script>alert(1)</script>']);
  });
});

test.each([
  [undefined, null],
  ["  ", null],
  ["https://example.org", "https://example.org/"],
  [" https://example.org/maps ", "https://example.org/maps/"],
  ["http://localhost:8080/", "http://localhost:8080/"],
])("SITE_URL %j is read as %j", (given, read) => {
  expect(readSiteUrl(given)).toBe(read);
});

test.each(["example.org", "/maps/", "ftp://example.org/", "https://example.org/?a=1", "https://example.org/#a", "javascript:alert(1)"])(
  "SITE_URL %s stops the build",
  (given) => {
    expect(() => readSiteUrl(given)).toThrow(/^SITE_URL must be an absolute address/);
  },
);
