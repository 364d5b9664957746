import { memo, useMemo } from "react";
import type { RecordOutline } from "../../model/outline.ts";
import { layerDate } from "../../model/status.ts";
import type { Palette } from "../../scene/palette.ts";
import { RoleSwatch } from "../legend/Swatch.tsx";
import { usePage, usePageState } from "../page.ts";
import { LayerRow } from "./LayerRow.tsx";
import { roleOfLayer } from "./layerRoles.ts";

interface InstrumentsRowProps {
  readonly layer: RecordOutline["layers"][number];
  readonly palette: Palette;
}

/** A layer of instruments, which none has drawn before the first of them. */
export const InstrumentsRow = memo(function InstrumentsRow({ layer, palette }: InstrumentsRowProps) {
  const { messages, record } = usePage();
  const { role, from } = useMemo(() => ({ role: roleOfLayer(record, layer.id), from: layerDate(record, layer.id) ?? "" }), [record, layer]);
  const isLater = usePageState(({ view }) => from > view.date);
  return (
    <LayerRow
      layer={layer.id}
      year={layer.id}
      name={layer.name}
      note={layer.note}
      swatch={role && <RoleSwatch role={role} palette={palette} parties={record.parties} />}
      absent={isLater ? messages.interface.layers.notYet : null}
    />
  );
});
