/** A whole view in words. What is said of status comes from the scene, as what is drawn does. */
import type { IsoDate } from "../../model/date.ts";
import { groupedBy } from "../../model/filing.ts";
import { partyOf, partyStyleAt } from "../../model/naming.ts";
import { claimsOn, controlAt } from "../../model/status.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { type Role, roleKindOf, roleSubjectOf, type Scene, type SceneArea } from "../../scene/scene.ts";
import type { View } from "../../view/view.ts";
import { listText, type WordsContext } from "./context.ts";
import { administeredText } from "./control.ts";
import { formatDate } from "./dates.ts";
import { legendText } from "./legend.ts";
import { regionName, territoriesText, territoryName } from "./names.ts";
import { territoriesUnder } from "./territoriesUnder.ts";

/** The view's day; where it is compared with another, both, the earlier first: "31 December 1860 and 31 December 1880". */
export function daysText({ language }: Pick<WordsContext, "language">, { date, compare = null }: ViewDates): string {
  const days = compare === null || compare === date ? [date] : [date, compare].toSorted();
  return listText(
    days.map((day) => formatDate(day, language)),
    language,
  );
}

type ViewDates = Pick<View, "date"> & Partial<Pick<View, "compare">>;

/** The title of the page: the island and the date where they are chosen, then the region by both its names. */
export function titleOf(context: WordsContext, view: Pick<View, "island"> & ViewDates): string {
  const { date, compare = null } = view;
  const isPlain = date === context.today && (compare === null || compare === date);
  const parts = [...(view.island === null ? [] : [territoryName(context, view.island)]), ...(isPlain ? [] : [daysText(context, view)])];
  const separator = context.language === "ja" ? "、" : ", ";
  return parts.length === 0 ? regionName(context) : `${parts.join(separator)} – ${regionName(context)}`;
}

/** "Administered by Russia, claimed by Japan.": today, the administering party's own claim goes without saying. */
export function ledeOf(context: WordsContext, territory: TerritoryId, date: IsoDate): string {
  const { record, messages, language, today } = context;
  const period = controlAt(record, territory, date);
  if (!period) return "";
  const administered = administeredText(context, period.administeredBy, date);
  if (date !== today) return messages.words.lede.past(formatDate(date, language), administered);
  const claims = claimsOn(record, territory, date, today).filter((position) => position.party !== period.administeredBy);
  return messages.words.lede.today(
    administered,
    claims.map((position) => partyOf(record, position.party)?.claimed ?? position.party),
  );
}

/** The territories of a scene under the same marks together, in the order in which they first appear. */
function areasUnder(
  areas: readonly SceneArea[],
  rolesOn: (area: SceneArea) => readonly Role[],
): readonly { readonly roles: readonly Role[]; readonly ids: readonly TerritoryId[] }[] {
  const groups = groupedBy(areas, (area) => rolesOn(area).join());
  return [...groups.values()].flatMap((group) => {
    const roles = group[0] ? rolesOn(group[0]) : [];
    return roles.length === 0 ? [] : [{ roles, ids: group.map(({ territory }) => territory) }];
  });
}

function claimsOf(area: SceneArea): readonly Role[] {
  return area.hatches.filter((role) => roleKindOf(role) === "claim");
}

function marksOf(scene: Scene): readonly Role[] {
  return scene.legend.filter((role) => roleKindOf(role) !== "control" && roleKindOf(role) !== "claim");
}

function claimants(context: WordsContext, roles: readonly Role[], date: IsoDate): readonly string[] {
  const claiming = new Set(roles.map(roleSubjectOf));
  return context.record.partyOrder
    .filter((id) => claiming.has(id))
    .map((id) => {
      const party = partyOf(context.record, id);
      return party ? partyStyleAt(party, date).name : id;
    });
}

function daySentence({ messages, language, today }: WordsContext, date: IsoDate): string {
  return date === today
    ? messages.words.summary.today(formatDate(date, language))
    : messages.words.summary.past(formatDate(date, language));
}

function selectedSentence(context: WordsContext, island: TerritoryId | null): readonly string[] {
  return island === null ? [] : [context.messages.words.summary.selected(territoryName(context, island))];
}

/** Japanese sentences follow one another without a space. */
function paragraph(sentences: readonly string[], { language }: WordsContext): string {
  return sentences.join(language === "ja" ? "" : " ");
}

/** One paragraph for any view: the day, who administered the islands, who claims them, what else is drawn. */
export function summaryOf(context: WordsContext, scene: Scene, island: TerritoryId | null): string {
  const words = context.messages.words.summary;
  const islands = scene.areas.filter(({ disputed }) => disputed);
  const administered = areasUnder(islands, ({ fill }) => (fill === null ? [] : [fill])).map(({ roles, ids }) =>
    words.administered(territoriesText(context, ids), administeredText(context, roleSubjectOf(roles[0] ?? "control:"), scene.date)),
  );
  const claimed = areasUnder(islands, claimsOf).map(({ roles, ids }) =>
    words.claimed(territoriesText(context, ids), claimants(context, roles, scene.date)),
  );
  const marks = marksOf(scene).map((role) => legendText(context, role, scene.date));
  return paragraph(
    [
      daySentence(context, scene.date),
      ...selectedSentence(context, island),
      ...administered,
      ...claimed,
      ...(marks.length === 0 ? [] : [words.shown(marks.join(context.language === "ja" ? "、" : "; "))]),
      ...(scene.legend.length === 0 ? [words.nothing] : []),
    ],
    context,
  );
}

/** What the map shows, mark by mark and territory by territory, for readers who do not see it. */
export function mapDescription(context: WordsContext, scene: Scene, island: TerritoryId | null): string {
  const { words } = context.messages;
  const under = territoriesUnder(context.record, scene);
  const marks = scene.legend.map((role) => {
    const ids = under.get(role) ?? [];
    return words.map.markOn(legendText(context, role, scene.date), ids.length === 0 ? "" : territoriesText(context, ids));
  });
  return paragraph(
    [
      words.map.of(regionName(context)),
      daySentence(context, scene.date),
      ...selectedSentence(context, island),
      ...marks,
      ...(marks.length === 0 ? [words.summary.nothing] : []),
    ],
    context,
  );
}
