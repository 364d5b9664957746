/** What of the frame a reader can open and close, and how much of the map that leaves in sight. */
import type { Padding } from "../../scene/camera.ts";

/** Where the sheet stands on narrow screens. */
export const SHEET_STOPS = ["peek", "half", "full"] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** The parts of the column, one of which is open. */
export const PANELS = ["overview", "matrix", "chronology", "sources"] as const;
export type PanelId = (typeof PANELS)[number];

export interface LayoutState {
  readonly sheet: SheetStop;
  /** Whether the card of layers lies open over the map; only wide screens have it there. */
  readonly layersExpanded: boolean;
}

export const INITIAL_LAYOUT: LayoutState = { sheet: "half", layersExpanded: true };

/** Pixels of the viewport; FullPage.css has the same numbers in its media queries. */
export const BREAKPOINTS = { tablet: 600, laptop: 900, desktop: 1200, flowBelowHeight: 480 } as const;

const MARGIN = 24;
const LAYERS_CARD = 296;
/** The legend's card with two entries to a group, and the attribution under it. */
const LEGEND_CARD = 104;
/** Header and short timeline, above and below the map where the sheet is. */
const BARS = { phone: 52 + 60, tablet: 60 + 60 } as const;
/** The button of layers and the controls, which on a narrow map leave no gap worth fitting to. */
const BUTTON_ROW = 64;
const SHEET_PEEK = 72;
/** The legend's strip and the attribution above the sheet. */
const LEGEND_STRIP = 72;
const SHEET_SHARE = { half: 0.48, tabletHalf: 0.5 } as const;

/** The sheet's next stop when its button is pressed: up, and from the top down again. */
export function nextStop(stop: SheetStop): SheetStop {
  return SHEET_STOPS[(SHEET_STOPS.indexOf(stop) + 1) % SHEET_STOPS.length] ?? "half";
}

/** The sheet's stop after a drag by `pixels` (downwards positive): one stop on, or none for a short drag. */
export function stopAfterDrag(stop: SheetStop, pixels: number): SheetStop {
  if (Math.abs(pixels) < 24) return stop;
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + (pixels < 0 ? 1 : -1)] ?? stop;
}

/** The panel that a key of the keyboard leads to from the open one, round at the ends; null for a key that leads nowhere. */
export function panelAfterKey(open: PanelId, key: string): PanelId | null {
  const at = PANELS.indexOf(open);
  switch (key) {
    case "ArrowRight":
      return PANELS[(at + 1) % PANELS.length] ?? null;
    case "ArrowLeft":
      return PANELS.at(at - 1) ?? null;
    case "Home":
      return PANELS[0];
    case "End":
      return PANELS.at(-1) ?? null;
    default:
      return null;
  }
}

/** What cards and sheet cover of the map at each edge, in pixels, for a viewport of `width` by `height`. */
export function mapPaddingOf(width: number, height: number, state: LayoutState): Padding {
  const open = { top: MARGIN, right: MARGIN, bottom: LEGEND_CARD, left: MARGIN };
  if (height < BREAKPOINTS.flowBelowHeight) return { ...open, bottom: LEGEND_STRIP };
  if (width >= BREAKPOINTS.desktop) return { ...open, left: state.layersExpanded ? LAYERS_CARD : MARGIN };
  if (width >= BREAKPOINTS.laptop) return open;
  const isTablet = width >= BREAKPOINTS.tablet;
  const room = height - (isTablet ? BARS.tablet : BARS.phone);
  // A sheet that is all the way up leaves no map worth fitting to: the map stays as it was under the half-open one.
  const sheet = state.sheet === "peek" ? SHEET_PEEK : Math.round(room * (isTablet ? SHEET_SHARE.tabletHalf : SHEET_SHARE.half));
  return { ...open, top: BUTTON_ROW, bottom: sheet + LEGEND_STRIP };
}
