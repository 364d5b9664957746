import type { Page } from "@playwright/test";
import AxeBuilder from "axe-core";

/**
 * What axe finds serious or critical within `part`, as lines to read; rules that are off by themselves are on. Closed panels are
 * taken out meanwhile: nobody meets them, and axe would walk their thousands of elements each time.
 */
export async function seriousFaults(page: Page, part = "html"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AxeBuilder.source);
  return page.evaluate(async (within) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const closed = [...document.querySelectorAll("[role=tabpanel][hidden]")].map((panel) => ({ panel, place: new Comment() }));
    for (const { panel, place } of closed) panel.replaceWith(place);
    // What is out of sight is not laid out, and moves what axe has measured already when it comes into sight.
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets.push(laidOut);
    const rules = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } };
    const { violations } = await axe.run(within, { rules, resultTypes: ["violations"], preload: false });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== laidOut);
    for (const { panel, place } of closed) place.replaceWith(panel);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary}`).join("; ")}`);
  }, part);
}
