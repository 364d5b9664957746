import type { Source } from "../../model/source.ts";

export const diplomacyTo1973Sources: readonly Source[] = [];
