/** Names as text, where no markup can be: both forms, always. */
import { filing } from "../../model/filing.ts";
import { pairText, regionTitle } from "../../model/naming.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { listText, type WordsContext } from "./context.ts";

const byId = filing(({ id }: { readonly id: TerritoryId }) => id);
const byDispute = filing(({ disputed }: { readonly disputed: boolean }) => disputed);

/** "Etorofu / Iturup"; the id itself for a territory that the record does not know. */
export function territoryName({ record, language }: WordsContext, id: TerritoryId): string {
  const territory = byId(record.territories, id)[0];
  return territory ? pairText(territory.names, language) : id;
}

/** "Northern Territories / Southern Kurils", in the order that the record gives. */
export function regionName({ record }: Pick<WordsContext, "record">): string {
  return regionTitle(record.region);
}

/** The four in one word where `ids` are all of them, else a list of both names of each. */
export function territoriesText(context: WordsContext, ids: readonly TerritoryId[]): string {
  const disputed = byDispute(context.record.territories, true);
  const named = new Set(ids);
  const all = disputed.length > 1 && ids.length === disputed.length && disputed.every(({ id }) => named.has(id));
  if (all) return context.messages.words.allIslands(disputed.length);
  return listText(
    ids.map((id) => territoryName(context, id)),
    context.language,
  );
}
