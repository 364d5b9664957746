/** Opens a page that is one file: unpacks its code and style sheets and starts them, once what stands in it in plain text has been painted. */
import { type AppTexts, appScript } from "./appScript.ts";
import { unpackedText } from "./packed.ts";

/** Milliseconds: pages in the background are not painted. */
const PATIENCE_MS = 1000;

let isBegun = false;
function begin(): void {
  if (isBegun) return;
  isBegun = true;
  const page = document.documentElement;
  try {
    const texts = [...document.querySelectorAll<HTMLElement>("[data-packed]")].map(({ dataset: { packed, bytes, row }, textContent }) => [
      packed,
      unpackedText({ bytes: Number(bytes), row: Number(row), written: textContent ?? "" }),
    ]);
    const app = Object.fromEntries(texts) as AppTexts;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(app.styles);
    // The policy at the head of the file names this script by its hash: no other text would run.
    const script = document.createElement("script");
    script.text = appScript(app);
    document.head.append(script);
    if (page.dataset["opened"] === undefined) throw new Error("The code did not run.");
    document.adoptedStyleSheets = [sheet];
  } catch (error) {
    // What stands in the file in plain text is complete without it.
    for (const mark of ["script", "view", "asked"]) delete page.dataset[mark];
    reportError(error);
  }
}

requestAnimationFrame(() => setTimeout(begin));
setTimeout(begin, PATIENCE_MS);
