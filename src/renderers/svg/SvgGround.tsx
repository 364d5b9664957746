/** Land with its fill. */
import type { TerritoryId } from "../../model/territory.ts";
import type { Palette } from "../../scene/palette.ts";
import type { SceneArea } from "../../scene/scene.ts";
import type { Token } from "../../scene/tokens.ts";
import { ELSEWHERE, SvgLand } from "./SvgLand.tsx";
import { inkOf } from "./svgInk.ts";
import type { FramePaths } from "./svgPaths.ts";
import type { SvgPartProps } from "./svgSceneProps.ts";

export function SvgGround({ prefix, scene, palette, paths }: SvgPartProps) {
  return (
    <>
      {elsewhereIn(scene.areas, paths).map((territory) => (
        <SvgLand key={territory} data-part="land" prefix={prefix} paths={paths} territory={territory} fill={inkOf("land")} />
      ))}
      {scene.areas.map((area) => (
        <SvgLand
          key={area.territory}
          data-part="land"
          prefix={prefix}
          paths={paths}
          territory={area.territory}
          fill={inkOf(fillOf(area, palette))}
        />
      ))}
    </>
  );
}

/** Land whose status is not followed, and land that the scene leaves out. */
export function elsewhereIn(areas: readonly SceneArea[], paths: FramePaths): readonly TerritoryId[] {
  const known = new Set(areas.map((area) => area.territory));
  return [ELSEWHERE, ...[...paths.territories.keys()].filter((territory) => !known.has(territory))];
}

export function fillOf({ fill }: SceneArea, palette: Palette): Token {
  const paint = fill === null ? null : palette.paintOf(fill);
  return paint?.kind === "fill" ? paint.color : "land";
}
