/** The map of a page's first view as it is rendered beforehand: useful before any script, and with none. */
import type { GeometryIndex } from "../../../model/geometry.ts";
import type { Palette } from "../../../scene/palette.ts";
import type { Scene } from "../../../scene/scene.ts";
import { SvgScene } from "../SvgScene.tsx";
import { type Frame, framePathsOf } from "../svgPaths.ts";
import { compactPaths } from "./compactPaths.ts";
import { DOT_ZOOMS, PICTURE_LEVEL, type PictureFrame, pictureFrameOf } from "./firstPicture.ts";
import { StillLabels } from "./StillLabels.tsx";

/**
 * How far the picture goes from its middle, in boxes of what must be in sight, of which its room may show more: a window of a full page,
 * the low and wide map of an embedded frame, or a box of its own shape, at most 820 pixels wide.
 */
const REACHES = { full: { x: 1.5, y: 1.1 }, embed: { x: 2.2, y: 1.1 }, narrow: { x: 0.9, y: 0.75 } } as const;
const LABELS = { widths: ["wide", "narrow"], mostZoom: Number.POSITIVE_INFINITY } as const;
const NARROW_LABELS = { widths: ["narrow"], mostZoom: 7.2 } as const;

export interface StillMapProps {
  readonly scene: Scene;
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  readonly room: keyof typeof REACHES;
}

export function StillMap({ scene, geometry, palette, room }: StillMapProps) {
  const frame = pictureFrameOf(scene.fit);
  const drawn = drawnFrame(frame, REACHES[room]);
  const disputed = new Set(scene.areas.flatMap((area) => (area.disputed ? [area.territory] : [])));
  const paths = compactPaths(framePathsOf(geometry, drawn), (territory) => (disputed.has(territory) ? FINE : COARSE));
  const [x, y] = [frame.x - drawn.origin[0], frame.y - drawn.origin[1]];
  return (
    <div className="map-picture" aria-hidden="true">
      <div className="map-picture-room">
        <div className="map-picture-frame">
          <svg
            className="map-picture-land"
            viewBox={[x, y, frame.width, frame.height].map((side) => side.toFixed(1)).join(" ")}
            aria-hidden="true"
            focusable="false"
          >
            <SvgScene
              prefix="picture"
              {...{ scene, geometry, palette, paths }}
              scale={1}
              zooms={DOT_ZOOMS}
              selected={null}
              hovered={null}
            />
          </svg>
          <StillLabels labels={scene.labels} frame={frame} {...(room === "narrow" ? NARROW_LABELS : LABELS)} />
        </div>
      </div>
    </div>
  );
}

function drawnFrame({ x, y, width, height }: PictureFrame, beyond: { readonly x: number; readonly y: number }): Frame {
  return {
    level: PICTURE_LEVEL,
    origin: [Math.round(x + width / 2), Math.round(y + height / 2)],
    reach: [Math.round(width * beyond.x), Math.round(height * beyond.y)],
  };
}

/** Pixels at the picture's level: finer than a coast that nobody disputes needs to be until the map draws its own. */
const COARSE = 2;
/** The coasts in dispute: less than anyone can see. */
const FINE = 0.25;
