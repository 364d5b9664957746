/** What an author is putting together: the view that the page showed when the dialogue was opened, changed as wished. */
import type { Language } from "../../model/language.ts";
import { orderedLayers, type View, type ViewLayerId, type ViewRules } from "../../view/view.ts";

/** When the frame's map engine comes: when its reader reaches for the map, when the frame is near, or not at all. */
export const ENGINES = ["auto", "eager", "never"] as const;
export type Engine = (typeof ENGINES)[number];

export interface FrameSize {
  /** Pixels; null for all the width there is. */
  readonly width: number | null;
  readonly height: number;
}

export interface EmbedDraft extends FrameSize {
  readonly language: Language;
  readonly view: View;
  readonly engine: Engine;
}

/** Pixels. A frame works from 240 pixels up; its height is never more than 2000. */
export const SIZE_LIMITS = { least: 240, most: 2000 } as const;

export const SIZES = {
  wide: { width: null, height: 560 },
  column: { width: 680, height: 520 },
  phone: { width: 340, height: 560 },
} as const satisfies Readonly<Record<string, FrameSize>>;
export type SizeId = keyof typeof SIZES;

export function draftOf(view: View, language: Language): EmbedDraft {
  return { language, view, engine: "auto", ...SIZES.wide };
}

export function sizeIdOf({ width, height }: FrameSize): SizeId | null {
  const ids = Object.keys(SIZES) as SizeId[];
  return ids.find((id) => SIZES[id].width === width && SIZES[id].height === height) ?? null;
}

/** Whole pixels within the limits; null where `text` is no number. */
export function pixelsOf(text: string): number | null {
  const value = Math.round(Number(text));
  if (text.trim() === "" || !Number.isFinite(value)) return null;
  return Math.min(SIZE_LIMITS.most, Math.max(SIZE_LIMITS.least, value));
}

export function withLayer(view: View, layer: ViewLayerId, on: boolean, rules: ViewRules): View {
  const rest = view.layers.filter((each) => each !== layer);
  return { ...view, layers: orderedLayers(on ? [...rest, layer] : rest, rules) };
}

/** `address` with what the frame's address says besides its view. */
export function withEngine(address: string, engine: Engine): string {
  return engine === "auto" ? address : `${address}${address.includes("?") ? "&" : "?"}engine=${engine}`;
}
