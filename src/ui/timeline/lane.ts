/** The strip under the line of time: who administered, by the name that the party then had. */
import type { Administration } from "../../model/control.ts";
import type { IsoDate } from "../../model/date.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { type Era, erasOf, type WordsContext } from "../../renderers/words/index.ts";

export interface Stretch {
  readonly from: IsoDate;
  /** Exclusive; null for the one that holds today. */
  readonly until: IsoDate | null;
  /** Null where the territories differ. */
  readonly administeredBy: Administration | null;
  /** "Administered by Japan"; empty where the territories differ. */
  readonly text: string;
}

/** Stretches over which all of `territories` had the same administration under the same name, and those between. */
export function laneOf(context: Pick<WordsContext, "record" | "messages">, territories: readonly TerritoryId[]): readonly Stretch[] {
  const eras = territories.map((territory) => erasOf(context, territory));
  const starts = [...new Set(eras.flatMap((each) => each.map((era) => era.from)))].toSorted();
  const stretches: Stretch[] = [];
  for (const from of starts) {
    const stretch = stretchAt(eras, from);
    const before = stretches.at(-1);
    if (before && before.administeredBy === stretch.administeredBy && before.text === stretch.text) continue;
    if (before) stretches[stretches.length - 1] = { ...before, until: from };
    stretches.push(stretch);
  }
  return stretches;
}

function stretchAt(eras: readonly (readonly Era[])[], from: IsoDate): Stretch {
  const then = eras.map((each) => each.findLast((era) => era.from <= from && (era.until === null || from < era.until)));
  const [first] = then;
  const isShared = first !== undefined && then.every((era) => era?.administeredBy === first.administeredBy && era.text === first.text);
  return isShared
    ? { from, until: null, administeredBy: first.administeredBy, text: first.text }
    : { from, until: null, administeredBy: null, text: "" };
}
