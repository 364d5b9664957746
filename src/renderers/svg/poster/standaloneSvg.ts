/** Makes a drawing into a file of its own: what the page's style sheets say is written out, and what only the page needs is left out. */
import { type Theme, TOKENS, type Token } from "../../../scene/tokens.ts";

export const TEXT_FONTS =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Inter, 'Noto Sans', 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";
const WATER_FONTS =
  "'Iowan Old Style', 'Palatino Linotype', Georgia, 'Noto Serif', 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', serif";

/** What the style sheets give to these classes. */
const STYLES: Readonly<Record<string, string>> = {
  "map-labels-water": ` font-family="${WATER_FONTS}"`,
  "swatch-letter": ' font-size="11.5" font-weight="600"',
};

export function standaloneSvg(markup: string, theme: Theme): string {
  const isToken = (name: string): name is Token => Object.hasOwn(TOKENS[theme], name);
  return markup
    .replace(/^<svg(?![^>]*\sxmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg"')
    .replaceAll(/\sclass="([^"]*)"/g, (_, name: string) => STYLES[name] ?? "")
    .replaceAll(/\s(?:data-[\w-]+|aria-hidden|focusable)="[^"]*"/g, "")
    .replaceAll(/var\(--([\w-]+)\)/g, (whole, name: string) => (isToken(name) ? TOKENS[theme][name] : whole));
}
