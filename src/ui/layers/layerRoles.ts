/** Which mark stands for a layer in the list: the most telling of those that its instruments draw. */
import type { EffectKind, LayerId } from "../../model/instrument.ts";
import type { RecordOutline } from "../../model/outline.ts";
import { instrumentsOf } from "../../model/status.ts";
import type { Role, RoleKind } from "../../scene/scene.ts";

/** Most telling first, after boundaries and outlines. */
const EFFECT_MARKS = ["renounced", "excluded", "left-open", "named-as-issue", "ceded"] as const satisfies readonly (EffectKind &
  RoleKind)[];

/** Null for a layer whose instruments draw nothing. */
export function roleOfLayer(record: Pick<RecordOutline, "instruments">, layer: LayerId): Role | null {
  const instruments = instrumentsOf(record, layer);
  if (instruments.some((instrument) => instrument.boundaries.length > 0)) return `boundary:${layer}`;
  if (instruments.some((instrument) => instrument.outline !== undefined)) return `promised:${layer}`;
  if (instruments.some((instrument) => instrument.kind === "act")) return `landing:${layer}`;
  const effects = new Set(instruments.flatMap((instrument) => Object.values(instrument.effects).map((effect) => effect.effect)));
  const kind = EFFECT_MARKS.find((candidate) => effects.has(candidate));
  return kind ? `${kind}:${layer}` : null;
}
