/** Rings round areas that a text takes together, and the lines of texts and of today. */

import type { LonLat } from "../../model/territory.ts";
import { CASING, SUPERSEDED_OPACITY } from "../../scene/palette.ts";
import { dotLevelsOf, isDotted, startDash } from "../drawing.ts";
import { dashAttribute, inkOf, onScreen } from "./svgInk.ts";
import { dotsPath } from "./svgPaths.ts";
import type { SvgSceneProps } from "./svgSceneProps.ts";

export function SvgRings({ scene, palette, paths, scale }: SvgSceneProps) {
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

export function SvgLines({ scene, geometry, palette, paths, scale }: SvgSceneProps) {
  const lines = scene.lines.flatMap(({ line, role, superseded }) => {
    const [paint, d] = [palette.paintOf(role), paths.lines.get(line)];
    if (paint.kind !== "line" || d === undefined) return [];
    return [{ line, role, d, paint: superseded ? palette.supersededPaint(paint) : paint, opacity: superseded ? SUPERSEDED_OPACITY : 1 }];
  });
  const dotsOf = (line: string, paint: (typeof lines)[number]["paint"]): readonly LonLat[] =>
    dotLevelsOf(geometry.lines.get(line)?.geometry.coordinates ?? [], paint)
      .filter(({ fromZoom }) => fromZoom <= paths.frame.level)
      .flatMap(({ at }) => at);
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
      {lines.map(({ line, role, d, paint, opacity }) => (
        <path
          key={line}
          data-part="line"
          data-line={line}
          data-role={role}
          d={isDotted(paint) ? dotsPath(dotsOf(line, paint), paths.frame) : d}
          fill="none"
          stroke={inkOf(paint.color)}
          strokeOpacity={opacity === 1 ? undefined : opacity}
          strokeWidth={onScreen(paint.width, scale)}
          strokeLinejoin="round"
          strokeLinecap={paint.cap}
          strokeDasharray={isDotted(paint) ? undefined : dashAttribute(startDash(paint.dash))}
        />
      ))}
    </>
  );
}
