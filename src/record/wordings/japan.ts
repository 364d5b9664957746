import type { WordingSeries } from "../../model/wording.ts";

export const japanWordings: readonly WordingSeries[] = [];
