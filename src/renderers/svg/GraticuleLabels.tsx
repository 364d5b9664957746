/** Degrees along the upper and right edges of the map, none beneath a card. */
import { memo } from "react";
import { type Padding, type Pixel, project, type Size, unproject } from "../../scene/camera.ts";
import type { Camera } from "../../view/view.ts";
import { GRATICULE_BOUNDS, graticuleStepAt } from "../drawing.ts";
import { type CoveredBox, overlap } from "./coveredBox.ts";
import { inkOf } from "./svgInk.ts";

export interface GraticuleLabelsProps {
  readonly camera: Camera;
  readonly size: Size;
  /** "145°E", "45°N", as the reader's language writes them. */
  readonly degrees: (axis: "longitude" | "latitude", degrees: number) => string;
  /** Parts of the box along its edges that cards take up. */
  readonly padding?: Padding;
  /** Cards that cover a part of the map. */
  readonly covered?: readonly CoveredBox[];
}

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const FONT_SIZE = 10.5;
const INSET = 8;
/** Room for the longest label, and least distance between two. */
const LABEL_WIDTH = 52;
const LEAST_DISTANCE = 64;

export const GraticuleLabels = memo(function GraticuleLabels({
  camera,
  size,
  degrees,
  padding = NO_PADDING,
  covered = [],
}: GraticuleLabelsProps) {
  const [west, north] = unproject([padding.left, padding.top], camera, size);
  const [east, south] = unproject([size.width - padding.right, size.height - padding.bottom], camera, size);
  const line = graticuleStepAt(camera.zoom);
  const [a] = project([0, 0], camera, size);
  const [b] = project([line, 0], camera, size);
  const step = b - a < LEAST_DISTANCE ? 5 : line;
  const within = (from: number, to: number) =>
    Array.from(
      { length: Math.max(0, Math.floor(to / step) - Math.ceil(from / step) + 1) },
      (_, index) => (Math.ceil(from / step) + index) * step,
    );
  const top = padding.top + INSET + FONT_SIZE / 2;
  const right = size.width - padding.right - INSET;
  const meridians = within(Math.max(west, GRATICULE_BOUNDS.west), Math.min(east, GRATICULE_BOUNDS.east)).map((lon) => ({
    text: degrees("longitude", lon),
    at: [project([lon, 0], camera, size)[0] + 4, top] as Pixel,
    anchor: "start" as const,
  }));
  const parallels = within(Math.max(south, GRATICULE_BOUNDS.south), Math.min(north, GRATICULE_BOUNDS.north)).map((lat) => ({
    text: degrees("latitude", lat),
    at: [right, project([0, lat], camera, size)[1] - FONT_SIZE / 2 - 3] as Pixel,
    anchor: "end" as const,
  }));
  const free = [...meridians, ...parallels].filter(({ at: [x, y], anchor }) => {
    const box = { x: anchor === "start" ? x : x - LABEL_WIDTH, y: y - FONT_SIZE, width: LABEL_WIDTH, height: 2 * FONT_SIZE };
    // The corner where both rows meet is left free.
    const inside = anchor === "start" ? x + LABEL_WIDTH < right - LABEL_WIDTH : y > top + 2 * FONT_SIZE;
    return inside && !covered.some((card) => overlap(card, box));
  });
  return (
    <g
      className="map-labels-degrees"
      fill={inkOf("grat-t")}
      fontSize={FONT_SIZE}
      stroke={inkOf("sea")}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {free.map(({ text, at: [x, y], anchor }) => (
        <text key={`${anchor}${text}`} x={x.toFixed(1)} y={(y + FONT_SIZE * 0.35).toFixed(1)} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
});
