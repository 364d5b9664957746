/** One name on the map: both forms at the same size and weight, their other scripts beneath, with its dot and leader. */
import { memo } from "react";
import { type Padding, type Pixel, project, type Size } from "../../scene/camera.ts";
import type { SceneLabel } from "../../scene/scene.ts";
import type { Camera } from "../../view/view.ts";
import { type LabelBox, type LabelLine, type LabelStyle, labelStyleOf, layoutOf, placeAt } from "./labelLayout.ts";
import { inkOf } from "./svgInk.ts";

/** Pixels beyond the box at which a label certainly cannot be seen. */
const OUT_OF_SIGHT = 240;
const HALO = 3.4;
/** Pixels between a name and the map's edge, and by which a name may give way to it. */
interface Keeping {
  readonly edge: number;
  readonly most: number;
}
const STAYS: Keeping = { edge: 0, most: 0 };
const ON_LAND: Keeping = { edge: 8, most: 44 };
/** Where room is scarce: a name on a leader says by that which land is meant, wherever it stands; its width is a guess, which the edge must not show. */
const ON_LEADER: Keeping = { edge: 18, most: 100 };
const SELECTED_WEIGHT = 760;

export interface MapLabelProps {
  readonly label: SceneLabel;
  readonly camera: Camera;
  readonly size: Size;
  readonly crowded: boolean;
  readonly selected: boolean;
  /** Parts of the box along its edges that cards take up. */
  readonly padding?: Padding | undefined;
}

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Pixels of the map's width. */
const ROOM_FOR_THREE_LINES = 760;

export const MapLabel = memo(function MapLabel({ label, camera, size, crowded, selected, padding = NO_PADDING }: MapLabelProps) {
  const place = placeAt(label, camera.zoom);
  if (!place) return null;
  const at = project(place.at, camera, size);
  const [px, py] = at;
  if (px < -OUT_OF_SIGHT || py < -OUT_OF_SIGHT || px > size.width + OUT_OF_SIGHT || py > size.height + OUT_OF_SIGHT) return null;
  const style = labelStyleOf(label.kind, crowded);
  // Beside a small map, names on leaders stand so close that a note needs the line of the other scripts.
  const isStacked = place.leader !== undefined && label.notes.length > 0 && size.width < ROOM_FOR_THREE_LINES;
  const whole = isStacked ? { ...label, scripts: [] } : label;
  const usual = label.territory === null ? STAYS : place.leader && crowded && label.notes.length === 0 ? ON_LEADER : ON_LAND;
  const fitted = (each: SceneLabel, kept: Keeping) => {
    const layout = layoutOf(each, place, style, crowded);
    return { ...layout, at: keptInSight(at, layout.box, size, kept) };
  };
  const first = fitted(whole, usual);
  // A note that a narrow map would cut off says less than the legend does.
  const isTooLong = crowded && label.notes.length > 0 && first.at[0] + first.box.right > size.width;
  const {
    lines,
    textAnchor,
    x: offset,
    leaderFrom,
    box,
    at: [x, y],
  } = isTooLong ? fitted({ ...label, notes: [] }, ON_LEADER) : first;
  // A name cut in two by the map's edge reads as another name. The disputed territories are the last to lose theirs.
  if (label.territory === null && isCutOff(at, box, size, style.water ? padding.left : 0)) return null;
  const from: Pixel = [x + leaderFrom[0], y + leaderFrom[1]];
  return (
    <g
      data-label={label.id}
      data-territory={label.territory ?? undefined}
      className={style.water ? "map-labels-water" : undefined}
      textAnchor={textAnchor}
    >
      {place.leader ? <Leader from={from} to={project(place.leader, camera, size)} /> : null}
      {label.point ? <Dot at={project(label.point, camera, size)} /> : null}
      {lines.map((line) => (
        <LabelText key={line.y} line={line} style={style} selected={selected} x={x + offset} y={y + line.y} />
      ))}
    </g>
  );
});

function isCutOff([x, y]: Pixel, box: LabelBox, size: Size, from: number): boolean {
  return x + box.left < from || x + box.right > size.width || y + box.top < 0 || y + box.bottom > size.height;
}

/** An area's name keeps clear of the map's edge, as far as it can without leaving its area. */
function keptInSight([x, y]: Pixel, box: LabelBox, size: Size, { edge, most }: Keeping): Pixel {
  const nudge = (low: number, high: number, room: number) => {
    const wanted = low < edge ? edge - low : Math.min(0, room - edge - high);
    return Math.min(most, Math.max(-most, wanted));
  };
  return [x + nudge(x + box.left, x + box.right, size.width), y + nudge(y + box.top, y + box.bottom, size.height)];
}

export interface LabelTextProps {
  readonly line: LabelLine;
  readonly style: LabelStyle;
  readonly selected: boolean;
  readonly x: number;
  readonly y: number;
}

/** One line of a label; `x` and `y` are pixels of its box. */
export function LabelText({ line: { kind, runs, size }, style, selected, x, y }: LabelTextProps) {
  const name = kind === "name";
  const weight = name ? (selected ? SELECTED_WEIGHT : style.weight) : kind === "note" ? 600 : 400;
  const color = name ? style.color : kind === "note" ? "treaty-text" : style.scriptColor;
  return (
    <text
      x={x.toFixed(1)}
      y={y.toFixed(1)}
      fontSize={size}
      fontWeight={weight}
      fontStyle={style.water && kind !== "note" ? "italic" : undefined}
      letterSpacing={style.tracking === 0 || !name ? undefined : `${style.tracking}em`}
      fill={inkOf(color)}
      stroke={inkOf("sea")}
      strokeOpacity={style.haloOpacity}
      strokeWidth={HALO}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {runs.map(({ text, lang }) =>
        lang === null ? (
          text
        ) : (
          // Japanese has no italic: a slanted one would be the browser's own invention.
          <tspan key={text} lang={lang} fontStyle={style.water && lang === "ja" ? "normal" : undefined}>
            {text}
          </tspan>
        ),
      )}
    </text>
  );
}

function Leader({ from, to }: { readonly from: Pixel; readonly to: Pixel }) {
  const [x1, y1] = from;
  const length = Math.hypot(to[0] - x1, to[1] - y1);
  const share = length === 0 ? 0 : Math.max(0, length - 2) / length;
  return (
    <line
      data-part="leader"
      x1={x1.toFixed(1)}
      y1={y1.toFixed(1)}
      x2={(x1 + share * (to[0] - x1)).toFixed(1)}
      y2={(y1 + share * (to[1] - y1)).toFixed(1)}
      stroke={inkOf("ink-2")}
      strokeWidth={0.9}
    />
  );
}

function Dot({ at: [x, y] }: { readonly at: Pixel }) {
  return <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={2.2} fill={inkOf("bg")} stroke={inkOf("ink")} strokeWidth={1.3} />;
}
