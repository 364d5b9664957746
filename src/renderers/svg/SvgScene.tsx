/** Everything of the scene that is drawn in map space, in the order of drawing, in pixels of the frame. */
import { memo } from "react";
import { SvgGround } from "./SvgGround.tsx";
import { SvgLandDefs } from "./SvgLand.tsx";
import { SvgLines, SvgRings } from "./SvgLines.tsx";
import { SvgAreaOutlines, SvgHatches } from "./SvgRoles.tsx";
import { SvgShores } from "./SvgShores.tsx";
import type { SvgSceneProps } from "./svgSceneProps.ts";

export const SvgScene = memo(function SvgScene(props: SvgSceneProps) {
  return (
    <>
      <SvgLandDefs prefix={props.prefix} paths={props.paths} />
      <SvgGround {...props} />
      <SvgHatches {...props} />
      <SvgShores {...props} />
      <SvgAreaOutlines {...props} />
      <SvgRings {...props} />
      <SvgLines {...props} />
    </>
  );
});
