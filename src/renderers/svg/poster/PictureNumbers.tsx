/** Numbers in circles, for a map that is to be labelled. */
import type { LonLat } from "../../../model/territory.ts";
import { project, type Size } from "../../../scene/camera.ts";
import type { Camera } from "../../../view/view.ts";
import { inkOf } from "../svgInk.ts";

interface PictureNumbersProps {
  /** Where each number stands, from 1. */
  readonly places: readonly LonLat[];
  readonly camera: Camera;
  readonly size: Size;
}

const RADIUS = 12;
const FONT_SIZE = 15;

export function PictureNumbers({ places, camera, size }: PictureNumbersProps) {
  return places.map((place, index) => {
    const [x, y] = project(place, camera, size);
    return (
      <g key={place.join()} data-part="number" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} textAnchor="middle">
        <circle r={RADIUS} fill={inkOf("bg")} stroke={inkOf("ink")} strokeWidth={1.5} />
        <text y={FONT_SIZE * 0.355} fontSize={FONT_SIZE} fontWeight={650} fill={inkOf("ink")}>
          {index + 1}
        </text>
      </g>
    );
  });
}
