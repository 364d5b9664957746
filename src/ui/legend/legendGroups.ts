/** The legend in its groups: who administers, who claims, what the texts say. */
import type { WordsMessages } from "../../i18n/words/messages.ts";
import { type Role, roleKindOf, roleSubjectOf } from "../../scene/scene.ts";

type LegendWords = Pick<WordsMessages["legend"], "groups">;

export type LegendGroupId = "fill" | "hatch" | "line";
const GROUPS = ["fill", "hatch", "line"] as const satisfies readonly LegendGroupId[];

export interface LegendGroup {
  readonly group: LegendGroupId;
  readonly roles: readonly Role[];
  readonly head: LegendWords["groups"]["fill"];
}

function groupOf(role: Role): LegendGroupId {
  const kind = roleKindOf(role);
  return kind === "control" ? "fill" : kind === "claim" ? "hatch" : "line";
}

export function legendGroupsOf(legend: readonly Role[], words: LegendWords): readonly LegendGroup[] {
  return GROUPS.map((group) => ({ group, roles: legend.filter((role) => groupOf(role) === group) }))
    .filter(({ roles }) => roles.length > 0)
    .map(({ group, roles }) => {
      // No text drew the line of control.
      const isOnlyControl = group === "line" && roles.every((role) => roleSubjectOf(role) === "today");
      return { group, roles, head: isOnlyControl ? words.groups.control : words.groups[group] };
    });
}
