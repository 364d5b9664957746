/** Dated happenings that changed no status, in order of date. */
import type { DisputeEvent } from "../../model/event.ts";
import { eventsFrom1974To2018 } from "./from1974To2018.ts";
import { eventsOfInhabitants } from "./inhabitants.ts";
import { eventsSince2019 } from "./since2019.ts";
import { eventsOfThirdParties } from "./thirdParties.ts";
import { eventsTo1973 } from "./to1973.ts";

export const events: readonly DisputeEvent[] = [
  ...eventsTo1973,
  ...eventsFrom1974To2018,
  ...eventsSince2019,
  ...eventsOfInhabitants,
  ...eventsOfThirdParties,
].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
