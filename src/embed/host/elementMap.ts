/**
 * The life of one `<four-islands-map>`: an iframe among the element's children, which is made anew whenever the element has been moved,
 * with the view that was last on show. The author's own children are never touched: they are shown through a slot, until the map is
 * ready and no longer.
 */
import type { MessageView } from "../protocol.ts";
import { authorStory, made } from "./authorStory.ts";
import { dressFrame, heightenFrame, schemeFrame } from "./dressFrame.ts";
import { type Asked, askedOf, frameAddress, languageOf, type Part, viewPartsOf } from "./frameAddress.ts";
import { type FrameLink, frameLink } from "./frameLink.ts";
import { readHeight } from "./readMessage.ts";
import { steadyHeight } from "./steadyHeight.ts";

/** What a frame needs at a width, nearly, until it has told its own: the less then moves in the page. */
const firstHeight = (width: number) => Math.max(478, Math.min(658, 218 + width / 2));

const SLOT = "map";

/** The map's title and the words of its buttons in each language, written in by the build. */
declare const __FRAME_WORDS__: Readonly<Record<"en" | "ja" | "ru", Readonly<Record<"title" | "previous" | "next" | "back", string>>>>;
/** Once, since the build writes them wherever the name stands. */
const WORDS = __FRAME_WORDS__;

export interface ElementMap {
  readonly link: FrameLink;
  readonly connected: () => void;
  readonly disconnected: () => void;
  readonly changed: (name: string, value: string | null) => void;
}

/** `folder` is the site's own; null where nobody knows it. */
export function elementMap(element: HTMLElement, folder: string | null): ElementMap {
  const shadow = element.attachShadow({ mode: "open" });
  const fallback = document.createElement("slot");

  let frame: HTMLIFrameElement | null = null;
  let asked: Asked = {};
  /** What the reader or a call has chosen since. */
  let chosen: string | null = null;
  let height: number | null = null;
  let isSteady = steadyHeight();
  const changes: string[] = [];

  const language = () => languageOf(chosen ?? element.closest("[lang]")?.getAttribute("lang")) ?? "en";
  const showStep = () => {
    const step = frame && story.asked();
    if (!step) return;
    if (link.view()) set(viewPartsOf(Object.keys(step), step) ?? {}, true);
    else mount();
  };
  shadow.append(made("slot", "name", SLOT));
  const story = authorStory(element, shadow, () => WORDS[language()], showStep);
  shadow.append(fallback);
  const name = () => {
    if (!frame) return;
    frame.title = element.title || WORDS[language()].title;
    schemeFrame(frame, asked.theme);
    story.draw();
  };
  const measure = () => {
    const fixed = readHeight(Number.parseFloat(element.getAttribute("height") ?? ""));
    if (frame) heightenFrame(frame, fixed ?? height ?? firstHeight(element.clientWidth));
  };

  const hideFallback = () => {
    const focused = document.activeElement;
    // Nobody's focus is taken away: not before it has gone elsewhere.
    if (focused && focused !== frame && element.contains(focused)) element.addEventListener("focusout", hideFallback, { once: true });
    else {
      fallback.style.display = "none";
      story.draw(true);
    }
  };

  const link = frameLink({
    element,
    onView(view) {
      asked = { ...asked, ...askedOf(view) };
      chosen = view.language;
      name();
    },
    onReady: () => hideFallback(),
    onFail() {
      fallback.style.display = "";
      story.draw(false);
    },
    onHeight(next) {
      if (!isSteady(next)) return;
      height = next;
      measure();
    },
  });

  const set = (part: Partial<MessageView>, isWhole?: boolean) => {
    link.setView(part, isWhole).catch(({ code }) => link.report(code));
  };

  const unmount = () => {
    link.detach();
    frame?.remove();
    frame = null;
  };

  const mount = () => {
    unmount();
    if (folder === null) {
      link.fail("E_INTERNAL");
      return;
    }
    frame = document.createElement("iframe");
    frame.slot = SLOT;
    frame.loading = "lazy";
    frame.allow = "fullscreen; clipboard-write";
    frame.src = frameAddress(folder, language(), link.view() ? asked : { ...asked, ...story.asked() });
    isSteady = steadyHeight();
    dressFrame(frame);
    name();
    measure();
    element.append(frame);
    link.attach(frame);
  };

  /** Attributes that are set one after the other are one change. */
  const apply = () => {
    const names = changes.splice(0);
    if (!frame || names.length === 0) return;
    const part = link.view() && viewPartsOf(names, asked);
    if (!part) mount();
    else set(part);
  };

  return {
    link,
    connected() {
      if (frame?.isConnected) return;
      changes.length = 0;
      story.look();
      mount();
    },
    disconnected: unmount,
    changed(attribute, value) {
      if (attribute === "height") measure();
      else if (attribute === "title") name();
      else {
        if (attribute === "lang") chosen = null;
        else asked = { ...asked, [attribute as Part]: value };
        name();
        if (changes.push(attribute) === 1) queueMicrotask(apply);
      }
    },
  };
}
