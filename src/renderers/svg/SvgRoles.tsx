/** What texts and positions put on an area: hatches over its fill, and strokes round its coast. */
import { areasByRole } from "../../scene/areasByRole.ts";
import { CASING, type HatchPaint } from "../../scene/palette.ts";
import { startDash, startHatch } from "../drawing.ts";
import { SvgLand } from "./SvgLand.tsx";
import { dashAttribute, idPart, inkOf, onScreen } from "./svgInk.ts";
import type { Frame } from "./svgPaths.ts";
import type { SvgPartProps } from "./svgSceneProps.ts";

export function SvgHatches({ prefix, own, scene, palette, paths }: SvgPartProps) {
  return areasByRole(scene.areas, ({ hatches }) => hatches).map(({ role, territories }) => {
    const paint = palette.paintOf(role);
    if (paint.kind !== "hatch") return null;
    const id = `${prefix}${own === undefined ? "" : `-${own}`}-hatch-${idPart(role)}`;
    return (
      <g key={role} data-part="hatch" data-role={role} fill={`url(#${id})`}>
        <HatchPattern id={id} paint={paint} frame={paths.frame} />
        {territories.map((territory) => (
          <SvgLand key={territory} prefix={prefix} paths={paths} territory={territory} />
        ))}
      </g>
    );
  });
}

/** Strokes that run through the world's corner, so that they lie where the engine draws them too. */
function HatchPattern({ id, paint, frame }: { readonly id: string; readonly paint: HatchPaint; readonly frame: Frame }) {
  const { pitch, width } = startHatch(paint);
  const period = paint.angle === 0 ? pitch : pitch * Math.SQRT2;
  const [x, y] = frame.origin.map((offset) => -(offset % period).toFixed(3));
  const [tileX, tileY] = paint.angle === 0 ? [0, -pitch / 2] : [-pitch / 2, 0];
  const stroke =
    paint.angle === 0 ? { y: (pitch - width) / 2, width: pitch, height: width } : { x: (pitch - width) / 2, width, height: pitch };
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width={pitch}
      height={pitch}
      patternTransform={`translate(${x} ${y}) rotate(${paint.angle}) translate(${tileX} ${tileY})`}
    >
      <rect {...stroke} fill={inkOf(paint.color)} />
    </pattern>
  );
}

export function SvgAreaOutlines({ prefix, scene, palette, paths, scale }: SvgPartProps) {
  return areasByRole(scene.areas, ({ outlines }) => outlines).map(({ role, territories }) => {
    const paint = palette.paintOf(role);
    if (paint.kind !== "line") return null;
    const edges = territories.map((territory) => <SvgLand key={territory} prefix={prefix} paths={paths} territory={territory} edge />);
    return (
      <g key={role} data-part="around" data-role={role} fill="none" strokeLinejoin="round">
        <g stroke={inkOf(CASING.color)} strokeOpacity={CASING.opacity} strokeWidth={onScreen(paint.width + 2, scale)}>
          {edges}
        </g>
        <g
          stroke={inkOf(paint.color)}
          strokeWidth={onScreen(paint.width, scale)}
          strokeLinecap={paint.cap}
          strokeDasharray={dashAttribute(startDash(paint.dash))}
        >
          {edges}
        </g>
      </g>
    );
  });
}
