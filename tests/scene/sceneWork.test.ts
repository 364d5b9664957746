/** How much of a record a scene reads. Counted, not timed, so that no busy machine decides. */
import { expect, it } from "vitest";
import type { LocalRecord } from "../../src/model/record.ts";
import { paletteOf } from "../../src/scene/palette.ts";
import { sceneOf } from "../../src/scene/sceneOf.ts";
import { defaultViewOf, viewRulesOf } from "../../src/view/view.ts";
import { aGeometryOutline } from "../fixtures/aGeometry.ts";
import { anEffect, anInstrument, aRecord, aTerritory } from "../fixtures/aRecord.ts";

const TODAY = "2020-01-01";

/** Many territories, each with one instrument, period and position of its own; every read of one of those is counted. */
function aLargeRecord(size: number): { readonly record: LocalRecord; readonly reads: () => number } {
  let reads = 0;
  const counted = <Value extends object>(value: Value): Value =>
    new Proxy(value, {
      get: (target, name) => {
        reads += 1;
        return Reflect.get(target, name) as unknown;
      },
      ownKeys: (target) => {
        reads += 1;
        return Reflect.ownKeys(target);
      },
    });
  const ids = Array.from({ length: size }, (_, index) => `isle-${index}`);
  const [position] = aRecord().positions;
  if (!position) throw new Error("The fixture lost its positions.");
  const record = {
    ...aRecord(),
    territories: ids.map((id) => aTerritory(id)),
    layers: ids.map((_, index) => ({ id: String(1900 + index), name: "", note: "" })),
    instruments: ids.map((id, index) =>
      counted({
        ...anInstrument(`1900-${id}`, { layer: String(1900 + index) }),
        effects: counted({ [id]: anEffect({ effect: "renounced" }), tern: anEffect({ effect: "left-open", term: "the isles" }) }),
      }),
    ),
    control: ids.map((territory) =>
      counted({
        territory,
        from: "1850-01-01",
        until: null,
        administeredBy: "east",
        note: { text: "", citations: [], readings: [] },
        under: [],
      }),
    ),
    positions: ids.map((territory) => counted({ ...position, territory })),
  };
  return { record, reads: () => reads };
}

function readsFor(size: number): number {
  const { record, reads } = aLargeRecord(size);
  const rules = viewRulesOf(record, TODAY);
  const view = { ...defaultViewOf(rules), layers: rules.layers };
  const palette = paletteOf(record);
  const scene = sceneOf(record, aGeometryOutline(), view, { language: "en", today: TODAY });
  for (const role of scene.legend) palette.paintOf(role);
  expect(scene.areas.every(({ fill, hatches }) => fill === "control:east" && hatches.length === 2)).toBe(true);
  return reads();
}

it("grows with what the record says, not with territories times instruments", () => {
  const [small, large] = [readsFor(20), readsFor(200)];
  expect(large / small).toBeGreaterThan(9);
  expect(large / small).toBeLessThan(11);
});
