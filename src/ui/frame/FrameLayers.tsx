import { memo } from "react";
import { orderedParties } from "../../model/naming.ts";
import { CONTROL_LAYER } from "../../view/view.ts";
import { usePage, usePageState } from "../page.ts";
import "./FrameLayers.css";
import { InstrumentsChip } from "./InstrumentsChip.tsx";
import { LayerChip } from "./LayerChip.tsx";

/** Every layer as a chip, in the legend's order: who administers, who claims, then the texts by year. */
export const FrameLayers = memo(function FrameLayers() {
  const { messages, record } = usePage();
  const words = messages.interface.layers;
  const isToday = usePageState(({ view, today }) => view.date === today);
  return (
    <fieldset className="frame-layers">
      <legend className="visually-hidden">{words.title}</legend>
      <ul className="frame-chips">
        <LayerChip layer={CONTROL_LAYER} text={isToday ? words.controlToday : words.controlThen} absent={null} />
        {orderedParties(record).map((party) => (
          <LayerChip key={party.id} layer={party.id} text={party.claimed} absent={isToday ? null : words.positionsOnlyToday} />
        ))}
        {record.layers.map((layer) => (
          <InstrumentsChip key={layer.id} layer={layer} />
        ))}
      </ul>
    </fieldset>
  );
});
