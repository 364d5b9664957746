/** Everything of the scene that is drawn in map space, in the order of drawing, in pixels of the frame. */
import { memo } from "react";
import { SvgGround } from "./SvgGround.tsx";
import { SvgIslets } from "./SvgIslets.tsx";
import { SvgLandDefs } from "./SvgLand.tsx";
import { SvgLines, SvgRings } from "./SvgLines.tsx";
import { SvgAreaOutlines, SvgHatches } from "./SvgRoles.tsx";
import { SvgSelection } from "./SvgSelection.tsx";
import { SvgDisputedCoasts, SvgShores } from "./SvgShores.tsx";
import { SvgWater } from "./SvgWater.tsx";
import type { SvgPartProps, SvgSceneProps } from "./svgSceneProps.ts";

export function SvgScene({ selected, hovered, ...part }: SvgSceneProps) {
  return (
    <>
      <Water {...part} />
      <SvgSelection {...part} selected={selected} />
      <SvgIslets {...part} hovered={hovered} />
      <Land {...part} />
      <SvgDisputedCoasts {...part} hovered={hovered} />
      <Texts {...part} />
    </>
  );
}

const Water = memo(function Water(part: SvgPartProps) {
  return (
    <>
      {part.own === undefined && <SvgLandDefs prefix={part.prefix} paths={part.paths} />}
      <SvgWater {...part} />
    </>
  );
});

const Land = memo(function Land(part: SvgPartProps) {
  return (
    <>
      <SvgGround {...part} />
      <SvgHatches {...part} />
      <SvgShores {...part} />
    </>
  );
});

const Texts = memo(function Texts(part: SvgPartProps) {
  return (
    <>
      <SvgAreaOutlines {...part} />
      <SvgRings {...part} />
      <SvgLines {...part} />
    </>
  );
});
