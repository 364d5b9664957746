import { memo, useMemo } from "react";
import type { RecordOutline } from "../../model/outline.ts";
import { layerDate } from "../../model/status.ts";
import { usePage, usePageState } from "../page.ts";
import { LayerChip } from "./LayerChip.tsx";

interface InstrumentsChipProps {
  readonly layer: RecordOutline["layers"][number];
}

/** A layer of instruments by its year, which none has drawn before the first of them. */
export const InstrumentsChip = memo(function InstrumentsChip({ layer }: InstrumentsChipProps) {
  const { messages, record } = usePage();
  const from = useMemo(() => layerDate(record, layer.id) ?? "", [record, layer]);
  const isLater = usePageState(({ view }) => from > view.date);
  return <LayerChip layer={layer.id} text={layer.id} name={layer.name} absent={isLater ? messages.interface.layers.notYet : null} />;
});
