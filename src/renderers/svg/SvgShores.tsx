/** Lakes and coasts, drawn over fill and hatch. */
import { COAST } from "../../scene/palette.ts";
import { elsewhereIn } from "./SvgGround.tsx";
import { SvgLand } from "./SvgLand.tsx";
import { inkOf, onScreen } from "./svgInk.ts";
import type { SvgSceneProps } from "./svgSceneProps.ts";

export function SvgShores({ prefix, scene, paths, scale, hovered }: SvgSceneProps) {
  const context = [...elsewhereIn(scene.areas, paths), ...scene.areas.filter((area) => !area.disputed).map((area) => area.territory)];
  const edgeOf = (territory: string) => (territory === hovered ? COAST.hovered : COAST.disputed);
  return (
    <>
      <path
        data-part="lakes"
        d={paths.lakes}
        fill={inkOf("sea")}
        stroke={inkOf(COAST.context.color)}
        strokeWidth={onScreen(COAST.context.width, scale)}
      />
      <g
        data-part="coast"
        fill="none"
        strokeLinejoin="round"
        stroke={inkOf(COAST.context.color)}
        strokeWidth={onScreen(COAST.context.width, scale)}
      >
        {context.map((territory) => (
          <SvgLand key={territory} prefix={prefix} paths={paths} territory={territory} edge />
        ))}
      </g>
      <g data-part="coast" fill="none" strokeLinejoin="round">
        {scene.areas
          .filter((area) => area.disputed)
          .map(({ territory }) => (
            <SvgLand
              key={territory}
              prefix={prefix}
              paths={paths}
              territory={territory}
              edge
              stroke={inkOf(edgeOf(territory).color)}
              strokeWidth={onScreen(edgeOf(territory).width, scale)}
            />
          ))}
      </g>
    </>
  );
}
