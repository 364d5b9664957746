/** Everything of the scene that is drawn in map space, in the order of drawing, in pixels of the frame. */
import { memo } from "react";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import { SvgGround } from "./SvgGround.tsx";
import { SvgLandDefs } from "./SvgLand.tsx";
import { SvgLines, SvgRings } from "./SvgLines.tsx";
import { SvgAreaOutlines, SvgHatches } from "./SvgRoles.tsx";
import { SvgShores } from "./SvgShores.tsx";
import type { FramePaths } from "./svgPaths.ts";

export interface SvgSceneProps {
  /** Begins every id in this map, so that several maps can share a page. */
  readonly prefix: string;
  readonly scene: Scene;
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  readonly paths: FramePaths;
  /** What strokes are divided by, so that they keep their width on screen. */
  readonly scale: number;
  readonly selected: TerritoryId | null;
  readonly hovered: TerritoryId | null;
}

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
