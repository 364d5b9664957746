import type { Source } from "../../model/source.ts";

export const since2019Sources: readonly Source[] = [];
