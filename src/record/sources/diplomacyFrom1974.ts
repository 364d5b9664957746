import type { Source } from "../../model/source.ts";

export const diplomacyFrom1974Sources: readonly Source[] = [];
