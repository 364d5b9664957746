import { SvgLandDefs } from "../SvgLand.tsx";
import type { SharedLand } from "./sharedLand.ts";

/** The paths that pictures of one document share, in a drawing of no size. */
export function LandStore({ lands }: { readonly lands: readonly SharedLand[] }) {
  return (
    <svg width="0" height="0" className="land-store" aria-hidden="true" focusable="false">
      {[...new Set(lands)].map(({ prefix, paths }) => (
        <SvgLandDefs key={prefix} prefix={prefix} paths={paths} />
      ))}
    </svg>
  );
}
