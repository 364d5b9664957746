/** The historical record of the dispute over the four islands: everything that the site says comes from here. */
import type { HistoricalRecord } from "../model/record.ts";
import { control } from "./control.ts";
import { events } from "./events/index.ts";
import { figures } from "./figures/index.ts";
import { instruments } from "./instruments/index.ts";
import { islets } from "./islets.ts";
import { layers } from "./layers.ts";
import { parties, partyOrder } from "./parties.ts";
import { perspectives } from "./perspectives/index.ts";
import { places } from "./places.ts";
import { positions } from "./positions/index.ts";
import { region } from "./region.ts";
import { diplomacyFrom1974Sources } from "./sources/diplomacyFrom1974.ts";
import { diplomacyTo1973Sources } from "./sources/diplomacyTo1973.ts";
import { instrumentSources } from "./sources/instruments.ts";
import { peoplesSources } from "./sources/peoples.ts";
import { placeSources } from "./sources/places.ts";
import { since2019Sources } from "./sources/since2019.ts";
import { stories } from "./stories/index.ts";
import { territories } from "./territories/index.ts";
import { thirdParties } from "./thirdParties.ts";
import { wordings } from "./wordings/index.ts";

export const record: HistoricalRecord = {
  version: "0.2.0",
  knownTo: "2026-02-20",
  since: "1855-02-07",
  region,
  parties,
  partyOrder,
  thirdParties,
  territories,
  islets,
  places,
  figures,
  layers,
  instruments,
  events,
  control,
  positions,
  perspectives,
  wordings,
  stories,
  sources: [
    ...instrumentSources,
    ...placeSources,
    ...diplomacyTo1973Sources,
    ...diplomacyFrom1974Sources,
    ...since2019Sources,
    ...peoplesSources,
  ],
};
