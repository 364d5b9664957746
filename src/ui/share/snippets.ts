/** The four texts that an author can paste, in the order in which they are offered: from the one that does most to the plainest. */
import type { Language } from "../../model/language.ts";
import { element, escaped, startTag } from "./markup.ts";
import { PICTURE_SIZE } from "./posterViews.ts";

export const SNIPPETS = ["iframe", "element", "link", "picture"] as const;
export type SnippetId = (typeof SNIPPETS)[number];

/** All addresses are absolute. */
export interface SnippetFacts {
  readonly language: Language;
  /** The page for a frame, and the full page, with the same view. */
  readonly frame: string;
  readonly full: string;
  readonly script: string;
  readonly picture: string;
  /** The frame's name, the link's words and what the picture shows, as text. */
  readonly title: string;
  readonly link: string;
  readonly alt: string;
  /** Pixels; null for all the width there is. */
  readonly width: number | null;
  readonly height: number;
}

export function snippetsOf(facts: SnippetFacts): Readonly<Record<SnippetId, string>> {
  const { language, frame, full, script, picture, title, link, alt, width, height } = facts;
  const wayToAll = element("a", { href: full, hreflang: language }, escaped(link));
  return {
    iframe: [
      element("iframe", {
        src: frame,
        title,
        lang: language,
        width: width ?? "100%",
        height,
        loading: "lazy",
        // Not by a style, which many hosts take out.
        frameborder: 0,
        allow: "fullscreen; clipboard-write",
        allowfullscreen: true,
      }),
      element("p", { lang: language }, wayToAll),
    ].join("\n"),
    element: [
      element("script", { src: script, async: true }),
      element("four-islands-map", { lang: language, ...Object.fromEntries(new URL(frame).searchParams) }, wayToAll),
    ].join("\n"),
    link: full,
    picture: element("a", { href: full }, startTag("img", { src: picture, ...PICTURE_SIZE, alt, lang: language })),
  };
}
