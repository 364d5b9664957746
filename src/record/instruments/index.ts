/** Every instrument of the record, in order of date. */
import type { Instrument } from "../../model/instrument.ts";
import { cairo1943 } from "./cairo1943.ts";
import { communique1973 } from "./communique1973.ts";
import { communique1991 } from "./communique1991.ts";
import { decrees1946 } from "./decrees1946.ts";
import { fishing1998 } from "./fishing1998.ts";
import { freeVisits1999 } from "./freeVisits1999.ts";
import { generalOrder1945 } from "./generalOrder1945.ts";
import { irkutsk2001 } from "./irkutsk2001.ts";
import { jointDeclaration1956 } from "./jointDeclaration1956.ts";
import { jointStatement2000 } from "./jointStatement2000.ts";
import { landings1945 } from "./landings1945.ts";
import { memoranda1960 } from "./memoranda1960.ts";
import { moscowDeclaration1998 } from "./moscowDeclaration1998.ts";
import { neutralityPact1941 } from "./neutralityPact1941.ts";
import { portsmouth1905 } from "./portsmouth1905.ts";
import { potsdam1945 } from "./potsdam1945.ts";
import { saintPetersburg1875 } from "./saintPetersburg1875.ts";
import { sakhalinRegulations1867 } from "./sakhalinRegulations1867.ts";
import { sanFrancisco1951 } from "./sanFrancisco1951.ts";
import { scapin677 } from "./scapin677.ts";
import { shimoda1855 } from "./shimoda1855.ts";
import { tokyoDeclaration1993 } from "./tokyoDeclaration1993.ts";
import { visaFreeVisits1991 } from "./visaFreeVisits1991.ts";
import { yalta1945 } from "./yalta1945.ts";

export const instruments: readonly Instrument[] = [
  shimoda1855,
  sakhalinRegulations1867,
  saintPetersburg1875,
  portsmouth1905,
  neutralityPact1941,
  cairo1943,
  yalta1945,
  potsdam1945,
  landings1945,
  generalOrder1945,
  scapin677,
  decrees1946,
  sanFrancisco1951,
  jointDeclaration1956,
  memoranda1960,
  communique1973,
  communique1991,
  visaFreeVisits1991,
  tokyoDeclaration1993,
  fishing1998,
  moscowDeclaration1998,
  freeVisits1999,
  jointStatement2000,
  irkutsk2001,
].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
