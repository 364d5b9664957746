/**
 * The life of one `<four-islands-map>`: an iframe among the element's children, which is made anew whenever the element has been moved,
 * with the view that was last on show. The author's own children are never touched: they are shown through a slot, until the map is
 * ready and no longer.
 */
import { dressFrame, heightenFrame, schemeFrame } from "./dressFrame.ts";
import { type Asked, askedOf, frameAddress, languageOf, type Part, viewPartsOf } from "./frameAddress.ts";
import { type FrameLink, frameLink } from "./frameLink.ts";
import { readHeight } from "./readMessage.ts";
import { steadyHeight } from "./steadyHeight.ts";

/** What a frame needs at a width, nearly, until it has told its own: the less then moves in the page. */
const firstHeight = (width: number) => Math.max(478, Math.min(658, 218 + width / 2));

const SLOT = "map";

export interface ElementMap {
  readonly link: FrameLink;
  readonly connected: () => void;
  readonly disconnected: () => void;
  readonly changed: (name: string, value: string | null) => void;
}

/** `folder` is the site's own; null where nobody knows it. */
export function elementMap(element: HTMLElement, folder: string | null): ElementMap {
  const shadow = element.attachShadow({ mode: "open" });
  const room = document.createElement("slot");
  const fallback = document.createElement("slot");
  room.name = SLOT;
  shadow.append(room, fallback);

  let frame: HTMLIFrameElement | null = null;
  let asked: Asked = {};
  /** What the reader or a call has chosen since. */
  let chosen: string | null = null;
  let height: number | null = null;
  let isSteady = steadyHeight();
  let changes: ReadonlySet<string> = new Set();

  const language = () => languageOf(chosen ?? element.closest("[lang]")?.getAttribute("lang")) ?? "en";
  const fixedHeight = () => readHeight(Number.parseFloat(element.getAttribute("height") ?? ""));
  const name = () => {
    if (!frame) return;
    frame.title = element.title || __FRAME_TITLES__[language()];
    schemeFrame(frame, asked.theme);
  };
  const measure = () => {
    if (frame) heightenFrame(frame, fixedHeight() ?? height ?? firstHeight(element.clientWidth));
  };

  const hideFallback = () => {
    const focused = document.activeElement;
    // Nobody's focus is taken away: not before it has gone elsewhere.
    if (focused && focused !== frame && element.contains(focused)) element.addEventListener("focusout", hideFallback, { once: true });
    else fallback.style.display = "none";
  };

  const link = frameLink({
    element,
    onView(view) {
      asked = { ...asked, ...askedOf(view) };
      chosen = view.language;
      name();
    },
    onReady: hideFallback,
    onFail() {
      fallback.style.display = "";
    },
    onHeight(next) {
      if (!isSteady(next)) return;
      height = next;
      measure();
    },
  });

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
    frame.src = frameAddress(folder, language(), asked);
    isSteady = steadyHeight();
    name();
    dressFrame(frame);
    measure();
    element.append(frame);
    link.attach(frame);
  };

  /** Attributes that are set one after the other are one change. */
  const apply = () => {
    const names = changes;
    changes = new Set();
    if (!frame || names.size === 0) return;
    const part = link.isReady() ? viewPartsOf(names, asked) : null;
    if (!part) mount();
    else link.setView(part).catch(({ code }) => link.report(code));
  };

  return {
    link,
    connected() {
      if (frame?.isConnected) return;
      if (getComputedStyle(element).display === "inline") element.style.display = "block";
      changes = new Set();
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
        if (changes.size === 0) queueMicrotask(apply);
        changes = new Set([...changes, attribute]);
      }
    },
  };
}

/** Titles of the map in each language, written in by the build from the record. */
declare const __FRAME_TITLES__: Readonly<Record<"en" | "ja" | "ru", string>>;
