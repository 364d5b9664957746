/** A view as a still picture that stands alone. */
import type { ReactElement } from "react";
import type { Messages } from "../../i18n/messages.ts";
import type { IsoDate } from "../../model/date.ts";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { Language } from "../../model/language.ts";
import type { RecordOutline } from "../../model/outline.ts";
import { Poster, type PosterWords, posterMapSize, standaloneSvg } from "../../renderers/svg/poster/index.ts";
import { formatDate, LOCALES, layerText, legendText, summaryOf, territoryName, titleOf } from "../../renderers/words/index.ts";
import type { Size } from "../../scene/camera.ts";
import { type Palette, paletteOf } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import { notYetLayers } from "../../scene/sceneOf.ts";
import type { Theme } from "../../scene/tokens.ts";
import { legendGroupsOf } from "../../ui/legend/legendGroups.ts";
import { RoleSwatch } from "../../ui/legend/Swatch.tsx";
import type { View } from "../../view/view.ts";
import { fittingCamera } from "../map/fittingCamera.ts";
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
  readonly geometry: GeometryIndex;
  readonly theme: Theme;
  /** The box in which the reader sees the map; null where there is none. */
  readonly seenIn: Size | null;
}

/** How an element becomes markup: the browser and the build each have their own way. */
export type DrawMarkup = (element: ReactElement) => string;

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

export function pictureOf(context: PictureContext, picture: Picture, draw: DrawMarkup): string {
  const { view, scene, geometry, theme } = picture;
  const palette = paletteOf(context.record);
  const words = posterWords(context, view, scene, palette);
  const size = posterMapSize(words);
  const camera = view.map === null ? fittingCamera(scene.fit, size, NO_PADDING) : sameStretch(view.map, picture.seenIn ?? size, size);
  return standaloneSvg(draw(<Poster {...{ scene, geometry, palette, camera, words }} selected={view.island} />), theme);
}

function posterWords(context: PictureContext, view: View, scene: Scene, palette: Palette): PosterWords {
  const { record, messages, language } = context;
  const { interface: words } = messages;
  return {
    language,
    title: titleOf(context, view),
    description: summaryOf(context, scene, view.island),
    names: record.region.pair,
    subtitle: record.region.subtitle,
    date: formatDate(view.date, language),
    chosen: chosenText(context, view),
    legend: legendGroupsOf(scene.legend, messages.words.legend).map(({ roles, head }) => ({
      ...head,
      entries: roles.map((role) => ({
        key: role,
        text: legendText(context, role, scene.date),
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

/** The layers of texts that are switched on and not later than the date. */
export function textsOf(record: RecordOutline, view: View): readonly string[] {
  const texts = view.layers.filter((layer) => record.layers.some(({ id }) => id === layer));
  const notYet = notYetLayers(record, view, texts);
  return texts.filter((layer) => !notYet.includes(layer));
}
