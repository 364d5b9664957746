/** What is said aloud when the view changes: one sentence for each change, and what is in sight after a move of the map by keys. */

import { layerDate } from "../../model/status.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { View, ViewLayerId } from "../../view/view.ts";
import { listText, type WordsContext } from "./context.ts";
import { dateSentence } from "./control.ts";
import { layerText } from "./legend.ts";
import { territoriesText, territoryName } from "./names.ts";
import { ledeOf } from "./views.ts";

/** Null where nothing changed that a reader must hear. `inSight` is for a map that was moved by keys or buttons, and else null. */
export function announcementOf(
  context: WordsContext,
  before: View,
  after: View,
  inSight: readonly TerritoryId[] | null = null,
): string | null {
  const said = [
    ...islandChange(context, before, after),
    ...dateChange(context, before, after),
    ...layerChange(context, before, after),
    // A choice says enough, wherever the map went for it.
    ...(before.island === after.island ? sightOf(context, inSight) : []),
  ];
  return said.length === 0 ? null : said.join(context.language === "ja" ? "" : " ");
}

function sightOf(context: WordsContext, islands: readonly TerritoryId[] | null): readonly string[] {
  if (islands === null) return [];
  return [context.messages.words.announce.inSight(islands.length === 0 ? null : territoriesText(context, islands))];
}

function islandChange(context: WordsContext, before: View, after: View): readonly string[] {
  if (before.island === after.island) return [];
  const words = context.messages.words.announce;
  if (after.island === null) return [words.deselected];
  return [words.selected(territoryName(context, after.island), ledeOf(context, after.island, after.date))];
}

function dateChange(context: WordsContext, before: View, after: View): readonly string[] {
  return before.date === after.date ? [] : [context.messages.words.announce.date(dateSentence(context, after.date))];
}

function layerChange(context: WordsContext, before: View, after: View): readonly string[] {
  const { messages, language } = context;
  const on = after.layers.filter((layer) => !before.layers.includes(layer));
  const off = before.layers.filter((layer) => !after.layers.includes(layer));
  const [onlyOn, onlyOff] = [on[0], off[0]];
  if (on.length + off.length > 1) {
    const names = after.layers.map((layer) => layerText(context, layer));
    return [messages.words.announce.layers(names.length === 0 ? null : listText(names, language))];
  }
  if (onlyOn !== undefined) return [switchedOn(context, onlyOn, after)];
  return onlyOff === undefined ? [] : [messages.words.announce.layerOff(layerText(context, onlyOff))];
}

function switchedOn(context: WordsContext, layer: ViewLayerId, { date }: View): string {
  const words = context.messages.words.announce;
  const text = layerText(context, layer);
  const from = layerDate(context.record, layer);
  if (from !== undefined) return from > date ? words.layerNotYet(text) : words.layerOn(text);
  const isPosition = context.record.parties.some((party) => party.id === layer);
  return isPosition && date !== context.today ? words.positionNotToday(text) : words.layerOn(text);
}
