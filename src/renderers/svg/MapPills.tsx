/** The year of a line or ring, on it; hollow where another text has taken its place. */
import { memo } from "react";
import { type Pixel, project, type Size } from "../../scene/camera.ts";
import type { Palette } from "../../scene/palette.ts";
import { type Role, roleKindOf, type ScenePill } from "../../scene/scene.ts";
import type { Camera } from "../../view/view.ts";
import { widthOf } from "./labelLayout.ts";
import { inkOf } from "./svgInk.ts";

interface MapPillsProps {
  readonly pills: readonly ScenePill[];
  readonly palette: Palette;
  readonly camera: Camera;
  readonly size: Size;
}

const FONT_SIZE = 12;
const HEIGHT = 19;

export const MapPills = memo(function MapPills({ pills, palette, camera, size }: MapPillsProps) {
  return pills.map(({ role, at, text, superseded }) => {
    const width = Math.ceil(widthOf([{ text, lang: null }], FONT_SIZE)) + 12;
    const [x, y] = pillPlace(project(at, camera, size), role, width);
    const color = inkOf(palette.paintOf(role).color);
    return (
      <g key={`${role} ${at.join()}`} data-part="pill" data-role={role} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <rect
          x={-width / 2}
          y={-HEIGHT / 2}
          width={width}
          height={HEIGHT}
          rx={3}
          fill={superseded ? inkOf("bg") : color}
          stroke={superseded ? color : inkOf("bg")}
          strokeWidth={superseded ? 1.4 : 1}
        />
        <text
          className="map-labels-pill"
          y={FONT_SIZE * 0.355}
          fontSize={FONT_SIZE}
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

/** A pill stands across its line, but outside its ring, where it hides none of what the ring encloses. */
function pillPlace([x, y]: Pixel, role: Role, width: number): Pixel {
  return roleKindOf(role) === "promised" ? [x - width / 2, y - HEIGHT / 2] : [x, y];
}
