/** One name on the map: both forms at the same size and weight, their other scripts beneath, with its dot and leader. */
import { type Padding, type Pixel, project, type Size } from "../../scene/camera.ts";
import type { SceneLabel } from "../../scene/scene.ts";
import type { Camera } from "../../view/view.ts";
import { type LabelLayout, type LabelLine, type LabelStyle, labelStyleOf, layoutOf, placeAt, widthOf } from "./labelLayout.ts";
import { inkOf } from "./svgInk.ts";

/** Pixels beyond the box at which a label certainly cannot be seen. */
const OUT_OF_SIGHT = 240;
const HALO = 3.4;
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

export function MapLabel({ label, camera, size, crowded, selected, padding = NO_PADDING }: MapLabelProps) {
  const place = placeAt(label, camera.zoom);
  if (!place) return null;
  const [x, y] = project(place.at, camera, size);
  if (x < -OUT_OF_SIGHT || y < -OUT_OF_SIGHT || x > size.width + OUT_OF_SIGHT || y > size.height + OUT_OF_SIGHT) return null;
  const style = labelStyleOf(label.kind, crowded);
  const layout = layoutOf(label, place, style, crowded);
  // A name cut in two by the map's edge reads as another name. The disputed territories are the last to lose theirs.
  if (label.territory === null && isCutOff(layout, style, [x, y], size, style.water ? padding.left : 0)) return null;
  const { lines, textAnchor, x: offset, leaderFrom } = layout;
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
        <Line key={line.y} line={line} style={style} selected={selected} x={x + offset} y={y + line.y} />
      ))}
    </g>
  );
}

function isCutOff(
  { lines, textAnchor, x: offset }: LabelLayout,
  { tracking }: LabelStyle,
  [x, y]: Pixel,
  size: Size,
  from: number,
): boolean {
  const width = Math.max(...lines.map((line) => widthOf(line.runs, line.size, line.kind === "name" ? tracking : 0)));
  const left = x + offset - { start: 0, middle: width / 2, end: width }[textAnchor];
  const [first, last] = [lines[0], lines.at(-1)];
  const top = y + (first ? first.y - first.size : 0);
  return left < from || left + width > size.width || top < 0 || y + (last?.y ?? 0) > size.height;
}

interface LineProps {
  readonly line: LabelLine;
  readonly style: LabelStyle;
  readonly selected: boolean;
  readonly x: number;
  readonly y: number;
}

function Line({ line: { kind, runs, size }, style, selected, x, y }: LineProps) {
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
      {runs.map(({ text, lang }) => (
        // Japanese has no italic: a slanted one would be the browser's own invention.
        <tspan key={text} lang={lang ?? undefined} fontStyle={style.water && lang === "ja" ? "normal" : undefined}>
          {text}
        </tspan>
      ))}
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
