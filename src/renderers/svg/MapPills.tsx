/** The year of a line or ring, on it or beside it; hollow where another text has taken its place. */
import { memo } from "react";
import type { Palette } from "../../scene/palette.ts";
import { PILL, type PlacedPill } from "./pillPlaces.ts";
import { inkOf } from "./svgInk.ts";

interface MapPillsProps {
  readonly placed: readonly PlacedPill[];
  readonly palette: Palette;
}

export const MapPills = memo(function MapPills({ placed, palette }: MapPillsProps) {
  return placed.map(({ pill: { role, at, text, superseded }, at: [x, y], width }) => {
    const color = inkOf(palette.paintOf(role).color);
    return (
      <g key={`${role} ${at.join()}`} data-part="pill" data-role={role} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <rect
          x={-width / 2}
          y={-PILL.height / 2}
          width={width}
          height={PILL.height}
          rx={3}
          fill={superseded ? inkOf("bg") : color}
          stroke={superseded ? color : inkOf("bg")}
          strokeWidth={superseded ? 1.4 : 1}
        />
        <text
          className="map-labels-pill"
          y={PILL.fontSize * 0.355}
          fontSize={PILL.fontSize}
          fontWeight={650}
          textAnchor="middle"
          fill={superseded ? inkOf("treaty-text") : inkOf("bg")}
        >
          {text}
        </text>
      </g>
    );
  });
});
