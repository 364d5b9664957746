/** Where each mark of a scene stands, for its description. */
import { groupedBy } from "../../model/filing.ts";
import type { RecordOutline } from "../../model/outline.ts";
import type { TerritoryId } from "../../model/territory.ts";
import type { Role, Scene } from "../../scene/scene.ts";

type Borne = readonly [role: Role, territory: TerritoryId];

/** The territories that each mark stands on or encloses, in the record's order; none for a line. */
export function territoriesUnder(
  record: Pick<RecordOutline, "territories" | "instruments">,
  scene: Pick<Scene, "areas" | "marks" | "outlines">,
): ReadonlyMap<Role, readonly TerritoryId[]> {
  const borne = [
    ...enclosedIn(record, scene),
    ...scene.areas.flatMap(({ territory, fill, hatches, outlines }) =>
      [...(fill === null ? [] : [fill]), ...hatches, ...outlines].map((role): Borne => [role, territory]),
    ),
    ...scene.marks.map(({ role, territory }): Borne => [role, territory]),
  ];
  const ranks = new Map(record.territories.map(({ id }, rank) => [id, rank]));
  const rankOf = (id: TerritoryId) => ranks.get(id) ?? Number.POSITIVE_INFINITY;
  const inOrder = borne.filter(([, id]) => ranks.has(id)).sort(([, a], [, b]) => rankOf(a) - rankOf(b));
  const groups = groupedBy(inOrder, ([role]) => role);
  return new Map([...groups].map(([role, group]) => [role, [...new Set(group.map(([, territory]) => territory))]]));
}

function enclosedIn(record: Pick<RecordOutline, "instruments">, scene: Pick<Scene, "outlines">): readonly Borne[] {
  const rings = groupedBy(scene.outlines, ({ outline }) => outline);
  return record.instruments.flatMap(({ outline, effects }) => {
    const roles = outline === undefined ? [] : (rings.get(outline) ?? []).map(({ role }) => role);
    if (roles.length === 0) return [];
    const promised = Object.entries(effects).flatMap(([territory, { effect }]) => (effect === "promised" ? [territory] : []));
    return roles.flatMap((role) => promised.map((territory): Borne => [role, territory]));
  });
}
