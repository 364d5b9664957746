/** The scale at the middle of the map: one unit, round numbers. */
import { metresPerPixel } from "../../scene/camera.ts";
import type { Camera } from "../../view/view.ts";
import "./scaleBar.css";
import { inkOf } from "./svgInk.ts";

export interface ScaleBarProps {
  readonly camera: Camera;
  /** "km", in the reader's script. */
  readonly unit: string;
  /** The reader's way of writing numbers. */
  readonly number?: (value: number) => string;
  /** Pixels that the bar may take. */
  readonly maxWidth?: number;
}

const STEPS = [1, 2, 4, 10, 20, 40, 100, 200, 400, 1000, 2000] as const;
const SIDE = 12;

/** The longest round length, in kilometres, that the bar has room for. */
export function scaleLengthOf(camera: Camera, maxWidth: number): { readonly km: number; readonly pixels: number } {
  const kmPerPixel = metresPerPixel(camera) / 1000;
  const km = STEPS.findLast((step) => step / kmPerPixel <= maxWidth) ?? STEPS[0];
  return { km, pixels: km / kmPerPixel };
}

export function ScaleBar({ camera, unit, number = String, maxWidth = 150 }: ScaleBarProps) {
  const { km, pixels } = scaleLengthOf(camera, maxWidth);
  const ticks = km === 1 ? [0, 1] : [0, km / 2, km];
  const x = (value: number) => Number((SIDE + (value / km) * pixels).toFixed(1));
  const path = [`M${x(0)},22H${x(km)}`, ...ticks.map((tick) => `M${x(tick)},17V22`)].join("");
  return (
    <svg className="scale-bar" width={maxWidth + SIDE + 40} height={26} aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke={inkOf("sea")} strokeWidth={4} strokeLinecap="round" strokeOpacity={0.85} />
      <path d={path} fill="none" stroke={inkOf("ink")} strokeWidth={1.3} />
      <g fontSize={11} fill={inkOf("ink")} stroke={inkOf("sea")} strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
        {ticks.map((tick) => (
          <text key={tick} x={x(tick)} y={12} textAnchor="middle">
            {number(tick)}
          </text>
        ))}
        <text x={x(km) + 4 + number(km).length * 3.3} y={12}>
          {unit}
        </text>
      </g>
    </svg>
  );
}
