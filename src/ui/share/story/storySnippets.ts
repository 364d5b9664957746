/** The two texts in which an author's story can be taken along: one with buttons, by the script, and one of links alone. */
import type { Language } from "../../../model/language.ts";
import { element, escaped } from "../markup.ts";

export const STORY_SNIPPETS = ["story", "links"] as const;
export type StorySnippetId = (typeof STORY_SNIPPETS)[number];

/** All addresses are absolute. */
export interface StoryFacts {
  readonly language: Language;
  readonly script: string;
  /** The full page, and what a link to it says. */
  readonly full: string;
  readonly link: string;
  readonly steps: readonly StoryStepFacts[];
}

export interface StoryStepFacts {
  /** The page for a frame, and the full page, with the view of the step. */
  readonly frame: string;
  readonly full: string;
  /** What the view shows, in a few words. */
  readonly title: string;
  /** As the author typed it; "" where there is none. */
  readonly caption: string;
}

export function storySnippetsOf({ language, script, full, link, steps }: StoryFacts): Readonly<Record<StorySnippetId, string>> {
  const wayToAll = element("p", {}, element("a", { href: full, hreflang: language }, escaped(link)));
  return {
    story: [
      element("script", { src: script, async: true }),
      element("four-islands-map", { lang: language }, `\n${[...steps.map(stepOf), wayToAll].join("\n")}\n`),
    ].join("\n"),
    links: element("ol", { lang: language }, `\n${steps.map((step) => itemOf(step, language)).join("\n")}\n`),
  };
}

/** What is read of a step (from 1), by paragraphs. Numbered, so that without the script the captions are a list. */
export function captionOf({ caption, title }: Pick<StoryStepFacts, "caption" | "title">, step: number): readonly string[] {
  const [first = title, ...others] = linesOf(caption);
  return [`${step}. ${first}`, ...others];
}

function stepOf(step: StoryStepFacts, index: number): string {
  const paragraphs = captionOf(step, index + 1).map((line) => element("p", {}, escaped(line)));
  return element("four-islands-step", Object.fromEntries(new URL(step.frame).searchParams), paragraphs.join(""));
}

function itemOf({ full, caption, title }: StoryStepFacts, language: Language): string {
  const paragraphs = linesOf(caption).map((line) => element("p", {}, escaped(line)));
  return element("li", {}, `${element("a", { href: full, hreflang: language }, escaped(title))}${paragraphs.join("")}`);
}

/** What stands between breaks is a paragraph. */
function linesOf(caption: string): readonly string[] {
  return caption
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
