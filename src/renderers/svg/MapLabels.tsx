/** Names, leaders, dots, year pills and degrees, laid over either renderer, so that nothing moves when one takes over from the other. */
import type { Size } from "../../scene/camera.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Camera } from "../../view/view.ts";
import { GraticuleLabels, type GraticuleLabelsProps } from "./GraticuleLabels.tsx";
import { CROWDED_WIDTH } from "./labelLayout.ts";
import { MapLabel } from "./MapLabel.tsx";
import { MapMarks } from "./MapMarks.tsx";
import { MapPills } from "./MapPills.tsx";
import "./svgMap.css";
import "./mapLabels.css";

export interface MapLabelsProps extends Pick<GraticuleLabelsProps, "padding" | "covered" | "degrees"> {
  readonly scene: Scene;
  readonly palette: Palette;
  /** The camera that is drawn now, frame by frame. */
  readonly camera: Camera;
  readonly size: Size;
  /** Labels off, for pictures that are compared. */
  readonly hidden?: boolean;
}

export function MapLabels({ scene, palette, camera, size, hidden = false, ...edges }: MapLabelsProps) {
  if (hidden) return null;
  const crowded = size.width < CROWDED_WIDTH;
  const placed = { camera, size };
  return (
    <svg className="map-labels" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
      <GraticuleLabels {...placed} {...edges} />
      <MapMarks marks={scene.marks} palette={palette} {...placed} />
      {scene.labels.map((label) => (
        <MapLabel
          key={label.id}
          label={label}
          crowded={crowded}
          selected={label.territory !== null && label.territory === scene.selected && label.kind === "territory"}
          {...placed}
        />
      ))}
      <MapPills pills={scene.pills} palette={palette} {...placed} />
    </svg>
  );
}
