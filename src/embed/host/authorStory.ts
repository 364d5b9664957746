/**
 * An author's own story: the steps among an element's children. Once the map is there, one at a time stands below it, with buttons; until
 * then, and where it does not come, they are read one after the other. They stay the author's own: a slot's name is all that they get.
 */
import { type Asked, STEP_PARTS } from "./frameAddress.ts";

const SLOT = "step";
/** The buttons, and how many steps each leads on: the last one to the present step, from wherever the reader has gone. */
const WAYS = { previous: -1, next: 1, back: 0 } as const;

/** Whatever it says, the host's own rules for `::part()` say otherwise. */
const LOOKS =
  ":host,::slotted(four-islands-step){display:block}button{font:inherit;color:inherit;background:none;border:1px solid;padding:12px;" +
  "margin:8px 8px 8px 0}[aria-disabled=true]{opacity:.5}";

export interface AuthorStory {
  /** What the present step asks for; what it does not say itself the element's own attributes do. Nothing where there is no step. */
  readonly asked: () => Asked | undefined;
  /** Looks for the steps that are there by now. */
  readonly look: () => void;
  /** Writes all anew: in the present language, with the present step alone from now on, or all of them left where they are. */
  readonly draw: (isOpen?: boolean) => void;
}

/** `words` are what the buttons say; `onStep` is told when another step is to be shown, or the same one again. */
export function authorStory(
  element: HTMLElement,
  shadow: ShadowRoot,
  words: () => Readonly<Record<keyof typeof WAYS, string>>,
  onStep: () => void,
): AuthorStory {
  let steps: readonly Element[] = [];
  let present: Element | undefined;
  let at = 0;
  let isShown = false;

  const go = (step: Element | undefined) => {
    present?.removeAttribute("slot");
    present = step;
    draw();
    onStep();
  };
  const bar = made("div", "part", "story");
  const buttons = (Object.keys(WAYS) as (keyof typeof WAYS)[]).map((name) => {
    const button = made("button", "part", name);
    bar.append(button);
    const target = () => steps[at + WAYS[name]];
    button.onclick = () => {
      if (target()) go(target());
    };
    return () => {
      button.textContent = words()[name];
      // Disabled, it would lose the focus.
      button.setAttribute("aria-disabled", `${!target()}`);
    };
  });
  const caption = made("div", "part", "caption");
  caption.setAttribute("role", "status");
  const count = made("div", "part", "count");
  caption.append(count, made("slot", "name", SLOT));
  bar.append(caption);
  shadow.append(bar);
  dress(shadow);

  const draw = (isOpen = isShown) => {
    isShown = isOpen;
    bar.hidden = !(isOpen && present);
    if (present) at = steps.indexOf(present);
    if (present && isOpen) present.slot = SLOT;
    else present?.removeAttribute("slot");
    // It is read out with each caption, so that two of the same words are heard too; written again, it would be read again.
    const text = `${at + 1} / ${steps.length}`;
    if (count.textContent !== text) count.textContent = text;
    for (const drawButton of buttons) drawButton();
  };

  const look = (changes: readonly MutationRecord[] = []) => {
    steps = [...element.children].filter(({ localName }) => localName === "four-islands-step");
    const next = steps.find((step) => step === present) ?? steps[at] ?? steps.at(-1);
    if (next !== present || changes.some(({ target }) => target === next)) go(next);
    else draw();
  };
  new MutationObserver(look).observe(element, { childList: true, subtree: true, attributeFilter: [...STEP_PARTS] });

  return {
    look,
    draw,
    asked: () =>
      present &&
      Object.fromEntries(
        STEP_PARTS.map((name) => [name, present?.getAttribute(name) ?? element.getAttribute(name)]).filter(([, value]) => value !== null),
      ),
  };
}

/** Of elements that have a `part` the host can change the looks. */
export function made(tag: string, attribute: string, value: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute(attribute, value);
  return element;
}

/** A sheet of its own making is forbidden by no content policy. */
function dress(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LOOKS);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // In an older browser it is plain.
  }
}
