/** The step that a reader has come to: what it tells, and the way to the others. Whatever else the reader looks at, it stays. */
import { useEffect, useId, useRef } from "react";
import type { LocalStory } from "../../model/record.ts";
import { isOffStep } from "../../view/steps.ts";
import { Cited } from "../details/Citations.tsx";
import { Prose } from "../details/Prose.tsx";
import { usePage, usePageState, useView } from "../page.ts";
import { StepNav } from "./StepNav.tsx";
import "./StoryPanel.css";
import { type Storybook, storyIn, useStorybook } from "./storybook.ts";

export function StoryPanel() {
  const book = useStorybook(usePage().language);
  const { story: id, step } = useView();
  const story = storyIn(book, id);
  if (!book || !story || step === null) return null;
  return <Told key={story.id} book={book} story={story} step={step} />;
}

interface ToldProps {
  readonly book: Storybook;
  readonly story: LocalStory;
  readonly step: number;
}

function Told({ book: { texts, words }, story, step }: ToldProps) {
  const { language, messages, dispatch, site, storyAddress } = usePage();
  const isOff = usePageState(({ view, rules }) => isOffStep(view, rules));
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const address = storyAddress(story.id);
  useFocusFromLink(heading, address);
  const told = story.steps[step - 1];
  if (!told) return null;
  const go = (next: number) => dispatch({ type: "setStep", story: story.id, step: next });
  const leave = () => {
    focusAfter(address);
    dispatch({ type: "leaveStory" });
  };
  return (
    <section className="story" data-story={story.id} aria-labelledby={id}>
      <div className="story-head">
        <h2 className="story-title" id={id} ref={heading} tabIndex={-1}>
          <Prose text={story.title} language={language} />
        </h2>
        <button type="button" className="story-leave" onClick={leave}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2.5 2.5 13.5 13.5M13.5 2.5 2.5 13.5" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
          <span className="visually-hidden">{words.leave}</span>
        </button>
      </div>
      <StepNav words={words} headings={story.steps.map((each) => each.heading)} step={step} onStep={go} />
      <p className="story-count">{words.count(step, story.steps.length)}</p>
      <h3 className="story-heading">
        <Prose text={told.heading} language={language} />
      </h3>
      <Cited className="story-caption" statement={told.caption} context={{ record: texts, messages, language }} />
      {isOff && (
        <button type="button" className="button story-back" onClick={() => go(step)}>
          {words.back(step)}
        </button>
      )}
      {site.form !== "lone" && (
        <p className="story-links">
          <SheetLink address={address} text={words.sheet} />
        </p>
      )}
    </section>
  );
}

/** In a frame it opens beside the host's page, as the full map does. */
function SheetLink({ address, text }: { readonly address: string; readonly text: string }) {
  const { newTab } = usePage().messages.words.sources;
  if (window.parent === window) return <a href={address}>{text}</a>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {text} <span className="visually-hidden">({newTab})</span>
    </a>
  );
}

/** Whoever has opened the story where it is offered is taken to it. */
function useFocusFromLink(heading: { readonly current: HTMLElement | null }, address: string): void {
  useEffect(() => {
    if (document.activeElement?.getAttribute("href") !== address) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: "nearest" });
  }, [heading, address]);
}

/** Back to where the story is offered, or else to the map: the button that had the focus goes away. */
function focusAfter(address: string): void {
  const links = [...document.querySelectorAll<HTMLElement>("a[href]")];
  const isSeen = (link: HTMLElement) =>
    link.getAttribute("href") === address && !link.closest(".story") && link.checkVisibility?.() !== false;
  const place = links.find(isSeen) ?? document.querySelector<HTMLElement>('[data-map] [tabindex="0"]');
  place?.focus({ preventScroll: true });
}
