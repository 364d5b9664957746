/**
 * Names that stand aside from their islands, one under the other, in what is open of a map: as much of each as fits, whole before cut
 * off, and in the order in which they stand by themselves.
 */
import type { Padding, Pixel, Size } from "../../scene/camera.ts";
import type { SceneLabel } from "../../scene/scene.ts";
import { CROWDED_WIDTH, type LabelLayout, type LabelStyle, labelStyleOf, layoutOf } from "./labelLayout.ts";
import type { LabelInSight, PlacedLabel } from "./placedLabels.ts";

type Stacked = Pick<PlacedLabel, "style" | "layout" | "at">;

interface Room {
  readonly size: Size;
  readonly padding: Padding;
}

/** In pixels, as all that follow. */
const EDGE = 6;
const BETWEEN = 4;
/** Where there is less, names with a note stand so close that it needs the line of the other scripts. */
const ROOM_FOR_THREE_LINES = 760;
/** What a name keeps from the land its leader leads to. */
const BESIDE = 14;
/** How much wider than guessed a name may turn out to be. */
const MARGIN = 1.04;

/** What may be left out, from nothing to all but the names. Both names of a pair stay, if need be in two lines. */
const WAYS: readonly ((label: SceneLabel) => SceneLabel)[] = [
  (label) => label,
  (label) => (label.notes.length > 0 ? { ...label, scripts: [] } : label),
  (label) => ({ ...label, notes: [] }),
  (label) => ({ ...label, notes: [], scripts: [] }),
];

/** Nothing where each has its room as it is, or there are not several. */
export function stackedAside(labels: readonly LabelInSight[], { size, padding }: Room): ReadonlyMap<string, Stacked> {
  if (labels.length < 2) return new Map();
  const [left, right] = [padding.left + EDGE, size.width - padding.right - EDGE];
  const [top, bottom] = [padding.top + EDGE, size.height - padding.bottom - EDGE];
  const crowded = right - left < CROWDED_WIDTH;
  const style = labelStyleOf("territory", crowded);
  const ways = right - left < ROOM_FOR_THREE_LINES && labels.some(({ label }) => label.notes.length > 0) ? WAYS.slice(1) : WAYS;
  const ordered = labels.toSorted((one, other) => one.at[1] - other.at[1]);
  let last: ReadonlyMap<string, Stacked> = new Map();
  for (const wrapped of [style, { ...style, wrapAt: 0 }]) {
    for (const way of ways) {
      const laid = ordered.map((each) => ({ ...each, layout: layoutOf(way(each.label), each.place, wrapped, crowded) }));
      const xs = laid.map(({ at, layout }) => near(at[0], Math.min(at[0], right - layout.box.right * MARGIN)));
      const ys = stackedBetween(laid, top, bottom).map((y, index) => near(laid[index]?.at[1] ?? y, y));
      last = new Map(
        laid.map(({ label, layout, at }, index) => [label.id, placedAt(wrapped, layout, [xs[index] ?? at[0], ys[index] ?? at[1]])]),
      );
      const isBeside = laid.every(({ leader, layout }, index) => (xs[index] ?? 0) + layout.box.left >= (leader?.[0] ?? left) + BESIDE);
      const isWithin = (ys.at(0) ?? 0) + (laid.at(0)?.layout.box.top ?? 0) >= top;
      if (isBeside && isWithin) return last;
    }
  }
  return last;
}

/** Names go out of sight with their islands. */
const MOST = 110;

function near(own: number, wanted: number): number {
  return Math.min(own + MOST, Math.max(own - MOST, wanted));
}

function placedAt(style: LabelStyle, layout: LabelLayout, at: Pixel): Stacked {
  return { style, layout, at };
}

/** Each where it is, but under the one before, and the last above the bottom. */
function stackedBetween(laid: readonly { readonly at: Pixel; readonly layout: LabelLayout }[], top: number, bottom: number): number[] {
  const ys: number[] = [];
  let free = top;
  for (const { at, layout } of laid) {
    const y = Math.max(at[1], free - layout.box.top);
    free = y + layout.box.bottom + BETWEEN;
    ys.push(y);
  }
  let floor = bottom;
  for (const [index, { layout }] of [...laid.entries()].reverse()) {
    const y = Math.min(ys[index] ?? floor, floor - layout.box.bottom);
    floor = y + layout.box.top - BETWEEN;
    ys[index] = y;
  }
  return ys;
}
