import type { WordingSeries } from "../../model/wording.ts";

export const russiaWordings: readonly WordingSeries[] = [];
