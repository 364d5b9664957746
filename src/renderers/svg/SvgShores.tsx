/** Lakes and coasts, drawn over fill and hatch. */
import { memo } from "react";
import type { TerritoryId } from "../../model/territory.ts";
import { COAST } from "../../scene/palette.ts";
import { elsewhereIn } from "./SvgGround.tsx";
import { SvgLand } from "./SvgLand.tsx";
import { inkOf, onScreen } from "./svgInk.ts";
import type { SvgPartProps } from "./svgSceneProps.ts";

export function SvgShores({ prefix, scene, paths, scale }: SvgPartProps) {
  const context = [...elsewhereIn(scene.areas, paths), ...scene.areas.filter((area) => !area.disputed).map((area) => area.territory)];
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
    </>
  );
}

export function SvgDisputedCoasts({ prefix, scene, paths, scale, hovered }: SvgPartProps & { readonly hovered: TerritoryId | null }) {
  return (
    <g data-part="coast" fill="none" strokeLinejoin="round">
      {scene.areas.map(({ territory, disputed }) =>
        disputed ? <DisputedCoast key={territory} {...{ prefix, paths, territory, scale }} hovered={territory === hovered} /> : null,
      )}
    </g>
  );
}

interface DisputedCoastProps extends Pick<SvgPartProps, "prefix" | "paths" | "scale"> {
  readonly territory: TerritoryId;
  readonly hovered: boolean;
}

const DisputedCoast = memo(function DisputedCoast({ prefix, paths, territory, scale, hovered }: DisputedCoastProps) {
  const { color, width } = hovered ? COAST.hovered : COAST.disputed;
  return <SvgLand prefix={prefix} paths={paths} territory={territory} edge stroke={inkOf(color)} strokeWidth={onScreen(width, scale)} />;
});
