import type { DisputeEvent } from "../../model/event.ts";

export const eventsOfThirdParties: readonly DisputeEvent[] = [];
