/** A whole view in words. What is said of status comes from the scene, as what is drawn does. */
import type { IsoDate } from "../../model/date.ts";
import { partyOf, partyStyleAt } from "../../model/naming.ts";
import { claimsOn, controlAt } from "../../model/status.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { type Role, roleKindOf, roleSubjectOf, type Scene } from "../../scene/scene.ts";
import type { View } from "../../view/view.ts";
import type { WordsContext } from "./context.ts";
import { administeredText } from "./control.ts";
import { formatDate } from "./dates.ts";
import { legendText } from "./legend.ts";
import { regionName, territoriesText, territoryName } from "./names.ts";

/** The title of the page: the island and the date where they are chosen, then the region by both its names. */
export function titleOf(context: WordsContext, view: Pick<View, "island" | "date">): string {
  const parts = [
    ...(view.island === null ? [] : [territoryName(context, view.island)]),
    ...(view.date === context.today ? [] : [formatDate(view.date, context.language)]),
  ];
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
function groupedBy(
  scene: Scene,
  keyOf: (area: Scene["areas"][number]) => readonly Role[],
): ReadonlyMap<string, { readonly roles: readonly Role[]; readonly ids: TerritoryId[] }> {
  const groups = new Map<string, { readonly roles: readonly Role[]; readonly ids: TerritoryId[] }>();
  for (const area of scene.areas) {
    const roles = keyOf(area);
    if (roles.length === 0) continue;
    const group = groups.get(roles.join());
    if (group) group.ids.push(area.territory);
    else groups.set(roles.join(), { roles, ids: [area.territory] });
  }
  return groups;
}

function isDisputed({ disputed }: { readonly disputed: boolean }): boolean {
  return disputed;
}

function claimsOf(area: Scene["areas"][number]): readonly Role[] {
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

function selectedSentence(context: WordsContext, scene: Scene): readonly string[] {
  return scene.selected === null ? [] : [context.messages.words.summary.selected(territoryName(context, scene.selected))];
}

/** Japanese sentences follow one another without a space. */
function paragraph(sentences: readonly string[], { language }: WordsContext): string {
  return sentences.join(language === "ja" ? "" : " ");
}

/** One paragraph for any view: the day, who administered the islands, who claims them, what else is drawn. */
export function summaryOf(context: WordsContext, scene: Scene): string {
  const words = context.messages.words.summary;
  const islands: Scene = { ...scene, areas: scene.areas.filter(isDisputed) };
  const administered = [...groupedBy(islands, (area) => (area.fill === null ? [] : [area.fill])).values()].map(({ roles, ids }) =>
    words.administered(territoriesText(context, ids), administeredText(context, roleSubjectOf(roles[0] ?? "control:"), scene.date)),
  );
  const claimed = [...groupedBy(islands, claimsOf).values()].map(({ roles, ids }) =>
    words.claimed(territoriesText(context, ids), claimants(context, roles, scene.date)),
  );
  const marks = marksOf(scene).map((role) => legendText(context, role, scene.date));
  return paragraph(
    [
      daySentence(context, scene.date),
      ...selectedSentence(context, scene),
      ...administered,
      ...claimed,
      ...(marks.length === 0 ? [] : [words.shown(marks.join("; "))]),
      ...(scene.legend.length === 0 ? [words.nothing] : []),
    ],
    context,
  );
}

/** What the map shows, mark by mark and territory by territory, for readers who do not see it. */
export function mapDescription(context: WordsContext, scene: Scene): string {
  const { words } = context.messages;
  const marks = scene.legend.map((role) => {
    const ids = territoriesUnder(context, scene, role);
    return words.map.markOn(legendText(context, role, scene.date), ids.length === 0 ? "" : territoriesText(context, ids));
  });
  return paragraph(
    [
      words.map.of(regionName(context)),
      daySentence(context, scene.date),
      ...selectedSentence(context, scene),
      ...marks,
      ...(marks.length === 0 ? [words.summary.nothing] : []),
    ],
    context,
  );
}

/** The territories that a mark of the scene stands on or encloses; none for a line. */
function territoriesUnder({ record }: WordsContext, scene: Scene, role: Role): readonly TerritoryId[] {
  const enclosing = scene.outlines.filter((outline) => outline.role === role).map(({ outline }) => outline);
  const enclosed = record.instruments
    .filter((instrument) => instrument.outline !== undefined && enclosing.includes(instrument.outline))
    .flatMap((instrument) => record.territories.filter(({ id }) => instrument.effects[id]?.effect === "promised"));
  const ids = new Set([
    ...enclosed.map(({ id }) => id),
    ...scene.areas
      .filter((area) => area.fill === role || area.hatches.includes(role) || area.outlines.includes(role))
      .map(({ territory }) => territory),
    ...scene.marks.filter((mark) => mark.role === role).map(({ territory }) => territory),
  ]);
  return record.territories.filter(({ id }) => ids.has(id)).map(({ id }) => id);
}
