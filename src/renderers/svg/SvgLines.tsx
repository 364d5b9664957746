/** Rings round areas that a text takes together, and the lines of texts and of today. */

import type { Position } from "geojson";
import { CASING, type LinePaint, SUPERSEDED_OPACITY } from "../../scene/palette.ts";
import { dotLevelsOf, isDotted, startDash } from "../drawing.ts";
import { dashAttribute, inkOf, onScreen } from "./svgInk.ts";
import { dotsPath, type FramePaths } from "./svgPaths.ts";
import type { SvgPartProps } from "./svgSceneProps.ts";

export function SvgRings({ scene, palette, paths, scale }: SvgPartProps) {
  return scene.outlines.map(({ outline, role }) => {
    const paint = palette.paintOf(role);
    if (paint.kind !== "ring") return null;
    return (
      <path
        key={outline}
        data-part="ring"
        data-role={role}
        d={paths.outlines.get(outline)}
        fill={inkOf(paint.color)}
        fillOpacity={paint.fillOpacity}
        stroke={inkOf(paint.color)}
        strokeWidth={onScreen(paint.width, scale)}
        strokeDasharray={dashAttribute(startDash(paint.dash))}
      />
    );
  });
}

export function SvgLines({ scene, geometry, palette, paths, scale, zooms }: SvgPartProps) {
  const lines = scene.lines.flatMap(({ line, role, superseded }) => {
    const [paint, d] = [palette.paintOf(role), paths.lines.get(line)];
    if (paint.kind !== "line" || d === undefined) return [];
    return [{ line, role, d, paint: superseded ? palette.supersededPaint(paint) : paint, opacity: superseded ? SUPERSEDED_OPACITY : 1 }];
  });
  const drawnAs = (line: string, d: string, paint: LinePaint): readonly DrawnLine[] =>
    isDotted(paint) ? dottedLine(geometry.lines.get(line)?.geometry.coordinates ?? [], paint, paths, zooms) : [{ d }];
  return (
    <>
      {lines.map(({ line, d }) => (
        <path
          key={line}
          data-part="casing"
          d={d}
          fill="none"
          stroke={inkOf(CASING.color)}
          strokeOpacity={CASING.opacity}
          strokeWidth={onScreen(CASING.width, scale)}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
      {lines.flatMap(({ line, role, d, paint, opacity }) =>
        drawnAs(line, d, paint).map(({ d, from }) => (
          <path
            key={`${line} ${from}`}
            data-part="line"
            data-line={line}
            data-role={role}
            data-from={from}
            d={d}
            fill="none"
            stroke={inkOf(paint.color)}
            strokeOpacity={opacity === 1 ? undefined : opacity}
            strokeWidth={onScreen(paint.width, scale)}
            strokeLinejoin="round"
            strokeLinecap={paint.cap}
            strokeDasharray={isDotted(paint) ? undefined : dashAttribute(startDash(paint.dash))}
          />
        )),
      )}
    </>
  );
}

interface DrawnLine {
  readonly d: string;
  /** The zoom from which it is to be seen, where the zoom is left open. */
  readonly from?: number;
}

/** The dots of the frame's own zoom; with `zooms`, those that are always there, and what each of these zooms adds. */
function dottedLine(
  line: readonly Position[],
  paint: LinePaint,
  { frame }: FramePaths,
  zooms: readonly number[] = [],
): readonly DrawnLine[] {
  const levels = dotLevelsOf(line, paint);
  const path = (isWanted: (fromZoom: number) => boolean) =>
    dotsPath(
      levels.filter(({ fromZoom }) => isWanted(fromZoom)).flatMap(({ at }) => at),
      frame,
    );
  const first = Math.min(frame.level + 1, ...zooms);
  return [{ d: path((fromZoom) => fromZoom < first) }, ...zooms.map((zoom) => ({ d: path((fromZoom) => fromZoom === zoom), from: zoom }))];
}
