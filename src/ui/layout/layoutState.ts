/** What of the frame a reader can open and close. */
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
