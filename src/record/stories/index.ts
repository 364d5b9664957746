import type { Story } from "../../model/story.ts";

/** In the order in which they are offered. */
export const stories: readonly Story[] = [];
