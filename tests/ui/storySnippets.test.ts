// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { type StoryFacts, storySnippetsOf } from "../../src/ui/share/story/storySnippets.ts";

const FULL = "https://example.org/isles/";
const FACTS: StoryFacts = {
  language: "en",
  script: `${FULL}embed.js`,
  full: FULL,
  link: "Full map: Isles",
  steps: [
    {
      frame: `${FULL}embed/?island=gull&date=1901-02-03`,
      full: `${FULL}?island=gull&date=1901-02-03`,
      title: "Gull",
      caption: "One\nand more",
    },
    { frame: `${FULL}embed/?layers=none&compare=1900-01-01`, full: `${FULL}?layers=none&compare=1900-01-01`, title: "Isles", caption: "" },
    { frame: `${FULL}embed/`, full: FULL, title: "Isles", caption: " Three \r\n\r\n" },
  ],
};

const read = (snippet: string) => new DOMParser().parseFromString(`<!doctype html><body>${snippet}`, "text/html").body;
const attributesOf = (element: Element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

test("a story is the script, and a map whose children are its steps, numbered, and a link", () => {
  expect(storySnippetsOf(FACTS).story).toBe(
    `<script src="${FULL}embed.js" async></script>
<four-islands-map lang="en">
<four-islands-step island="gull" date="1901-02-03"><p>1. One</p><p>and more</p></four-islands-step>
<four-islands-step layers="none" compare="1900-01-01"><p>2. Isles</p></four-islands-step>
<four-islands-step><p>3. Three</p></four-islands-step>
<p><a href="${FULL}" hreflang="en">Full map: Isles</a></p>
</four-islands-map>`,
  );
});

test("the links are a list in the language of what they say, each to its step's own view", () => {
  const list = read(storySnippetsOf(FACTS).links).querySelector("ol");
  expect(list?.lang).toBe("en");
  expect([...(list?.children ?? [])].map((item) => item.textContent)).toEqual(["GullOneand more", "Isles", "IslesThree"]);
  expect([...(list?.querySelectorAll("a") ?? [])].map(({ href }) => href)).toEqual(FACTS.steps.map(({ full }) => full));
});

/** What an author may type or paste: markup, quotes, breaks, and characters that turn the direction of what follows. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "</p></four-islands-step><script>alert(1)</script>",
    `" onload="alert(1)`,
    "&lt;b&gt; &amp;amp;",
    "a \u202e\u2067evil\u2069 b\u200f",
    "<!-- </four-islands-map>",
    "\n\n<p>\n",
    "]]>&#x202e;",
  ),
);

test("whatever a caption holds, it is text in both, and nothing else is in them", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (captions) => {
      // HTML has no null character.
      const typed = captions.map((caption) => caption.replaceAll("\0", ""));
      const steps = typed.map((caption) => ({ frame: `${FULL}embed/?island=gull`, full: `${FULL}?island=gull`, title: "Gull", caption }));
      const snippets = storySnippetsOf({ ...FACTS, steps });
      const lines = typed.map((caption) =>
        caption
          .split(/[\r\n]+/)
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      );
      const story = read(snippets.story);
      expect(Object.values(story.children).map(({ localName }) => localName)).toEqual(["script", "four-islands-map"]);
      const told = [...story.querySelectorAll("four-islands-step")];
      expect(told.map((step) => [...step.children].map(({ textContent }) => textContent))).toEqual(
        lines.map(([first = "Gull", ...others], index) => [`${index + 1}. ${first}`, ...others]),
      );
      expect(told.map(attributesOf)).toEqual(lines.map(() => ({ island: "gull" })));
      const items = [...read(snippets.links).querySelectorAll("ol > li")];
      expect(items.map((item) => [...item.children].slice(1).map(({ textContent }) => textContent))).toEqual(lines);
      for (const part of [story, read(snippets.links)])
        expect(part.querySelectorAll("*:not(script, four-islands-map, four-islands-step, p, a, ol, li)")).toHaveLength(0);
      for (const snippet of Object.values(snippets)) expect(snippet).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }),
    { numRuns: 60 },
  );
});
