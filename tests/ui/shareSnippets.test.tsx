// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { element, escaped, startTag } from "../../src/ui/share/markup.ts";
import { SNIPPETS, type SnippetFacts, snippetsOf } from "../../src/ui/share/snippets.ts";

const FACTS: SnippetFacts = {
  language: "en",
  frame: "https://example.org/isles/embed/?island=gull&layers=1900,control&date=1901-02-03&engine=eager",
  full: "https://example.org/isles/?island=gull&layers=1900,control&date=1901-02-03",
  script: "https://example.org/isles/embed.js",
  picture: "https://example.org/isles/poster/en/overview.png",
  title: "Map: Gull",
  link: "Full map: Gull",
  alt: "Gull on a map.",
  width: null,
  height: 560,
};

/** What a browser makes of a snippet, element by element, with attributes in the order of their names. */
function readOf(snippet: string): readonly unknown[] {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${snippet}`, "text/html");
  const read = (node: Element): unknown => ({
    name: node.localName,
    attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    inside: node.children.length > 0 ? [...node.children].map(read) : node.textContent,
  });
  return [...body.children].map(read);
}

const link = ({ full, link: text, language }: SnippetFacts) => ({
  name: "a",
  attributes: { href: full, hreflang: language },
  inside: text,
});

/** What an author is promised, written by hand and not by what is tested. */
function promised(facts: SnippetFacts): Readonly<Record<(typeof SNIPPETS)[number], readonly unknown[]>> {
  const { frame, full, script, picture, title, alt, width, height, language } = facts;
  return {
    iframe: [
      {
        name: "iframe",
        attributes: {
          src: frame,
          title,
          lang: language,
          width: width === null ? "100%" : String(width),
          height: String(height),
          loading: "lazy",
          frameborder: "0",
          allow: "fullscreen; clipboard-write",
          allowfullscreen: "",
        },
        inside: "",
      },
      { name: "p", attributes: { lang: language }, inside: [link(facts)] },
    ],
    element: [
      { name: "script", attributes: { src: script, async: "" }, inside: "" },
      {
        name: "four-islands-map",
        attributes: { lang: language, ...Object.fromEntries(new URL(frame).searchParams) },
        inside: [link(facts)],
      },
    ],
    link: [],
    picture: [
      {
        name: "a",
        attributes: { href: full },
        inside: [{ name: "img", attributes: { src: picture, width: "1200", height: "675", alt, lang: language }, inside: "" }],
      },
    ],
  };
}

test("the four are there in their order, and the address is nothing but the address", () => {
  expect(SNIPPETS).toEqual(["iframe", "element", "link", "picture"]);
  expect(snippetsOf(FACTS).link).toBe(FACTS.full);
});

test("the element says the view by attributes of the address's own names", () => {
  expect(snippetsOf(FACTS).element).toBe(
    '<script src="https://example.org/isles/embed.js" async></script>\n' +
      '<four-islands-map lang="en" island="gull" layers="1900,control" date="1901-02-03" engine="eager">' +
      '<a href="https://example.org/isles/?island=gull&amp;layers=1900,control&amp;date=1901-02-03" hreflang="en">Full map: Gull</a></four-islands-map>',
  );
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    "</iframe><img src=x onerror=alert(1)>",
    "&quot;&amp;lt;&#34;",
    "</textarea><!--",
    "\r\n\t`$1`",
    "<![CDATA[",
  ),
);
/** No address and no name holds a null character, which HTML cannot. Text between tags loses nothing but returns. */
const text = hostile.map((value) => value.replaceAll("\0", "").trim() || "x");
const facts: fc.Arbitrary<SnippetFacts> = fc
  .record({
    title: text,
    link: text.map((value) => value.replace(/^\s+/, "")),
    alt: text,
    island: text,
    layers: text,
    path: fc.webPath(),
    width: fc.option(fc.integer({ min: 240, max: 2000 })),
    height: fc.integer({ min: 240, max: 2000 }),
    language: fc.constantFrom("en", "ja", "ru"),
  })
  .map(({ island, layers, path, ...rest }) => {
    const base = `https://example.org${path.replace(/\/?$/, "/")}`;
    const query = new URLSearchParams({ island: island.toWellFormed(), layers: layers.toWellFormed() });
    return {
      ...rest,
      frame: `${base}embed/?${query}`,
      full: `${base}?${query}`,
      script: `${base}embed.js`,
      picture: `${base}poster/en/overview.png`,
    };
  });

test("whatever names, texts and views hold, a snippet is exactly the elements and attributes that it should be", () => {
  fc.assert(
    fc.property(facts, (each) => {
      const [snippets, whole] = [snippetsOf(each), promised(each)];
      for (const id of ["iframe", "element", "picture"] as const) expect(readOf(snippets[id])).toEqual(whole[id]);
      expect(snippets.link).toBe(each.full);
    }),
    { numRuns: 300 },
  );
});

test("an attribute is left out, stands alone, or is escaped", () => {
  expect(startTag("img", { src: null, async: true, alt: `<"&'>`, width: 3 })).toBe('<img async alt="&lt;&quot;&amp;&#39;&gt;" width="3">');
  expect(element("b", {}, escaped("a < b"))).toBe("<b>a &lt; b</b>");
});
