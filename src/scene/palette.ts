/** The palette gives each role its paint, once, for every renderer and theme. */
import type { LayerId } from "../model/instrument.ts";
import type { RecordOutline } from "../model/outline.ts";
import type { PartyId } from "../model/party.ts";
import { type Role, roleKindOf, roleSubjectOf } from "./scene.ts";
import type { Token } from "./tokens.ts";

export interface FillPaint {
  readonly kind: "fill";
  readonly color: Token;
}
/** Parallel strokes over a fill. `angle` in degrees: 45 rises to the right (`/`), -45 falls (`\`), 0 lies flat. */
export interface HatchPaint {
  readonly kind: "hatch";
  readonly color: Token;
  readonly angle: 45 | -45 | 0;
  /** Distance between strokes, and their width, in pixels. */
  readonly pitch: number;
  readonly width: number;
}
export interface LinePaint {
  readonly kind: "line";
  readonly color: Token;
  /** Pixels. */
  readonly width: number;
  /** Dash and gap lengths in pixels; round dots have dashes of nearly no length and round caps. */
  readonly dash: readonly number[];
  readonly cap: "butt" | "round";
}
/** A closed dashed ring with a faint fill. */
export interface RingPaint {
  readonly kind: "ring";
  readonly color: Token;
  readonly width: number;
  readonly dash: readonly number[];
  readonly fillOpacity: number;
}
/** A dot on a territory: filled for an act, hollow for a text that names it. */
export interface DotPaint {
  readonly kind: "dot";
  readonly color: Token;
  readonly radius: number;
  readonly hollow: boolean;
}
export type Paint = FillPaint | HatchPaint | LinePaint | RingPaint | DotPaint;

export interface Palette {
  /** Never throws: a role of an id that the record does not know gets the paint of no party. */
  paintOf(role: Role): Paint;
  /** The same line once another text has replaced it. */
  supersededPaint(paint: LinePaint): LinePaint;
}

/** The opacity of a line whose text was replaced. */
export const SUPERSEDED_OPACITY = 0.65;
/** The halo under every line, in pixels and opacity, in the colour of the sea. */
export const CASING = { width: 5, opacity: 0.85, color: "sea" } as const satisfies { width: number; opacity: number; color: Token };
/** Pale strokes under the land's edge, widest first: pixels and colour. */
export const WATER_LINING = [
  { width: 22, color: "wl-0" },
  { width: 13, color: "wl-1" },
  { width: 6, color: "wl-2" },
] as const satisfies readonly { width: number; color: Token }[];
export const COAST = {
  context: { width: 0.7, color: "coast" },
  disputed: { width: 0.9, color: "coast-d" },
  hovered: { width: 1.8, color: "ink" },
} as const satisfies Record<string, { width: number; color: Token }>;
/** The ring round the chosen territory: a stroke under a halo, then the land again. */
export const SELECTION = {
  ring: { width: 12, color: "ink" },
  halo: { width: 8, color: "wl-2" },
} as const satisfies Record<string, { width: number; color: Token }>;

/** Told apart without colour, in the order of the layers that draw boundaries; none is solid, which would read as an agreed border. */
const BOUNDARY_DASHES = [
  { width: 2, dash: [14, 5] },
  { width: 2.2, dash: [14, 4, 2.5, 4] },
  { width: 2, dash: [10, 4, 2, 4, 2, 4] },
  { width: 2, dash: [6, 4] },
] as const;

type PaletteRecord = Pick<RecordOutline, "parties" | "instruments" | "layers">;

/** How much wider strokes are for readers who ask for more contrast. */
const STRONGER = 1.5;

/** `isStrong` widens every stroke but the dots of a line, which would run together into a border that nobody drew. */
export function paletteOf(record: PaletteRecord, isStrong = false): Palette {
  const palette = plainPalette(record);
  if (!isStrong) return palette;
  return {
    paintOf: (role) => widened(palette.paintOf(role)),
    supersededPaint: (paint) => widened(palette.supersededPaint(paint)),
  };
}

function widened<Any extends Paint>(paint: Any): Any {
  const isLine = paint.kind === "hatch" || paint.kind === "ring" || (paint.kind === "line" && paint.cap === "butt");
  return isLine ? { ...paint, width: paint.width * STRONGER } : paint;
}

function plainPalette(record: PaletteRecord): Palette {
  const slots = new Map<PartyId, "first" | "second">();
  for (const party of record.parties) if (party.slot !== null) slots.set(party.id, party.slot);
  const drawing = new Set(record.instruments.filter(({ boundaries }) => boundaries.length > 0).map(({ layer }) => layer));
  const bounded = record.layers.filter(({ id }) => drawing.has(id));
  const ranks = new Map<LayerId, number>(bounded.map(({ id }, rank) => [id, rank]));

  const paintOf = (role: Role): Paint => {
    const subject = roleSubjectOf(role);
    switch (roleKindOf(role)) {
      case "control": {
        const slot = slots.get(subject);
        return { kind: "fill", color: slot ? `${slot}-tint` : "undivided-tint" };
      }
      case "claim": {
        const slot = slots.get(subject);
        if (!slot) return { kind: "hatch", color: "undivided-edge", angle: 0, pitch: 8.5, width: 1.7 };
        return { kind: "hatch", color: `${slot}-hatch`, angle: slot === "first" ? 45 : -45, pitch: 8.5, width: 1.7 };
      }
      case "boundary": {
        if (subject === "today") return { kind: "line", color: "control-line", width: 3.2, dash: [0.1, 6.4], cap: "round" };
        const style = BOUNDARY_DASHES[(ranks.get(subject) ?? 0) % BOUNDARY_DASHES.length] ?? BOUNDARY_DASHES[0];
        return { kind: "line", color: "treaty", width: style.width, dash: style.dash, cap: "butt" };
      }
      case "renounced":
        return { kind: "hatch", color: "treaty", angle: 0, pitch: 4, width: 1.1 };
      case "excluded":
        return { kind: "line", color: "treaty", width: 1.6, dash: [2, 3], cap: "butt" };
      case "left-open":
        return { kind: "line", color: "treaty", width: 1.6, dash: [6, 3], cap: "butt" };
      case "ceded":
        return { kind: "line", color: "treaty", width: 1.6, dash: [], cap: "butt" };
      case "promised":
        return { kind: "ring", color: "treaty", width: 1.6, dash: [5, 3.5], fillOpacity: 0.06 };
      case "landing":
        return { kind: "dot", color: "treaty", radius: 4.5, hollow: false };
      case "named-as-issue":
        return { kind: "dot", color: "treaty", radius: 4.5, hollow: true };
    }
  };
  return {
    paintOf,
    supersededPaint: (paint) => ({ ...paint, width: 1.4 }),
  };
}
