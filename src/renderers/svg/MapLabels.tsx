/** Names, leaders, dots, year pills and degrees, laid over either renderer, so that nothing moves when one takes over from the other. */
import { useMemo } from "react";
import { groupedBy } from "../../model/filing.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { Size } from "../../scene/camera.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Scene, SceneLabel } from "../../scene/scene.ts";
import type { Camera } from "../../view/view.ts";
import type { CoveredBox } from "./coveredBox.ts";
import { GraticuleLabels, type GraticuleLabelsProps } from "./GraticuleLabels.tsx";
import { MapLabel } from "./MapLabel.tsx";
import { MapMarks } from "./MapMarks.tsx";
import { MapPills } from "./MapPills.tsx";
import { pillPlaces } from "./pillPlaces.ts";
import { coveredByNames, placedLabels } from "./placedLabels.ts";
import "./svgMap.css";
import "./mapLabels.css";

export interface MapLabelsProps extends Pick<GraticuleLabelsProps, "padding" | "covered" | "degrees"> {
  readonly scene: Scene;
  readonly palette: Palette;
  /** The camera that is drawn now, frame by frame. */
  readonly camera: Camera;
  readonly size: Size;
  readonly selected: TerritoryId | null;
  /** Labels off, for pictures that are compared. */
  readonly hidden?: boolean;
}

/** From this zoom on there is room for a date beside each dot. */
const MARKS_APART_FROM = 4.85;

const NO_CARDS: readonly CoveredBox[] = [];

/** The labels, each with the dates of its territory's marks under its name. */
function withDates({ labels, marks }: Pick<Scene, "labels" | "marks">): readonly SceneLabel[] {
  const marksOn = groupedBy(marks, ({ territory }) => territory);
  return labels.map((label) => {
    const dates = marksOn.get(label.id)?.flatMap(({ role, text }) => (text === null ? [] : [{ role, text }])) ?? [];
    const [first, ...rest] = [...dates, ...label.notes];
    // In one line: the next name stands close below.
    return first === undefined ? label : { ...label, notes: [{ ...first, text: [first, ...rest].map(({ text }) => text).join(" · ") }] };
  });
}

/** Each part is drawn anew only when what it is given changes: a choice redraws two names. */
export function MapLabels({ scene, palette, camera, size, selected, hidden = false, ...edges }: MapLabelsProps) {
  const isDated = camera.zoom >= MARKS_APART_FROM;
  const labels = useMemo(() => (isDated ? scene.labels : withDates(scene)), [isDated, scene]);
  const { padding } = edges;
  const shown = useMemo(() => placedLabels(labels, { camera, size, padding }), [labels, camera, size, padding]);
  const { covered: cards = NO_CARDS } = edges;
  const covered = useMemo(() => [...cards, ...coveredByNames(shown)], [cards, shown]);
  const pills = useMemo(() => {
    const disputed = shown.filter(({ label }) => label.territory !== null);
    return pillPlaces(scene.pills, { camera, size, covered: [...cards, ...coveredByNames(disputed)] });
  }, [scene.pills, camera, size, cards, shown]);
  if (hidden) return null;
  const placed = { camera, size };
  return (
    <svg className="map-labels" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
      <GraticuleLabels {...placed} {...edges} covered={covered} />
      <MapMarks marks={scene.marks} palette={palette} dated={isDated} {...placed} />
      {shown.map((each) => (
        <MapLabel key={each.label.id} placed={each} selected={each.island !== null && each.island === selected} />
      ))}
      <MapPills placed={pills} palette={palette} />
    </svg>
  );
}
