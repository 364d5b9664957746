/** The scenes of a story's steps, and under which camera a sheet draws each. */
import { type Bounds, unionOf } from "../../model/geometry.ts";
import type { GeometryOutline } from "../../model/geometryOutline.ts";
import type { RecordOutline } from "../../model/outline.ts";
import type { LocalStory } from "../../model/record.ts";
import type { LabelPlace } from "../../model/territory.ts";
import type { AreaLetter, CoveredBox, PictureBox } from "../../renderers/svg/poster/index.ts";
import type { WordsContext } from "../../renderers/words/index.ts";
import { project, type Size } from "../../scene/camera.ts";
import { roleSubjectOf, type Scene, type SceneLabel } from "../../scene/scene.ts";
import { sceneOf } from "../../scene/sceneOf.ts";
import type { ShownStep } from "../../ui/sheet/sheetContext.ts";
import { stepViewOf } from "../../view/steps.ts";
import { type Camera, isComparing, type ViewRules } from "../../view/view.ts";
import { fittingCamera } from "../map/fittingCamera.ts";

/** Pixels of the drawings: near what they measure on paper, so that names have their usual size there. */
const SINGLE: Size = { width: 500, height: 440 };
const PAIRED: Size = { width: 440, height: 400 };
const OUTLINE: Size = { width: 680, height: 280 };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

export function shownSteps(
  { record, language, today }: Omit<WordsContext, "messages">,
  extents: GeometryOutline,
  story: LocalStory,
  rules: ViewRules,
): readonly ShownStep[] {
  return story.steps.flatMap((step, index): ShownStep[] => {
    const view = stepViewOf(story.id, index + 1, rules);
    if (view === null) return [];
    const sceneOn = (date: string) => sceneOf(record, extents, { layers: view.layers, date }, { language, today });
    const dates = view.compare !== null && isComparing(view) ? [view.date, view.compare].toSorted() : [view.date];
    const [first = view.date, ...rest] = dates;
    return [{ number: index + 1, step, view, scenes: [sceneOn(first), ...rest.map(sceneOn)] }];
  });
}

/** Both maps of a comparison under one camera. */
export function boxOf({ scenes }: ShownStep): PictureBox {
  const size = scenes.length > 1 ? PAIRED : SINGLE;
  const bounds: Bounds = unionOf(scenes.map(({ fit }) => fit)) ?? scenes[0].fit;
  const near = fittingCamera(bounds, size, NO_PADDING);
  const room = Math.max(0, ...scenes.flatMap((scene) => overhangs(scene, near, size)));
  return { camera: room === 0 ? near : fittingCamera(bounds, size, { ...NO_PADDING, right: room }), size };
}

/** Pixels that the names of islands take, to the right of their places. */
const NAME_WIDTH = 172;

/** Pixels by which names beside the islands would run over the right edge. */
function overhangs({ labels }: Scene, camera: Camera, size: Size): readonly number[] {
  return labels.flatMap((label) => {
    const place = placeIn(label, camera);
    if (label.kind !== "territory" || label.territory === null || place?.anchor !== "left") return [];
    return [project(place.at, camera, size)[0] + NAME_WIDTH - size.width];
  });
}

function placeIn({ places }: SceneLabel, { zoom }: Camera): LabelPlace | undefined {
  return places.find(({ fromZoom, untilZoom = Number.POSITIVE_INFINITY }) => fromZoom <= zoom && zoom < untilZoom);
}

/** From afar, names of land stand where the degrees would; from near, those of seas may. */
const DEGREES_FROM = 4.85;
const SEA_NAME = { width: 160, height: 32 } as const;

/** Parts of a map where no degrees are written. */
export function withoutDegrees({ labels }: Scene, { camera, size }: PictureBox): readonly CoveredBox[] {
  if (camera.zoom < DEGREES_FROM) return [{ x: 0, y: 0, ...size }];
  return labels.flatMap((label) => {
    const place = label.kind === "sea" ? placeIn(label, camera) : undefined;
    if (!place) return [];
    const [x, y] = project(place.at, camera, size);
    return [{ x: x - SEA_NAME.width / 2, y: y - SEA_NAME.height / 2, ...SEA_NAME }];
  });
}

/** A map that is to be labelled: land and coasts of the territories in question, with no name. */
export function outlineScene({ record, language, today }: Omit<WordsContext, "messages">, extents: GeometryOutline): Scene {
  return { ...sceneOf(record, extents, { layers: [], date: today }, { language, today }), labels: [] };
}

/** The letters of the parties that administer, each where the record puts marks on that land. */
export function lettersOf({ parties, territories }: Pick<RecordOutline, "parties" | "territories">, scene: Scene): readonly AreaLetter[] {
  return scene.areas.flatMap(({ territory, fill }): AreaLetter[] => {
    const party = fill === null ? undefined : parties.find(({ id, slot }) => slot !== null && id === roleSubjectOf(fill));
    const at = territories.find(({ id }) => id === territory)?.mark;
    return party && at ? [{ territory, at, text: party.letter }] : [];
  });
}

export function outlineBox({ fit }: Scene): PictureBox {
  return { camera: fittingCamera(fit, OUTLINE, NO_PADDING), size: OUTLINE };
}
