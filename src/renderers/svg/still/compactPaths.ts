/** A frame's paths for a page's own HTML, where every point is sent: in short form, and coarser where nobody looks closely. */
import type { TerritoryId } from "../../../model/territory.ts";
import { ELSEWHERE } from "../SvgLand.tsx";
import type { FramePaths, LandPaths } from "../svgPaths.ts";
import { compactPath } from "./compactPath.ts";

/** `toleranceOf` gives the pixels of the frame by which the land of a territory, or of none, may be off. */
export function compactPaths(paths: FramePaths, toleranceOf: (territory: TerritoryId) => number): FramePaths {
  const landOf = ({ land, coast }: LandPaths, id: TerritoryId): LandPaths => {
    const tolerance = toleranceOf(id);
    const short = compactPath(land, tolerance);
    return { land: short, coast: coast === land ? short : compactPath(coast, tolerance) };
  };
  const each = <Value, Short>(of: ReadonlyMap<string, Value>, shorten: (value: Value, id: string) => Short) =>
    new Map([...of].map(([id, value]): [string, Short] => [id, shorten(value, id)]));
  return {
    ...paths,
    territories: each(paths.territories, landOf),
    elsewhere: landOf(paths.elsewhere, ELSEWHERE),
    lakes: compactPath(paths.lakes),
    lines: each(paths.lines, (line) => compactPath(line)),
    outlines: each(paths.outlines, (ring) => compactPath(ring)),
  };
}
