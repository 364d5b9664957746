import type { Source } from "../../model/source.ts";

export const peoplesSources: readonly Source[] = [];
