/** The land or coast of one territory, by reference to the path that is written once. */
import type { SVGProps } from "react";
import type { TerritoryId } from "../../model/territory.ts";
import type { FramePaths } from "./svgPaths.ts";

/** Stands for all land that is no territory. */
export const ELSEWHERE = "";

interface SvgLandProps extends SVGProps<SVGUseElement> {
  readonly prefix: string;
  readonly paths: FramePaths;
  readonly territory: TerritoryId;
  readonly edge?: boolean;
}

export function landId(prefix: string, territory: TerritoryId): string {
  return `${prefix}-land-${territory}`;
}
function coastId(prefix: string, territory: TerritoryId): string {
  return `${prefix}-coast-${territory}`;
}

export function SvgLandDefs({ prefix, paths }: Pick<SvgLandProps, "prefix" | "paths">) {
  return (
    <defs>
      {[...paths.territories, [ELSEWHERE, paths.elsewhere] as const].map(([territory, { land, coast }]) =>
        land === "" ? null : (
          <g key={territory}>
            <path id={landId(prefix, territory)} d={land} />
            {coast === land ? null : <path id={coastId(prefix, territory)} d={coast} />}
          </g>
        ),
      )}
    </defs>
  );
}

/** Nothing for a territory that has no geometry, or none in the frame: each reference costs a browser as much as what it refers to. */
export function SvgLand({ prefix, paths, territory, edge = false, ...paint }: SvgLandProps) {
  const drawn = territory === ELSEWHERE ? paths.elsewhere : paths.territories.get(territory);
  if (!drawn || drawn.land === "") return null;
  const id = edge && drawn.coast !== drawn.land ? coastId(prefix, territory) : landId(prefix, territory);
  return <use href={`#${id}`} data-territory={territory === ELSEWHERE ? undefined : territory} {...paint} />;
}
