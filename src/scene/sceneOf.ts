/** Computes the scene of a view: nothing may be drawn or said of status that does not come from here. */
import { type IsoDate, utcOf } from "../model/date.ts";
import type { GeometryIndex } from "../model/geometry.ts";
import type { Language } from "../model/language.ts";
import type { OutlineInstrument, RecordOutline } from "../model/outline.ts";
import { claimsOn, controlAt, effectDate, isOpenRenunciation, layerDate } from "../model/status.ts";
import { CONTROL_LAYER, type View, type ViewLayerId } from "../view/view.ts";
import { fitOf } from "./fit.ts";
import { labelsOf } from "./labelsOf.ts";
import { legendOf } from "./legendOf.ts";
import { pillsOf } from "./pillsOf.ts";
import type { Role, Scene, SceneArea, SceneLine, SceneMark, SceneOutline } from "./scene.ts";

export interface SceneLocale {
  readonly language: Language;
  readonly today: IsoDate;
}

/** What is switched on and not later than the view's date. */
interface Shown {
  readonly control: boolean;
  readonly claimants: readonly string[];
  readonly instruments: readonly OutlineInstrument[];
}

/** The layers that are switched on but lie after the view's date: in the list they are marked "not yet". */
export function notYetLayers(record: RecordOutline, view: Pick<View, "date">, layers: readonly ViewLayerId[]): readonly ViewLayerId[] {
  return layers.filter((layer) => {
    const date = layerDate(record, layer);
    return date !== undefined && date > view.date;
  });
}

export function sceneOf(record: RecordOutline, geometry: GeometryIndex, view: View, locale: SceneLocale): Scene {
  const shown = shownIn(record, view, locale.today);
  const areas = record.territories.map((territory) => areaOf(record, territory.id, territory.disputed, shown, view.date, locale.today));
  const lines = linesOf(record, geometry, shown, view.date);
  const outlines = shown.instruments.flatMap((instrument): SceneOutline[] =>
    instrument.outline === undefined || instrument.layer === null
      ? []
      : [{ outline: instrument.outline, role: `promised:${instrument.layer}` }],
  );
  const marks = marksOf(record, shown, view.date, locale.language);
  const drawn = { areas, lines, outlines, marks };
  return {
    language: locale.language,
    date: view.date,
    ...drawn,
    pills: pillsOf(geometry, lines, outlines),
    labels: labelsOf(record, shown.instruments, locale.language),
    legend: legendOf(record, drawn),
    fit: fitOf(record, geometry, drawn),
    selected: view.island,
  };
}

function shownIn(record: RecordOutline, view: View, today: IsoDate): Shown {
  const on = new Set(view.layers);
  return {
    control: on.has(CONTROL_LAYER),
    claimants: view.date === today ? record.parties.filter((party) => on.has(party.id)).map((party) => party.id) : [],
    instruments: record.instruments.filter(
      (instrument) => instrument.layer !== null && on.has(instrument.layer) && instrument.date <= view.date,
    ),
  };
}

function areaOf(record: RecordOutline, territory: string, disputed: boolean, shown: Shown, date: IsoDate, today: IsoDate): SceneArea {
  const control = shown.control ? controlAt(record, territory, date) : undefined;
  const claims = claimsOn(record, territory, date, today)
    .filter((position) => shown.claimants.includes(position.party))
    .map((position): Role => `claim:${position.party}`);
  const hatches: Role[] = [...claims];
  const outlines: Role[] = [];
  for (const instrument of shown.instruments) {
    const effect = instrument.effects[territory];
    if (!effect || effectDate(instrument, effect) > date) continue;
    if (effect.effect === "renounced") hatches.push(`renounced:${instrument.layer}`);
    if (effect.effect === "ceded" || effect.effect === "excluded") outlines.push(`${effect.effect}:${instrument.layer}`);
    if (isOpenRenunciation(instrument, effect)) outlines.push(`left-open:${instrument.layer}`);
  }
  return {
    territory,
    disputed,
    fill: control ? `control:${control.administeredBy}` : null,
    hatches: unique(hatches),
    outlines: unique(outlines),
  };
}

function linesOf(record: RecordOutline, geometry: GeometryIndex, shown: Shown, date: IsoDate): readonly SceneLine[] {
  const ids = new Set(shown.instruments.map((instrument) => instrument.id));
  const lines = shown.instruments.flatMap((instrument) =>
    instrument.boundaries.map((boundary): SceneLine => {
      const course = geometry.lines.get(boundary.line)?.properties.course;
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

function todaysLines(geometry: GeometryIndex): readonly SceneLine[] {
  return [...geometry.lines.values()]
    .filter((line) => line.properties.layer === "today")
    .map((line) => ({ line: line.properties.line, role: "boundary:today", superseded: false, schematic: false }));
}

function marksOf(record: RecordOutline, shown: Shown, date: IsoDate, language: Language): readonly SceneMark[] {
  const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" });
  return shown.instruments.flatMap((instrument) =>
    record.territories.flatMap((territory): SceneMark[] => {
      const effect = instrument.effects[territory.id];
      if (!effect || effectDate(instrument, effect) > date) return [];
      if (instrument.kind === "act" && effect.effect === "administered") {
        const text = effect.short ?? day.format(utcOf(effectDate(instrument, effect)));
        return [{ territory: territory.id, role: `landing:${instrument.layer}`, at: territory.mark, text }];
      }
      return effect.effect === "named-as-issue"
        ? [{ territory: territory.id, role: `named-as-issue:${instrument.layer}`, at: territory.mark, text: null }]
        : [];
    }),
  );
}

function unique(roles: readonly Role[]): readonly Role[] {
  return [...new Set(roles)];
}
