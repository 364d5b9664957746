/** The graticule's lines inside a frame, as path data. */
import { GRATICULE_BOUNDS, graticuleStepAt } from "../drawing.ts";
import { type Frame, worldPixel } from "./svgPaths.ts";

export function graticulePath({ level, origin, reach }: Frame): string {
  const step = graticuleStepAt(level);
  const { west, east, south, north } = GRATICULE_BOUNDS;
  const within = (value: number, limit: number) => Math.abs(value) <= limit;
  const parts: string[] = [];
  for (let lon = west; lon <= east; lon += step) {
    const x = worldPixel([lon, 0], level)[0] - origin[0];
    if (within(x, reach[0])) parts.push(`M${x.toFixed(1)},${-reach[1]}V${reach[1]}`);
  }
  for (let lat = south; lat <= north; lat += step) {
    const y = worldPixel([0, lat], level)[1] - origin[1];
    if (within(y, reach[1])) parts.push(`M${-reach[0]},${y.toFixed(1)}H${reach[0]}`);
  }
  return parts.join("");
}
