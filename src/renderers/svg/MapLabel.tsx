/** One name on the map: both forms at the same size and weight, their other scripts beneath, with its dot and leader. */
import { memo } from "react";
import type { Pixel } from "../../scene/camera.ts";
import type { LabelLine, LabelStyle } from "./labelLayout.ts";
import type { PlacedLabel } from "./placedLabels.ts";
import { inkOf } from "./svgInk.ts";

const HALO = 3.4;
const SELECTED_WEIGHT = 760;

export interface MapLabelProps {
  readonly placed: PlacedLabel;
  readonly selected: boolean;
}

export const MapLabel = memo(function MapLabel({ placed, selected }: MapLabelProps) {
  const { label, style, layout, at, leader, point } = placed;
  const [x, y] = at;
  const from: Pixel = [x + layout.leaderFrom[0], y + layout.leaderFrom[1]];
  return (
    <g
      data-label={label.id}
      data-territory={label.territory ?? undefined}
      className={style.water ? "map-labels-water" : undefined}
      textAnchor={layout.textAnchor}
    >
      {leader ? <Leader from={from} to={leader} /> : null}
      {point ? <Dot at={point} /> : null}
      {layout.lines.map((line) => (
        <LabelText key={line.y} line={line} style={style} selected={selected} x={x + layout.x} y={y + line.y} />
      ))}
    </g>
  );
});

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
