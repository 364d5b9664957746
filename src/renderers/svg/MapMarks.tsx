/** Dots of instruments on areas, with their dates; those on one place stand side by side. */
import { memo } from "react";
import { groupedBy } from "../../model/filing.ts";
import { project, type Size } from "../../scene/camera.ts";
import type { Palette } from "../../scene/palette.ts";
import type { SceneMark } from "../../scene/scene.ts";
import type { Camera } from "../../view/view.ts";
import { inkOf } from "./svgInk.ts";

interface MapMarksProps {
  readonly marks: readonly SceneMark[];
  readonly palette: Palette;
  readonly camera: Camera;
  readonly size: Size;
  /** Whether the dates stand beside the dots; else they are found under the names. */
  readonly dated: boolean;
}

const SIDE_BY_SIDE = 12;
const FONT_SIZE = 11.5;

export const MapMarks = memo(function MapMarks({ marks, palette, camera, size, dated }: MapMarksProps) {
  return [...groupedBy(marks, (mark) => mark.territory)].map(([territory, here]) => {
    const texts = dated ? here.flatMap((mark) => mark.text ?? []) : [];
    const [x, y] = project(here[0]?.at ?? [0, 0], camera, size);
    const textAt = x + (here.length - 1) * SIDE_BY_SIDE + 9;
    return (
      <g key={territory} data-part="marks" data-territory={territory}>
        {here.map(({ role }, index) => {
          const paint = palette.paintOf(role);
          return paint.kind === "dot" ? (
            <circle
              key={role}
              data-role={role}
              cx={(x + index * SIDE_BY_SIDE).toFixed(1)}
              cy={y.toFixed(1)}
              r={paint.radius}
              fill={inkOf(paint.hollow ? "bg" : paint.color)}
              stroke={inkOf(paint.hollow ? paint.color : "bg")}
              strokeWidth={paint.hollow ? 2 : 1.5}
            />
          ) : null;
        })}
        {texts.length > 0 ? (
          <text
            x={textAt.toFixed(1)}
            y={(y + FONT_SIZE * 0.355).toFixed(1)}
            fontSize={FONT_SIZE}
            fontWeight={600}
            fill={inkOf("treaty-text")}
            stroke={inkOf("sea")}
            strokeWidth={3.4}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {texts.join(" · ")}
          </text>
        ) : null}
      </g>
    );
  });
});
