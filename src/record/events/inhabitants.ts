import type { DisputeEvent } from "../../model/event.ts";

export const eventsOfInhabitants: readonly DisputeEvent[] = [];
