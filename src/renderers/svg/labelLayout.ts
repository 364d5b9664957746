/** Lays out a label's lines without measuring any: sizes by kind, pairs that are too long in two lines of the same weight. */
import type { ScriptName } from "../../model/name.ts";
import type { LabelPlace } from "../../model/territory.ts";
import type { SceneLabel } from "../../scene/scene.ts";
import type { Token } from "../../scene/tokens.ts";

/** A stretch of text in one language; null for what stands between two names. */
export interface LabelRun {
  readonly text: string;
  readonly lang: string | null;
}
export interface LabelLine {
  readonly kind: "name" | "script" | "note";
  readonly runs: readonly LabelRun[];
  readonly size: number;
  /** Offset of the baseline from the label's place, in pixels. */
  readonly y: number;
}
export interface LabelStyle {
  readonly size: number;
  readonly scriptSize: number;
  readonly weight: number;
  readonly color: Token;
  readonly scriptColor: Token;
  /** Set in the water's face: italic, except Japanese. */
  readonly water: boolean;
  readonly capitals: boolean;
  /** Letter spacing in em. */
  readonly tracking: number;
  readonly haloOpacity: number;
  /** Pixels beyond which a pair takes two lines. */
  readonly wrapAt: number;
  /** Distance from the place to the text: room for a settlement's dot. */
  readonly gap: number;
}
/** The label's extent from its place, in pixels, as far as it can be guessed. */
export interface LabelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface LabelLayout {
  readonly lines: readonly LabelLine[];
  readonly textAnchor: "start" | "middle" | "end";
  readonly x: number;
  /** Where a leader begins. */
  readonly leaderFrom: readonly [x: number, y: number];
  readonly box: LabelBox;
}

/** Below this width of the map, labels are small and only islands carry their other scripts. */
export const CROWDED_WIDTH = 560;
const LINE_HEIGHT = 1.22;
const NOTE_SIZE = 11.5;

const WATER = { weight: 400, color: "sea-t", scriptColor: "sea-t", water: true, capitals: false, haloOpacity: 0.9, gap: 0 } as const;
const LAND = { water: false, capitals: false, tracking: 0, haloOpacity: 0.9, scriptColor: "ink-2" } as const;

export function labelStyleOf(kind: SceneLabel["kind"], crowded: boolean): LabelStyle {
  switch (kind) {
    case "territory":
      return {
        ...LAND,
        size: crowded ? 13.5 : 15.5,
        scriptSize: crowded ? 11.5 : 12.5,
        weight: 650,
        color: "ink",
        wrapAt: crowded ? 150 : 230,
        gap: 0,
      };
    case "island":
      return { ...LAND, size: 13, scriptSize: 11.5, weight: 650, color: "ink", wrapAt: crowded ? 120 : 200, gap: 0 };
    case "islet":
      return { ...LAND, size: 12.5, scriptSize: 11.5, weight: 600, color: "ink", wrapAt: 150, gap: 0 };
    case "region":
      return {
        ...LAND,
        size: 14,
        scriptSize: 12,
        weight: 500,
        color: "ink-2",
        capitals: true,
        tracking: 0.1,
        haloOpacity: 0.3,
        wrapAt: 150,
        gap: 0,
      };
    case "sea":
      return { ...WATER, size: crowded ? 16 : 20, scriptSize: 12.5, tracking: 0.06, wrapAt: 260 };
    case "strait":
      return { ...WATER, size: 12.5, scriptSize: 12.5, tracking: 0.02, wrapAt: 150 };
    case "settlement":
    case "cape":
      return { ...LAND, size: 11.5, scriptSize: 11, weight: 400, color: "ink", wrapAt: crowded ? 100 : 180, gap: 6.5 };
  }
}

export function placeAt(label: SceneLabel, zoom: number): LabelPlace | null {
  return label.places.find(({ fromZoom, untilZoom }) => zoom >= fromZoom && (untilZoom === undefined || zoom < untilZoom)) ?? null;
}

export function layoutOf(label: SceneLabel, place: LabelPlace, style: LabelStyle, crowded: boolean): LabelLayout {
  const withScripts = !crowded || label.kind === "territory";
  const kinds = [
    ...nameLines(label.names, style).map((runs) => ({ kind: "name" as const, runs, size: style.size })),
    ...(withScripts && label.scripts.length > 0
      ? [{ kind: "script" as const, runs: joined(label.scripts, " · "), size: style.scriptSize }]
      : []),
    ...label.notes.map((note) => ({ kind: "note" as const, runs: [{ text: note.text, lang: null }], size: NOTE_SIZE })),
  ];
  const height = kinds.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0);
  const top = topOf(place.anchor, height, style.gap);
  let y = top;
  const lines = kinds.map((line): LabelLine => {
    const middle = y + (line.size * LINE_HEIGHT) / 2;
    y += line.size * LINE_HEIGHT;
    return { ...line, y: middle + line.size * 0.355 };
  });
  const [side, textAnchor] = sideOf(place.anchor);
  const firstMiddle = top + ((kinds[0]?.size ?? 0) * LINE_HEIGHT) / 2;
  const width = Math.max(0, ...kinds.map((line) => widthOf(line.runs, line.size, line.kind === "name" ? style.tracking : 0)));
  const left = side * style.gap - (side === 1 ? 0 : side === 0 ? width / 2 : width);
  return {
    lines,
    textAnchor,
    x: side * style.gap,
    leaderFrom: side === 0 ? [0, place.anchor === "bottom" ? top + height + 2 : top - 2] : [-side * 4, firstMiddle],
    box: { left, right: left + width, top, bottom: top + height },
  };
}

function nameLines(names: readonly ScriptName[], style: LabelStyle): readonly (readonly LabelRun[])[] {
  const cased = style.capitals ? names.map(({ text, lang }) => ({ text: text.toLocaleUpperCase(lang), lang })) : names;
  const [first, ...rest] = cased;
  if (!first || rest.length === 0 || widthOf(joined(cased, " / "), style.size, style.tracking) <= style.wrapAt)
    return [joined(cased, " / ")];
  return cased.map((name, index) => (index < cased.length - 1 ? [name, { text: " /", lang: null }] : [name]));
}

function joined(names: readonly ScriptName[], separator: string): readonly LabelRun[] {
  return names.flatMap((name, index): LabelRun[] => (index === 0 ? [name] : [{ text: separator, lang: null }, name]));
}

function topOf(anchor: LabelPlace["anchor"], height: number, gap: number): number {
  if (anchor === "top") return gap;
  return anchor === "bottom" ? -height - gap : -height / 2;
}

function sideOf(anchor: LabelPlace["anchor"]): readonly [-1 | 0 | 1, LabelLayout["textAnchor"]] {
  if (anchor === "left") return [1, "start"];
  return anchor === "right" ? [-1, "end"] : [0, "middle"];
}

/** A guess good enough to break lines and size pills by: full width for Chinese characters and kana, about half for letters. */
export function widthOf(runs: readonly LabelRun[], size: number, tracking = 0): number {
  let width = 0;
  for (const { text } of runs) {
    for (const letter of text) width += (letter > "\u2e80" ? 1 : /[ .,/il·'-]/.test(letter) ? 0.32 : 0.58) + tracking;
  }
  return width * size;
}
