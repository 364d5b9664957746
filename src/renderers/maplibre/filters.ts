/** Which features a layer draws, in which ink and at which size. */
import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";
import type { Token } from "../../scene/tokens.ts";
import type { LandPart, LinesPart } from "./sources.ts";

/** The present theme's colour for a token. */
export type Ink = (token: Token) => string;

export function partIs(part: LandPart | LinesPart, ...more: ExpressionSpecification[]): FilterSpecification {
  const isPart: ExpressionSpecification = ["==", ["get", "part"], part];
  return more.length === 0 ? isPart : ["all", isPart, ...more];
}

/** By `match`, which the engine looks up; `in` would go through the list for every feature. */
export function territoryIn(territories: readonly string[]): ExpressionSpecification {
  const [first, ...rest] = territories;
  return first === undefined ? ["literal", false] : ["match", ["get", "territory"], [first, ...rest], true, false];
}

export function territoryIs(territory: string): ExpressionSpecification {
  return ["==", ["get", "territory"], territory];
}

/** MapLibre fades the outermost pixel of a circle inwards, which makes small ones look smaller than they are. */
export const CIRCLE_FADE = 0.3;

/** The radius under which a circle looks as large as `pixels`. */
export function circleRadius(pixels: number): number {
  return pixels + CIRCLE_FADE;
}
