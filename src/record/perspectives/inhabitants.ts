import type { Perspective } from "../../model/perspective.ts";

export const inhabitantsPerspectives: readonly Perspective[] = [];
