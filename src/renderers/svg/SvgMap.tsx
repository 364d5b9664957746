/** The scene as SVG: the map before and without the engine, in print and in pictures; drawn on the server as well. */
import { useId } from "react";
import "./svgMap.css";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { Size } from "../../scene/camera.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Camera } from "../../view/view.ts";
import { SvgScene } from "./SvgScene.tsx";
import { frameOf, framePathsOf, placementOf } from "./svgPaths.ts";

export interface SvgMapProps {
  readonly scene: Scene;
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  readonly camera: Camera;
  readonly size: Size;
  readonly selected: TerritoryId | null;
  readonly hovered: TerritoryId | null;
}

export function SvgMap({ scene, geometry, palette, camera, size, selected, hovered }: SvgMapProps) {
  const prefix = useId();
  const paths = framePathsOf(geometry, frameOf(camera, size));
  const { x, y, scale } = placementOf(paths.frame, camera, size);
  return (
    <svg className="svg-map" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false" data-part="map">
      <rect width={size.width} height={size.height} fill="var(--sea)" data-part="sea" />
      <g transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(6)})`}>
        <SvgScene
          prefix={prefix}
          scene={scene}
          geometry={geometry}
          palette={palette}
          paths={paths}
          scale={scale}
          selected={selected}
          hovered={hovered}
        />
      </g>
    </svg>
  );
}
