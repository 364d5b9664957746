/** The territories that bear each role, for renderers that draw role by role. */
import type { TerritoryId } from "../model/territory.ts";
import type { Role, SceneArea } from "./scene.ts";

export interface RoleAreas {
  readonly role: Role;
  readonly territories: readonly TerritoryId[];
}

/** In the order in which the areas bear them. */
export function areasByRole(areas: readonly SceneArea[], rolesOn: (area: SceneArea) => readonly Role[]): readonly RoleAreas[] {
  const territories = new Map<Role, TerritoryId[]>();
  for (const area of areas) {
    for (const role of rolesOn(area)) {
      const bearing = territories.get(role);
      if (bearing) bearing.push(area.territory);
      else territories.set(role, [area.territory]);
    }
  }
  return [...territories].map(([role, ids]) => ({ role, territories: ids }));
}
