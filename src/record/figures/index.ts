import type { Figure } from "../../model/territory.ts";
import { etorofuFigures } from "./etorofu.ts";
import { habomaiFigures } from "./habomai.ts";
import { kunashiriFigures } from "./kunashiri.ts";
import { shikotanFigures } from "./shikotan.ts";

export const figures: readonly Figure[] = [...habomaiFigures, ...kunashiriFigures, ...shikotanFigures, ...etorofuFigures];
