/** A dot for every islet too small to be seen, under its land. */
import { memo } from "react";
import type { TerritoryId } from "../../model/territory.ts";
import { COAST } from "../../scene/palette.ts";
import type { Token } from "../../scene/tokens.ts";
import { ISLET_DOTS_UNTIL, ISLET_RADIUS } from "../drawing.ts";
import { fillOf } from "./SvgGround.tsx";
import { inkOf, onScreen } from "./svgInk.ts";
import type { SvgPartProps } from "./svgSceneProps.ts";

export function SvgIslets({ scene, palette, paths, scale, hovered }: SvgPartProps & { readonly hovered: TerritoryId | null }) {
  return scene.areas.map((area) => {
    const { territory } = area;
    const dots = paths.islets.get(territory);
    const d = dots && (paths.frame.level < ISLET_DOTS_UNTIL ? dots.drawn : "") + dots.bare;
    return d ? <Islets key={territory} {...{ territory, d, scale }} fill={fillOf(area, palette)} hovered={territory === hovered} /> : null;
  });
}

interface IsletsProps {
  readonly territory: TerritoryId;
  readonly d: string;
  readonly fill: Token;
  readonly scale: number;
  readonly hovered: boolean;
}

const Islets = memo(function Islets({ territory, d, fill, scale, hovered }: IsletsProps) {
  const edge = hovered ? COAST.hovered : COAST.disputed;
  return (
    <g data-part="islets" data-territory={territory} fill="none" strokeLinecap="round">
      <path d={d} stroke={inkOf(edge.color)} strokeWidth={onScreen(2 * (ISLET_RADIUS + edge.width), scale)} />
      <path d={d} stroke={inkOf(fill)} strokeWidth={onScreen(2 * ISLET_RADIUS, scale)} />
    </g>
  );
});
