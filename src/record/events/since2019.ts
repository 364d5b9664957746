/** From the talks of January 2019 to the day the record is known to; what third parties and inhabitants did stands elsewhere. */
import type { DisputeEvent } from "../../model/event.ts";
import { eventsFrom2019To2021 } from "./from2019To2021.ts";
import { eventsSince2022 } from "./since2022.ts";

export const eventsSince2019: readonly DisputeEvent[] = [...eventsFrom2019To2021, ...eventsSince2022];
