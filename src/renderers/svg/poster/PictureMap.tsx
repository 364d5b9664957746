/** The map of a still picture: the scene with its names, degrees and scale, in pixels of its box. */
import type { GeometryIndex } from "../../../model/geometry.ts";
import type { TerritoryId } from "../../../model/territory.ts";
import type { Size } from "../../../scene/camera.ts";
import type { Palette } from "../../../scene/palette.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { Camera } from "../../../view/view.ts";
import type { GraticuleLabelsProps } from "../GraticuleLabels.tsx";
import { MapLabels } from "../MapLabels.tsx";
import { ScaleBar, type ScaleBarProps } from "../ScaleBar.tsx";
import { SvgScene } from "../SvgScene.tsx";
import { inkOf } from "../svgInk.ts";
import { frameOf, framePathsOf, placementOf } from "../svgPaths.ts";
import type { SharedLand } from "./sharedLand.ts";

export interface PictureMapWords {
  readonly degrees: GraticuleLabelsProps["degrees"];
  readonly unit: ScaleBarProps["unit"];
  readonly number: (value: number) => string;
}

export interface PictureMapProps extends PictureMapWords {
  readonly scene: Scene;
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  readonly selected: TerritoryId | null;
  readonly camera: Camera;
  readonly size: Size;
  /** Land that is written elsewhere in the document, and what tells this map's own ids apart. */
  readonly shared?: { readonly land: SharedLand; readonly own: string };
  /** Of the ids in this map, where it shares no land: two maps in one picture share none. */
  readonly prefix?: string;
  /** The corner below in which the scale stands. */
  readonly scaleAt?: "left" | "right";
  /** Parts of the box in which no degrees are written. */
  readonly covered?: GraticuleLabelsProps["covered"];
}

const SCALE_WIDTH = 150;

export function PictureMap(props: PictureMapProps) {
  const {
    scene,
    geometry,
    palette,
    selected,
    camera,
    size,
    shared,
    prefix = "map",
    scaleAt = "right",
    covered = [],
    degrees,
    unit,
    number,
  } = props;
  const paths = shared?.land.paths ?? framePathsOf(geometry, frameOf(camera, size));
  const ids = shared === undefined ? { prefix } : { prefix: shared.land.prefix, own: shared.own };
  const { x, y, scale } = placementOf(paths.frame, camera, size);
  const scaleWidth = Math.min(SCALE_WIDTH, size.width / 4);
  return (
    <>
      <rect width={size.width} height={size.height} fill={inkOf("sea")} />
      <g transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(6)})`}>
        <SvgScene {...ids} {...{ scene, geometry, palette, paths, scale, selected }} hovered={null} />
      </g>
      <MapLabels {...{ scene, palette, selected, camera, size }} {...{ degrees, covered }} />
      <g transform={`translate(${scaleAt === "right" ? size.width - scaleWidth - 60 : 0} ${size.height - 38})`}>
        <ScaleBar camera={camera} unit={unit} number={number} maxWidth={scaleWidth} />
      </g>
    </>
  );
}
