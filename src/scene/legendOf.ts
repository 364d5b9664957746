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
  const rank = (role: Role): number => {
    const party = record.partyOrder.indexOf(roleSubjectOf(role));
    // Within a kind: parties in the reader's order, then layers by year, today's line last.
    return KIND_ORDER.indexOf(roleKindOf(role)) * 100 + (party < 0 ? 50 : party);
  };
  return rolesOf(drawn).toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b, "en"));
}
