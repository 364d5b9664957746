/** Water, graticule, the ring round the chosen area, and land with its fill. */
import type { TerritoryId } from "../../model/territory.ts";
import { COAST, type Palette, SELECTION, WATER_LINING } from "../../scene/palette.ts";
import type { SceneArea } from "../../scene/scene.ts";
import type { Token } from "../../scene/tokens.ts";
import { GRATICULE_WIDTH, ISLET_DOTS_UNTIL, ISLET_RADIUS } from "../drawing.ts";
import { graticulePath } from "./graticulePath.ts";
import { ELSEWHERE, SvgLand } from "./SvgLand.tsx";
import { inkOf, onScreen } from "./svgInk.ts";
import type { FramePaths } from "./svgPaths.ts";
import type { SvgSceneProps } from "./svgSceneProps.ts";

export function SvgGround(props: SvgSceneProps) {
  const { prefix, scene, palette, paths, scale } = props;
  const elsewhere = elsewhereIn(scene.areas, paths);
  return (
    <>
      <g data-part="water-lining" fill="none" strokeLinejoin="round" strokeLinecap="round">
        {WATER_LINING.map(({ width, color }) => (
          <g key={color} stroke={inkOf(color)} strokeWidth={onScreen(width, scale)}>
            {[...elsewhere, ...scene.areas.map((area) => area.territory)].map((territory) => (
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
      <Selection {...props} />
      {scene.areas.map((area) => (
        <Islets key={area.territory} {...props} area={area} />
      ))}
      {elsewhere.map((territory) => (
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

function fillOf({ fill }: SceneArea, palette: Palette): Token {
  const paint = fill === null ? null : palette.paintOf(fill);
  return paint?.kind === "fill" ? paint.color : "land";
}

/** A ring set off from the coast; it lies under the land, which it never covers. */
function Selection({ prefix, paths, scale, selected }: SvgSceneProps) {
  if (selected === null) return null;
  return [SELECTION.ring, SELECTION.halo].map(({ width, color }) => (
    <g key={color} data-part="selection" fill="none" stroke={inkOf(color)} strokeLinejoin="round" strokeLinecap="round">
      <SvgLand prefix={prefix} paths={paths} territory={selected} edge strokeWidth={onScreen(width, scale)} />
      <path d={paths.islets.get(selected)?.bare} strokeWidth={onScreen(2 * ISLET_RADIUS + width, scale)} />
    </g>
  ));
}

/** A dot for every islet too small to be seen, under its land. */
function Islets({ area, palette, paths, scale, hovered }: SvgSceneProps & { readonly area: SceneArea }) {
  const dots = paths.islets.get(area.territory);
  const d = dots && (paths.frame.level < ISLET_DOTS_UNTIL ? dots.drawn : "") + dots.bare;
  if (!d) return null;
  const edge = area.territory === hovered ? COAST.hovered : COAST.disputed;
  return (
    <g data-part="islets" data-territory={area.territory} fill="none" strokeLinecap="round">
      <path d={d} stroke={inkOf(edge.color)} strokeWidth={onScreen(2 * (ISLET_RADIUS + edge.width), scale)} />
      <path d={d} stroke={inkOf(fillOf(area, palette))} strokeWidth={onScreen(2 * ISLET_RADIUS, scale)} />
    </g>
  );
}
