import { ainuPerspectives } from "./ainu.ts";
import { inhabitantsPerspectives } from "./inhabitants.ts";

export const perspectives = [...ainuPerspectives, ...inhabitantsPerspectives];
