/**
 * Runs before the page is painted, as a classic script with no imports: says that a script is at work, in which theme, and whether the
 * address asks for another view than the one that was rendered beforehand, so that this is not shown in its place. The page's own
 * script is asked for once the page has been painted: before, it would only delay what is complete without it.
 */
{
  /** Milliseconds after all is loaded. */
  const PATIENCE_MS = 1000;
  const page = document.documentElement;
  const asked = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(location.search)) {
    const name = key.replace(/^(?:amp;)+/, "");
    if (!asked.has(name)) asked.set(name, value);
  }
  const theme = asked.get("theme");
  if (theme === "light" || theme === "dark") page.dataset["theme"] = theme;
  if (["island", "layers", "date", "map", "story", "compare"].some((name) => asked.has(name))) {
    page.dataset["view"] = "other";
    // Until the page's own script has read the address.
    page.dataset["asked"] = "";
  }
  page.dataset["script"] = "";
  // Where the page's own script cannot be had, the page stays as complete as it is without any.
  addEventListener(
    "error",
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      delete page.dataset["script"];
      delete page.dataset["view"];
      delete page.dataset["asked"];
    },
    true,
  );

  // In development the page's own script stands in the page.
  const { start, needs = "" } = document.currentScript?.dataset ?? {};
  let isStarted = start === undefined;
  const add = (tag: string, properties: object) => document.head.append(Object.assign(document.createElement(tag), properties));
  const begin = () => {
    if (isStarted) return;
    isStarted = true;
    for (const href of needs.split(" ")) add("link", { rel: "modulepreload", crossOrigin: "", href });
    add("script", { type: "module", crossOrigin: "", src: start });
  };
  const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const parsed = new Promise((resolve) => addEventListener("DOMContentLoaded", resolve));
  // Frames of one site on one page share a processor: none takes over before all have been painted, if that is soon.
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  Promise.all([painted, parsed]).then(() => whenIdle(begin));
  // What is pressed before anything listens is pressed again once something does; who presses does not wait for idle time.
  let pressed: HTMLElement | null = null;
  const press = ({ target }: Event) => {
    pressed = target instanceof Element ? target.closest("button:not([popovertarget])") : null;
    parsed.then(begin);
  };
  addEventListener("click", press, true);
  addEventListener("four-islands-live", () => {
    removeEventListener("click", press, true);
    pressed?.click();
  });
  // Pages in the background and frames out of sight are not painted, nor ever idle.
  addEventListener("load", () => setTimeout(begin, PATIENCE_MS));
}
