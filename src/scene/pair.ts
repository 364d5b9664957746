/** Two scenes beside one another: the same layers on two dates, with one legend. */
import type { RecordOutline } from "../model/outline.ts";
import { inLegendOrder } from "./legendOf.ts";
import type { Role, Scene } from "./scene.ts";

/** The earlier first, whichever of them is the view's own; one alone where there is no second. */
export function inOrder(scene: Scene, compared: Scene | null): readonly Scene[] {
  if (compared === null) return [scene];
  return scene.date < compared.date ? [scene, compared] : [compared, scene];
}

/** Every role that either draws, once. */
export function jointLegend(record: Pick<RecordOutline, "partyOrder">, scenes: readonly Scene[]): readonly Role[] {
  return inLegendOrder(record, [...new Set(scenes.flatMap(({ legend }) => legend))]);
}
