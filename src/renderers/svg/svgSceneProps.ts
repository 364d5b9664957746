/** What every part of the drawn scene is given. */
import type { GeometryIndex } from "../../model/geometry.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import type { FramePaths } from "./svgPaths.ts";

export interface SvgPartProps {
  /** Begins every id in this map, so that several maps can share a page. */
  readonly prefix: string;
  /** Where several maps share their land under one prefix, what the ids of this one have besides; the land is then written elsewhere. */
  readonly own?: string;
  readonly scene: Scene;
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  readonly paths: FramePaths;
  /** What strokes are divided by, so that they keep their width on screen. */
  readonly scale: number;
  /** Whole zooms from which on there are more dots, for a picture whose zoom is left open: each part says from which it is there. */
  readonly zooms?: readonly number[];
}

/** Only the few parts that show a choice are told of it: all others stay as they are when it changes. */
export interface SvgSceneProps extends SvgPartProps {
  readonly selected: TerritoryId | null;
  readonly hovered: TerritoryId | null;
}
