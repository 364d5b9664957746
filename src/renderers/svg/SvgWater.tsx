/** Pale bands along every coast, and the graticule. */
import { WATER_LINING } from "../../scene/palette.ts";
import { GRATICULE_WIDTH } from "../drawing.ts";
import { graticulePath } from "./graticulePath.ts";
import { elsewhereIn } from "./SvgGround.tsx";
import { SvgLand } from "./SvgLand.tsx";
import { inkOf, onScreen } from "./svgInk.ts";
import type { SvgPartProps } from "./svgSceneProps.ts";

export function SvgWater({ prefix, scene, paths, scale }: SvgPartProps) {
  const territories = [...elsewhereIn(scene.areas, paths), ...scene.areas.map((area) => area.territory)];
  return (
    <>
      <g data-part="water-lining" fill="none" strokeLinejoin="round" strokeLinecap="round">
        {WATER_LINING.map(({ width, color }) => (
          <g key={color} stroke={inkOf(color)} strokeWidth={onScreen(width, scale)}>
            {territories.map((territory) => (
              <SvgLand key={territory} prefix={prefix} paths={paths} territory={territory} edge />
            ))}
          </g>
        ))}
      </g>
      <path
        data-part="graticule"
        d={graticulePath(paths.frame)}
        fill="none"
        stroke={inkOf("graticule")}
        strokeWidth={onScreen(GRATICULE_WIDTH, scale)}
      />
    </>
  );
}
