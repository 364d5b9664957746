// @vitest-environment jsdom
import { describe, expect, it, test } from "vitest";
import { oembedFile, oembedOf } from "../../scripts/vite/oembed.ts";
import { headOf, type PageHead } from "../../scripts/vite/pageHead.ts";
import { asWordPressShows, discovered } from "./wordpress.ts";

const SITE = "https://example.org/maps/islands/";
const page = (part: Partial<PageHead> = {}): PageHead => ({
  language: "ja",
  kind: "full",
  title: "Isles",
  description: "Two",
  pictureText: "Isles — a map",
  siteUrl: SITE,
  ...part,
});
const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html").body;
const frameOf = (html: string) => {
  const [first] = parsed(html).children;
  if (!(first instanceof HTMLIFrameElement)) throw new Error("No frame.");
  return first;
};

describe("what a page says to those who embed it", () => {
  it("is all that oEmbed 1.0 asks for in a rich answer, and of a picture that it names", () => {
    const answer = JSON.parse(oembedFile(page())) as Record<string, unknown>;
    expect(answer).toMatchObject({ type: "rich", version: "1.0", html: expect.any(String) });
    for (const name of ["width", "height", "thumbnail_width", "thumbnail_height", "cache_age"]) {
      expect(answer[name]).toSatisfy((value) => Number.isInteger(value) && Number(value) > 0);
    }
    expect(answer).toMatchObject({
      title: "Isles",
      provider_name: "Four Islands",
      provider_url: SITE,
      thumbnail_url: `${SITE}poster/ja/overview.png`,
      thumbnail_width: 1200,
      thumbnail_height: 675,
    });
  });

  it.each(["full", "embed"] as const)("shows the page for a frame in its own language, asked at the %s page", (kind) => {
    const { html, width, height } = oembedOf(page({ kind }));
    const frame = frameOf(String(html));
    expect(parsed(String(html)).children).toHaveLength(1);
    expect(frame.src).toBe(`${SITE}ja/embed/`);
    expect([frame.width, frame.height]).toEqual([String(width), String(height)]);
    expect(frame.title).toBe("Isles — a map");
    expect(frame.getAttribute("loading")).toBe("lazy");
    expect(frame.hasAttribute("style")).toBe(false);
  });

  it("shows a story from its first step, under the story's own title", () => {
    const frame = frameOf(String(oembedOf(page({ kind: "story", story: "the-line", title: "A line" }))["html"]));
    expect(frame.src).toBe(`${SITE}ja/embed/?story=the-line&step=1`);
    expect(frame.title).toBe("A line");
  });

  it("keeps what a title holds from becoming markup", () => {
    const title = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`;
    const { html } = oembedOf(page({ title, pictureText: title }));
    expect(parsed(String(html)).querySelectorAll("*")).toHaveLength(1);
    expect(frameOf(String(html)).title).toBe(title);
  });

  it("still shows the map, at once, when WordPress has put away what it does not allow", () => {
    const { html, width, height } = oembedOf(page());
    const frame = frameOf(asWordPressShows(String(html), "aB3dE6gH9k") ?? "");
    expect(frame.getAttribute("src")).toBe(`${SITE}ja/embed/#?secret=aB3dE6gH9k`);
    expect([frame.title, frame.width, frame.height]).toEqual(["Isles — a map", String(width), String(height)]);
    // Hidden until it has spoken only where a quotation stands in for it.
    expect(frame.hasAttribute("style")).toBe(false);
    expect(frame.getAttribute("sandbox")).toBe("allow-scripts");
    expect(frame.hasAttribute("loading") || frame.hasAttribute("allow")).toBe(false);
  });

  it.each(["ja", "en"] as const)("is found by WordPress in the head of the page in %s", (language) => {
    const head = headOf(page({ language, kind: "embed", title: 'A "title" > another' }));
    expect(discovered(`<html><head>${head}</head></html>`)).toBe(`${SITE}${language === "en" ? "" : "ja/"}embed/oembed.json`);
  });
});

describe("WordPress, as it is here", () => {
  test.each([
    ["<p>no frame</p>", null],
    ['<div><iframe src="https://a.test/"></iframe></div><script>1</script>', false],
    ['<blockquote><a href="https://a.test/">A</a></blockquote><iframe src="https://a.test/"></iframe>', true],
  ])("%s", (html, isHidden) => {
    const shown = asWordPressShows(html, "s");
    if (isHidden === null) expect(shown).toBeNull();
    else expect(shown?.includes("visibility: hidden")).toBe(isHidden);
    expect(shown ?? "").not.toContain("<script");
  });
});
