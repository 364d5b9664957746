/** The historical record of the dispute over the four islands: everything that the site says comes from here. */
import type { HistoricalRecord } from "../model/record.ts";
import { control } from "./control.ts";
import { events } from "./events.ts";
import { figures } from "./figures/index.ts";
import { instruments } from "./instruments/index.ts";
import { islets } from "./islets.ts";
import { layers } from "./layers.ts";
import { parties, partyOrder } from "./parties.ts";
import { places } from "./places.ts";
import { positions } from "./positions/index.ts";
import { region } from "./region.ts";
import { instrumentSources } from "./sources/instruments.ts";
import { placeSources } from "./sources/places.ts";
import { territories } from "./territories/index.ts";

export const record: HistoricalRecord = {
  version: "0.1.0",
  knownTo: "2026-02-20",
  since: "1855-02-07",
  region,
  parties,
  partyOrder,
  territories,
  islets,
  places,
  figures,
  layers,
  instruments,
  events,
  control,
  positions,
  sources: [...instrumentSources, ...placeSources],
};
