/** A view as a still picture that stands alone. */
import type { ReactElement } from "react";
import type { Messages } from "../../i18n/messages.ts";
import type { IsoDate } from "../../model/date.ts";
import type { GeometryIndex } from "../../model/geometry.ts";
import { geometryOutlineOf } from "../../model/geometryOutline.ts";
import type { Language } from "../../model/language.ts";
import type { RecordOutline } from "../../model/outline.ts";
import { Poster, type PosterWords, posterMapSize, standaloneSvg } from "../../renderers/svg/poster/index.ts";
import {
  daysText,
  formatDate,
  jointLegendText,
  LOCALES,
  layerText,
  summaryOf,
  territoryName,
  titleOf,
} from "../../renderers/words/index.ts";
import type { Size } from "../../scene/camera.ts";
import { inOrder, jointLegend } from "../../scene/pair.ts";
import { type Palette, paletteOf } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import { notYetLayers } from "../../scene/sceneOf.ts";
import type { Theme } from "../../scene/tokens.ts";
import { legendGroupsOf } from "../../ui/legend/legendGroups.ts";
import { RoleSwatch } from "../../ui/legend/Swatch.tsx";
import type { View } from "../../view/view.ts";
import { fittingCamera } from "../map/fittingCamera.ts";
import { pairFit } from "../map/pairFit.ts";
import { sameStretch } from "../map/sameStretch.ts";

export interface PictureContext {
  readonly record: RecordOutline;
  readonly messages: Messages;
  readonly language: Language;
  readonly today: IsoDate;
}

export interface Picture {
  readonly view: View;
  readonly scene: Scene;
  /** The scene of the date that the view compares with, and what changed between the two, in words. */
  readonly comparison: { readonly scene: Scene; readonly said: string } | null;
  readonly geometry: GeometryIndex;
  readonly theme: Theme;
  /** The box in which the reader sees the map; null where there is none. */
  readonly seenIn: Size | null;
}

/** How an element becomes markup: the browser and the build each have their own way. */
export type DrawMarkup = (element: ReactElement) => string;

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
/** Each of two maps has its day in it. */
const BELOW_DAY = { ...NO_PADDING, top: 36 };

export function pictureOf(context: PictureContext, picture: Picture, draw: DrawMarkup): string {
  const { view, scene, comparison, geometry, theme } = picture;
  const palette = paletteOf(context.record);
  const words = posterWords(context, picture, palette);
  const size = posterMapSize(words);
  const padding = comparison === null ? NO_PADDING : BELOW_DAY;
  const fit = comparison === null ? scene.fit : pairFit(geometryOutlineOf(geometry), [scene, comparison.scene], { size, padding });
  const camera = view.map === null ? fittingCamera(fit, size, padding) : sameStretch(view.map, picture.seenIn ?? size, size);
  const scenes = inOrder(scene, comparison?.scene ?? null);
  return standaloneSvg(draw(<Poster {...{ scenes, geometry, palette, camera, words }} selected={view.island} />), theme);
}

function posterWords(context: PictureContext, { view, scene, comparison }: Picture, palette: Palette): PosterWords {
  const { record, messages, language } = context;
  const { interface: words } = messages;
  const scenes = inOrder(scene, comparison?.scene ?? null);
  return {
    language,
    title: titleOf(context, view),
    description: scenes.map((each) => summaryOf(context, each, view.island)).join(language === "ja" ? "" : " "),
    names: record.region.pair,
    subtitle: record.region.subtitle,
    date: daysText(context, view),
    days: comparison === null ? [] : scenes.map(({ date }) => formatDate(date, language)),
    said: comparison?.said ?? "",
    chosen: chosenText(context, view),
    legend: legendGroupsOf(jointLegend(record, scenes), messages.words.legend).map(({ roles, head }) => ({
      ...head,
      entries: roles.map((role) => ({
        key: role,
        text: jointLegendText(context, role, scenes),
        swatch: <RoleSwatch role={role} palette={palette} parties={record.parties} />,
      })),
    })),
    empty: messages.words.legend.empty,
    notes: [
      record.region.disclaimer,
      `${words.attribution.contributors}, ${words.attribution.licence} · ${words.download.version(record.version, formatDate(record.knownTo, language))}`,
    ],
    degrees: words.map.degrees,
    unit: messages.words.unit.km("").trim(),
    number: (value) => value.toLocaleString(LOCALES[language]),
  };
}

/** The island, and the texts that are drawn. */
function chosenText(context: PictureContext, view: View): string {
  const texts = textsOf(context.record, view).map((layer) => layerText(context, layer));
  return [...(view.island === null ? [] : [territoryName(context, view.island)]), ...texts].join(" · ");
}

/** The layers of texts that are switched on and not later than the date, or the later of two. */
export function textsOf(record: RecordOutline, view: View): readonly string[] {
  const texts = view.layers.filter((layer) => record.layers.some(({ id }) => id === layer));
  const date = view.compare !== null && view.compare > view.date ? view.compare : view.date;
  const notYet = notYetLayers(record, { date }, texts);
  return texts.filter((layer) => !notYet.includes(layer));
}
