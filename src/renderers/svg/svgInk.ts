/** Colours and lengths as SVG attributes: tokens by name, so that the theme stays the page's affair; widths that the scale leaves alone. */
import type { Token } from "../../scene/tokens.ts";

export function inkOf(token: Token): string {
  return `var(--${token})`;
}

/** A length that is to measure `pixels` on screen under `scale`. */
export function onScreen(pixels: number, scale: number): number {
  return Number((pixels / scale).toFixed(3));
}

/** A part of an id: ids of roles have colons, which `url(#...)` takes badly. */
export function idPart(text: string): string {
  return text.replace(/[^\w-]/g, "-");
}

export function dashAttribute(dash: readonly number[]): string | undefined {
  return dash.length === 0 ? undefined : dash.map((length) => Number(length.toFixed(3))).join(" ");
}
