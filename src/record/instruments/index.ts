/** Every instrument of the record, in order of date. */
import type { Instrument } from "../../model/instrument.ts";
import { decrees1946 } from "./decrees1946.ts";
import { jointDeclaration1956 } from "./jointDeclaration1956.ts";
import { landings1945 } from "./landings1945.ts";
import { portsmouth1905 } from "./portsmouth1905.ts";
import { potsdam1945 } from "./potsdam1945.ts";
import { saintPetersburg1875 } from "./saintPetersburg1875.ts";
import { sanFrancisco1951 } from "./sanFrancisco1951.ts";
import { scapin677 } from "./scapin677.ts";
import { shimoda1855 } from "./shimoda1855.ts";
import { tokyoDeclaration1993 } from "./tokyoDeclaration1993.ts";
import { yalta1945 } from "./yalta1945.ts";

export const instruments: readonly Instrument[] = [
  shimoda1855,
  saintPetersburg1875,
  portsmouth1905,
  yalta1945,
  potsdam1945,
  landings1945,
  scapin677,
  decrees1946,
  sanFrancisco1951,
  jointDeclaration1956,
  tokyoDeclaration1993,
].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
