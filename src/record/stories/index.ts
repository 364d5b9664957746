import type { Story } from "../../model/story.ts";
import { from1855ToToday } from "./from1855ToToday.ts";
import { readingsOf1951 } from "./readingsOf1951.ts";
import { since1956 } from "./since1956.ts";

/** In the order in which they are offered. */
export const stories: readonly Story[] = [from1855ToToday, since1956, readingsOf1951];
