/** A ring round the chosen area, set off from the coast; it lies under the land, which it never covers. */
import type { TerritoryId } from "../../model/territory.ts";
import { SELECTION } from "../../scene/palette.ts";
import { ISLET_RADIUS } from "../drawing.ts";
import { SvgLand } from "./SvgLand.tsx";
import { inkOf, onScreen } from "./svgInk.ts";
import type { SvgPartProps } from "./svgSceneProps.ts";

export function SvgSelection({ prefix, paths, scale, selected }: SvgPartProps & { readonly selected: TerritoryId | null }) {
  if (selected === null) return null;
  return [SELECTION.ring, SELECTION.halo].map(({ width, color }) => (
    <g key={color} data-part="selection" fill="none" stroke={inkOf(color)} strokeLinejoin="round" strokeLinecap="round">
      <SvgLand prefix={prefix} paths={paths} territory={selected} edge strokeWidth={onScreen(width, scale)} />
      <path d={paths.islets.get(selected)?.bare} strokeWidth={onScreen(2 * ISLET_RADIUS + width, scale)} />
    </g>
  ));
}
