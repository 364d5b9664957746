/** Where each name stands under a camera, and how much of it is written there. The disputed territories' names come before all others. */
import type { LabelPlace, TerritoryId } from "../../model/territory.ts";
import { type Padding, type Pixel, project, type Size } from "../../scene/camera.ts";
import type { SceneLabel } from "../../scene/scene.ts";
import type { Camera } from "../../view/view.ts";
import type { CoveredBox } from "./coveredBox.ts";
import { CROWDED_WIDTH, type LabelBox, type LabelLayout, type LabelStyle, labelStyleOf, layoutOf, placeAt } from "./labelLayout.ts";
import { stackedAside } from "./stackedLabels.ts";

export interface PlacedLabel {
  readonly label: SceneLabel;
  /** Whose name it is, where it stands out once that is chosen. */
  readonly island: TerritoryId | null;
  readonly style: LabelStyle;
  readonly layout: LabelLayout;
  readonly at: Pixel;
  /** Where its leader and its dot are, if it has them. */
  readonly leader: Pixel | null;
  readonly point: Pixel | null;
}

/** One that may be seen, before anything is known of the others. */
export interface LabelInSight {
  readonly label: SceneLabel;
  readonly place: LabelPlace;
  readonly at: Pixel;
  readonly leader: Pixel | null;
}

export interface LabelRoom {
  readonly camera: Camera;
  readonly size: Size;
  /** Parts of the box along its edges that cards take up. */
  readonly padding?: Padding | undefined;
}

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Pixels beyond the box at which a label certainly cannot be seen. */
const OUT_OF_SIGHT = 240;
/** Pixels between a name and the map's edge, and by which a name may give way to it. */
interface Keeping {
  readonly edge: number;
  readonly most: number;
}
const ON_LAND: Keeping = { edge: 8, most: 60 };
/** Where room is scarce: a name on a leader says by that which land is meant, wherever it stands; its width is a guess, which the edge must not show. */
const ON_LEADER: Keeping = { edge: 18, most: 100 };
/** Pixels by which the guessed boxes of names may meet: those of waters are set wide, and have room elsewhere. */
const MEETING = { water: -4, land: 6 } as const;

export function placedLabels(labels: readonly SceneLabel[], { camera, size, padding = NO_PADDING }: LabelRoom): readonly PlacedLabel[] {
  const seen = labels.flatMap((label) => inSight(label, camera, size));
  const aside = stackedAside(
    seen.filter(({ label, leader }) => label.territory !== null && leader !== null && label.kind === "territory"),
    { size, padding },
  );
  const point = ({ point }: SceneLabel) => point && project(point, camera, size);
  const placed = seen.map((each): PlacedLabel => {
    const stacked = aside.get(each.label.id);
    const { label, leader } = each;
    const island = label.kind === "territory" ? label.territory : null;
    return { label, island, leader, point: point(label), ...(stacked ?? placedAlone(each, size)) };
  });
  const first = placed.filter(({ label }) => label.territory !== null).map(rectOf);
  // A name cut in two by the map's edge, or by another, reads as another name.
  return placed.filter(
    (each) =>
      each.label.territory !== null ||
      !(
        isCutOff(each, size, padding) || first.some((other) => meets(rectOf(each), other, each.style.water ? MEETING.water : MEETING.land))
      ),
  );
}

/** What names cover of the map. */
export function coveredByNames(placed: readonly PlacedLabel[]): readonly CoveredBox[] {
  return placed.map((each) => {
    const { left, right, top, bottom } = rectOf(each);
    return { x: left, y: top, width: right - left, height: bottom - top };
  });
}

function inSight(label: SceneLabel, camera: Camera, size: Size): readonly LabelInSight[] {
  const place = placeAt(label, camera.zoom);
  if (!place) return [];
  const at = project(place.at, camera, size);
  const [x, y] = at;
  if (x < -OUT_OF_SIGHT || y < -OUT_OF_SIGHT || x > size.width + OUT_OF_SIGHT || y > size.height + OUT_OF_SIGHT) return [];
  return [{ label, place, at, leader: place.leader ? project(place.leader, camera, size) : null }];
}

function placedAlone({ label, place, at }: LabelInSight, size: Size): Pick<PlacedLabel, "style" | "layout" | "at"> {
  const crowded = size.width < CROWDED_WIDTH;
  const style = labelStyleOf(label.kind, crowded);
  const layout = layoutOf(label, place, style, crowded);
  const kept = place.leader && crowded ? ON_LEADER : ON_LAND;
  return { style, layout, at: label.territory === null ? at : keptInSight(at, layout.box, size, kept) };
}

function rectOf({ at: [x, y], layout: { box } }: PlacedLabel): LabelBox {
  return { left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom };
}

function meets(one: LabelBox, other: LabelBox, slack: number): boolean {
  return (
    one.left < other.right - slack && one.right > other.left + slack && one.top < other.bottom - slack && one.bottom > other.top + slack
  );
}

/** What stays free along an edge that nothing covers: a water's name may stand there. */
const OPEN_EDGE = 16;

function isCutOff(placed: PlacedLabel, size: Size, padding: Padding): boolean {
  const { left, right, top, bottom } = rectOf(placed);
  const { water } = placed.style;
  return (
    left < (water ? padding.left : 0) ||
    right > size.width - (water ? Math.max(0, padding.right - OPEN_EDGE) : 0) ||
    top < 0 ||
    bottom > size.height
  );
}

/** An area's name keeps clear of the map's edge, as far as it can without leaving its area. */
function keptInSight([x, y]: Pixel, box: LabelBox, size: Size, { edge, most }: Keeping): Pixel {
  const nudge = (low: number, high: number, room: number) => {
    const wanted = low < edge ? edge - low : Math.min(0, room - edge - high);
    return Math.min(most, Math.max(-most, wanted));
  };
  return [x + nudge(x + box.left, x + box.right, size.width), y + nudge(y + box.top, y + box.bottom, size.height)];
}
