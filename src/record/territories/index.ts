import type { Territory } from "../../model/territory.ts";
import { etorofu } from "./etorofu.ts";
import { habomai } from "./habomai.ts";
import { hokkaido } from "./hokkaido.ts";
import { kamchatka } from "./kamchatka.ts";
import { kunashiri } from "./kunashiri.ts";
import { northernKurils } from "./northernKurils.ts";
import { northernSakhalin } from "./northernSakhalin.ts";
import { shikotan } from "./shikotan.ts";
import { southernSakhalin } from "./southernSakhalin.ts";

/** South-west to north-east; then the territories that are not disputed. */
export const territories: readonly Territory[] = [
  habomai,
  kunashiri,
  shikotan,
  etorofu,
  northernKurils,
  southernSakhalin,
  northernSakhalin,
  hokkaido,
  kamchatka,
];
