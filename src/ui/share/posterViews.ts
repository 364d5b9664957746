/** The views of which the site holds a still picture, and which of them comes nearest to a view. */
import { daysBetween, type IsoDate } from "../../model/date.ts";
import type { RecordOutline } from "../../model/outline.ts";
import { effectDate } from "../../model/status.ts";
import { CONTROL_LAYER, defaultViewOf, isComparing, orderedLayers, sameLayers, type View, type ViewRules } from "../../view/view.ts";

/** The view that a page shows by itself, as of the record's own day. */
const OVERVIEW = "overview";
/** Layers of texts that have a picture of their own. */
const PICTURED = ["1855", "1875", "1905", "1945", "1951", "1956"] as const;

export const PICTURE_SIZE = { width: 1200, height: 675 } as const;

export interface PosterView {
  readonly name: string;
  readonly view: View;
}

export function posterViewsOf(record: RecordOutline, rules: ViewRules): readonly PosterView[] {
  const start = defaultViewOf({ ...rules, today: record.knownTo });
  const years = PICTURED.flatMap((layer): PosterView[] => {
    const date = lastDayOf(record, layer);
    return date === undefined ? [] : [{ name: layer, view: { ...start, layers: orderedLayers([layer, CONTROL_LAYER], rules), date } }];
  });
  return [{ name: OVERVIEW, view: start }, ...years];
}

/** The day from which the whole of a layer is drawn. */
function lastDayOf(record: RecordOutline, layer: string): IsoDate | undefined {
  return record.instruments
    .filter((instrument) => instrument.layer === layer)
    .flatMap((instrument) => [instrument.date, ...Object.values(instrument.effects).map((effect) => effectDate(instrument, effect))])
    .toSorted()
    .at(-1);
}

/** Among the pictures of texts that the view draws, if there are any, and else among all: the one nearest in time. */
export function nearestPoster(posters: readonly PosterView[], view: View): PosterView {
  const ofItsTexts = posters.filter(({ name, view: { date } }) => view.layers.includes(name) && date <= view.date);
  const apart = (poster: PosterView) => Math.abs(daysBetween(poster.view.date, view.date));
  const [nearest] = (ofItsTexts.length > 0 ? ofItsTexts : posters).toSorted((one, other) => apart(one) - apart(other));
  if (!nearest) throw new Error("The site has no pictures.");
  return nearest;
}

export type PictureDifference = "island" | "layers" | "date" | "compare" | "map" | "theme";

/** In what a picture is not the view. Pictures are drawn in light colours, which a view in automatic ones can have. */
export function differencesOf({ view: pictured }: PosterView, view: View): readonly PictureDifference[] {
  const all: readonly (readonly [PictureDifference, boolean])[] = [
    ["island", view.island !== null],
    ["layers", !sameLayers(pictured.layers, view.layers)],
    ["date", pictured.date !== view.date],
    ["compare", isComparing(view)],
    ["map", view.map !== null],
    ["theme", view.theme === "dark"],
  ];
  return all.flatMap(([part, differs]) => (differs ? [part] : []));
}
