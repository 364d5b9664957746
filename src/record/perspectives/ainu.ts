import type { Perspective } from "../../model/perspective.ts";

export const ainuPerspectives: readonly Perspective[] = [];
