/** Computes the scene of a view: nothing may be drawn or said of status that does not come from here. */
import { type IsoDate, utcOf } from "../model/date.ts";
import type { GeometryOutline } from "../model/geometryOutline.ts";
import type { Language } from "../model/language.ts";
import type { OutlineTerritory, RecordOutline } from "../model/outline.ts";
import { claimsOn, controlAt, effectDate, isOpenRenunciation, layerDate } from "../model/status.ts";
import type { View, ViewLayerId } from "../view/view.ts";
import { fitOf } from "./fit.ts";
import { labelsOf } from "./labelsOf.ts";
import { legendOf } from "./legendOf.ts";
import { pillsOf } from "./pillsOf.ts";
import type { Role, Scene, SceneArea, SceneLine, SceneMark, SceneOutline } from "./scene.ts";
import { type Shown, shownIn } from "./shown.ts";

export interface SceneLocale {
  readonly language: Language;
  readonly today: IsoDate;
}

/** The layers that are switched on but lie after the view's date: in the list they are marked "not yet". */
export function notYetLayers(record: RecordOutline, view: Pick<View, "date">, layers: readonly ViewLayerId[]): readonly ViewLayerId[] {
  return layers.filter((layer) => {
    const date = layerDate(record, layer);
    return date !== undefined && date > view.date;
  });
}

/** Of a view, only its layers and date: choosing an island or moving the map leaves the scene as it is. */
export function sceneOf(
  record: RecordOutline,
  geometry: GeometryOutline,
  view: Pick<View, "layers" | "date">,
  { language, today }: SceneLocale,
): Scene {
  const shown = shownIn(record, view, today);
  const areas = record.territories.map((territory) => areaOf(record, territory, shown, view.date, today));
  const lines = linesOf(record, geometry, shown, view.date);
  const outlines = shown.instruments.flatMap(({ outline, layer }): SceneOutline[] =>
    outline === undefined ? [] : [{ outline, role: `promised:${layer}` }],
  );
  const marks = marksOf(shown, language);
  const drawn = { areas, lines, outlines, marks };
  return {
    language,
    date: view.date,
    ...drawn,
    pills: pillsOf(geometry, lines, outlines),
    labels: labelsOf(record, shown, language),
    legend: legendOf(record, drawn),
    fit: fitOf(record, geometry, drawn),
  };
}

function areaOf(record: RecordOutline, { id, disputed }: OutlineTerritory, shown: Shown, date: IsoDate, today: IsoDate): SceneArea {
  const control = shown.control ? controlAt(record, id, date) : undefined;
  const claims = claimsOn(record, id, date, today)
    .filter((position) => shown.claimants.has(position.party))
    .map((position): Role => `claim:${position.party}`);
  const hatches: Role[] = [...claims];
  const outlines: Role[] = [];
  for (const { instrument, effect } of shown.saidOf.get(id) ?? []) {
    if (effect.effect === "renounced") hatches.push(`renounced:${instrument.layer}`);
    if (effect.effect === "ceded" || effect.effect === "excluded") outlines.push(`${effect.effect}:${instrument.layer}`);
    if (isOpenRenunciation(instrument, effect)) outlines.push(`left-open:${instrument.layer}`);
  }
  return {
    territory: id,
    disputed,
    fill: control ? `control:${control.administeredBy}` : null,
    hatches: unique(hatches),
    outlines: unique(outlines),
  };
}

function linesOf(record: RecordOutline, geometry: GeometryOutline, shown: Shown, date: IsoDate): readonly SceneLine[] {
  const ids = new Set(shown.instruments.map((instrument) => instrument.id));
  const lines = shown.instruments.flatMap((instrument) =>
    instrument.boundaries.map((boundary): SceneLine => {
      const course = geometry.lines[boundary.line]?.course;
      return {
        line: boundary.line,
        role: `boundary:${instrument.layer}`,
        superseded: boundary.supersededBy !== undefined && ids.has(boundary.supersededBy),
        schematic: course === undefined || course === "schematic",
      };
    }),
  );
  return shown.control && heldAsToday(record, date) ? [...lines, ...todaysLines(geometry)] : lines;
}

/** Today's line of control is drawn on every day on which each territory was administered as it is now. */
function heldAsToday(record: RecordOutline, date: IsoDate): boolean {
  return record.control.every((period) => period.until !== null || period.from <= date);
}

function todaysLines(geometry: GeometryOutline): readonly SceneLine[] {
  return Object.entries(geometry.lines)
    .filter(([, { layer }]) => layer === "today")
    .map(([line]) => ({ line, role: "boundary:today", superseded: false, schematic: false }));
}

function marksOf({ said }: Shown, language: Language): readonly SceneMark[] {
  return said.flatMap(({ instrument, territory, effect }): SceneMark[] => {
    const { id, mark: at } = territory;
    if (instrument.kind === "act" && effect.effect === "administered") {
      const text = effect.short ?? dayIn(language).format(utcOf(effectDate(instrument, effect)));
      return [{ territory: id, role: `landing:${instrument.layer}`, at, text }];
    }
    return effect.effect === "named-as-issue" ? [{ territory: id, role: `named-as-issue:${instrument.layer}`, at, text: null }] : [];
  });
}

const days = new Map<Language, Intl.DateTimeFormat>();

/** Making a format costs more than a whole scene. */
function dayIn(language: Language): Intl.DateTimeFormat {
  const known = days.get(language) ?? new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" });
  days.set(language, known);
  return known;
}

function unique(roles: readonly Role[]): readonly Role[] {
  return [...new Set(roles)];
}
