/** The legend is the list of roles that the scene draws, so it can neither promise nor hide a mark. */
import type { RecordOutline } from "../model/outline.ts";
import { type Role, type RoleKind, roleKindOf, roleSubjectOf, type Scene } from "./scene.ts";

/** Who administers, who claims, then what the texts say. */
const KIND_ORDER: readonly RoleKind[] = [
  "control",
  "claim",
  "boundary",
  "ceded",
  "landing",
  "excluded",
  "renounced",
  "left-open",
  "promised",
  "named-as-issue",
];

type Drawn = Pick<Scene, "areas" | "lines" | "outlines" | "marks">;

export function rolesOf({ areas, lines, outlines, marks }: Drawn): readonly Role[] {
  const roles = [
    ...areas.flatMap((area) => [...(area.fill === null ? [] : [area.fill]), ...area.hatches, ...area.outlines]),
    ...[...lines, ...outlines, ...marks].map((mark) => mark.role),
  ];
  return [...new Set(roles)];
}

export function legendOf(record: Pick<RecordOutline, "partyOrder">, drawn: Drawn): readonly Role[] {
  return inLegendOrder(record, rolesOf(drawn));
}

export function inLegendOrder(record: Pick<RecordOutline, "partyOrder">, roles: readonly Role[]): readonly Role[] {
  const parties = new Map(record.partyOrder.map((id, rank) => [id, rank]));
  // Within a kind: parties in the reader's order, then layers by year, today's line last.
  const rank = (role: Role): number => KIND_ORDER.indexOf(roleKindOf(role)) * 100 + (parties.get(roleSubjectOf(role)) ?? 50);
  return roles
    .map((role) => ({ role, rank: rank(role) }))
    .sort((a, b) => a.rank - b.rank || BY_NAME.compare(a.role, b.role))
    .map(({ role }) => role);
}

const BY_NAME = new Intl.Collator("en");
