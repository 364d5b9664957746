// @vitest-environment jsdom
/** The article whose paragraphs drive a map says what the record says, and the guide shows it as it is. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html");
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim();

const article = parsed(read("tests/hosts/scrolly.html"));
const [shown = ""] = read("docs/embedding.md").match(/<!doctype html>[\s\S]*?<\/html>/) ?? [];
const guide = parsed(shown);

const steps = [...article.querySelectorAll<HTMLElement>(".step")];
const viewOf = (step: HTMLElement) => JSON.parse(step.dataset["view"] ?? "") as { layers: readonly string[]; date?: string };

test("each paragraph is a step of the record's own story, with its view and all that it cites", () => {
  const { stories, sources } = localise(record, "en");
  const told = stories.flatMap((story) => story.steps);
  expect(steps.length).toBeGreaterThanOrEqual(5);
  for (const step of steps) {
    const heading = textOf(step.querySelector("h2"));
    const own = told.find((each) => each.heading === heading);
    if (!own) throw new Error(`No story has the step “${heading}”.`);
    expect(textOf(step.querySelector("p"))).toBe(own.caption.text);
    const { layers, date } = own.view;
    expect(viewOf(step)).toEqual({ layers, ...(date && { date }) });
    const cites = textOf(step.querySelector(".cites"));
    const hrefs = [...step.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    for (const { source, pinpoint } of own.caption.citations) {
      const { title, url } = sources.find(({ id }) => id === source) ?? {};
      expect(cites).toContain(pinpoint ? `${title}, ${pinpoint}` : title);
      if (url) expect(hrefs).toContain(url);
    }
  }
});

test("each step's link shows the same view as the map beside it", () => {
  for (const step of steps) {
    const { searchParams } = new URL(step.querySelector("a:last-child")?.getAttribute("href") ?? "", "https://site.example/");
    const { layers, date } = viewOf(step);
    expect([searchParams.get("layers"), searchParams.get("date")]).toEqual([layers.join(","), date ?? null]);
  }
});

test("the guide shows its style sheet, its script and its steps word for word", () => {
  const last = (page: Document, tag: string) => [...page.querySelectorAll(tag)].at(-1)?.textContent;
  for (const tag of ["style", "script"]) {
    expect(last(guide, tag)).toContain("step");
    expect(last(guide, tag)).toBe(last(article, tag));
  }
  const outline = (page: Document) =>
    [...page.querySelectorAll<HTMLElement>(".step")].map((step) => [step.dataset["view"], textOf(step.querySelector("h2"))]);
  expect(outline(guide)).toEqual(outline(article));
  expect(guide.querySelector(".stage four-islands-map img")?.getAttribute("alt")).toBe(
    article.querySelector(".stage four-islands-map img")?.getAttribute("alt"),
  );
});
