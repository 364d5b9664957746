/**
 * The picture of the map that a page is rendered with beforehand, for a window of unknown size. Style sheets alone give it the
 * camera that the map will have: its frame is the box of what must be in sight, fitted into what the page leaves open, and every
 * name stands at a share of that frame. The frame's width tells the zoom, on which it depends which names there are.
 */
import type { Bounds } from "../../../model/geometry.ts";
import type { LonLat } from "../../../model/territory.ts";
import type { SceneLabel } from "../../../scene/scene.ts";
import { worldPixel as worldPixelAt } from "../svgPaths.ts";

/** The zoom at which the picture's paths are written: near that of most windows, so that hatches keep their usual width. */
export const PICTURE_LEVEL = 6;

/** Whole zooms that windows of usual sizes come to, each of which has dots of its own. */
export const DOT_ZOOMS = [6, 7] as const;

/** In pixels of the world at the picture's level. */
export interface PictureFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function worldPixel(at: LonLat): readonly [x: number, y: number] {
  return worldPixelAt(at, PICTURE_LEVEL);
}

export function pictureFrameOf([west, south, east, north]: Bounds): PictureFrame {
  const [x, y] = worldPixel([west, north]);
  const [right, bottom] = worldPixel([east, south]);
  return { x, y, width: right - x, height: bottom - y };
}

/** Names whose smallest zoom is below are in every picture; those from the other on in none. */
const ZOOMS = { always: 4.85, never: 8.4 } as const;

/** A name that depends on the zoom carries the zooms between which it is there. */
export function zoomsOf(
  place: SceneLabel["places"][number],
): { readonly from: number | undefined; readonly until: number | undefined } | null {
  const { fromZoom, untilZoom } = place;
  if (fromZoom >= ZOOMS.never || (untilZoom !== undefined && untilZoom <= ZOOMS.always)) return null;
  return {
    from: fromZoom > ZOOMS.always ? fromZoom : undefined,
    until: untilZoom !== undefined && untilZoom < ZOOMS.never ? untilZoom : undefined,
  };
}

/** The style sheet that fits the picture and chooses its names. */
export function pictureCss(fit: Bounds, labels: readonly SceneLabel[]): string {
  const frame = pictureFrameOf(fit);
  const ratio = (frame.width / frame.height).toFixed(5);
  const widthAt = (zoom: number) => `${(frame.width * 2 ** (zoom - PICTURE_LEVEL)).toFixed(2)}px`;
  const zooms = labels.flatMap((label) => label.places.map(zoomsOf));
  const sorted = (of: "from" | "until") => [...new Set(zooms.flatMap((zoom) => zoom?.[of] ?? []))].sort((one, other) => one - other);
  const rule = (zoom: number, of: "from" | "until", display: string) =>
    `@container map-frame (min-width:${widthAt(zoom)}){.map-picture [data-${of}="${zoom}"]{display:${display}}}`;
  return [
    `.map-picture-frame{width:min(100cqw,calc(100cqh*${ratio}));aspect-ratio:${ratio}}`,
    ".map-picture [data-from]{display:none}",
    ...[...new Set([...DOT_ZOOMS, ...sorted("from")])].map((zoom) => rule(zoom, "from", "inline")),
    ...sorted("until").map((zoom) => rule(zoom, "until", "none")),
  ].join("\n");
}
