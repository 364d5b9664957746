import { memo, useId, useMemo, useRef } from "react";
import { orderedParties } from "../../model/naming.ts";
import { paletteOf } from "../../scene/palette.ts";
import type { Role } from "../../scene/scene.ts";
import { CONTROL_LAYER } from "../../view/view.ts";
import { useClosingPopover } from "../layout/useClosingPopover.ts";
import { PairSwatch, RoleSwatch } from "../legend/Swatch.tsx";
import { useLayers, usePage, usePageState } from "../page.ts";
import { InstrumentsRow } from "./InstrumentsRow.tsx";
import { LayerRow } from "./LayerRow.tsx";
import "./Layers.css";
import { LayersHead } from "./LayersHead.tsx";

export interface LayersProps {
  /** Whether the card lies open over the map; on narrower screens a button opens it instead. */
  readonly expanded: boolean;
  readonly onExpanded: (expanded: boolean) => void;
}

export const Layers = memo(function Layers({ expanded, onExpanded }: LayersProps) {
  const { messages, record } = usePage();
  const words = messages.interface.layers;
  const ids = { panel: useId(), body: useId(), title: useId() };
  const panel = useRef<HTMLElement>(null);
  useClosingPopover(panel, "(min-width: 1200px) and (min-height: 480px)");
  const palette = useMemo(() => paletteOf(record), [record]);
  const parties = orderedParties(record);
  const isToday = usePageState(({ view, today }) => view.date === today);
  return (
    <div className="layers">
      <button type="button" className="button layers-open" popoverTarget={ids.panel}>
        <svg
          width="18"
          height="18"
          viewBox="0 0 18 18"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          <path d="M9 2L1.8 6 9 10l7.2-4zM2 9.4l7 3.8 7-3.8M2 12.6l7 3.8 7-3.8" />
        </svg>
        {words.title}
        <Count />
      </button>
      <section
        className="layers-panel"
        id={ids.panel}
        ref={panel}
        popover="auto"
        aria-labelledby={ids.title}
        data-collapsed={expanded ? undefined : true}
      >
        <LayersHead ids={ids} expanded={expanded} onExpanded={onExpanded} />
        <div className="layers-body" id={ids.body}>
          <fieldset className="layers-group">
            <legend>{words.treaties}</legend>
            <ul>
              {record.layers.map((layer) => (
                <InstrumentsRow key={layer.id} layer={layer} palette={palette} />
              ))}
            </ul>
          </fieldset>
          <fieldset className="layers-group">
            <legend>{words.positions}</legend>
            {!isToday && (
              <p className="layers-absent" id={`${ids.body}-positions`}>
                {words.positionsOnlyToday}
              </p>
            )}
            <ul>
              {parties.map((party) => (
                <LayerRow
                  key={party.id}
                  layer={party.id}
                  name={party.claimed}
                  swatch={<RoleSwatch role={`claim:${party.id}`} palette={palette} parties={record.parties} />}
                  absent={null}
                  {...(isToday ? {} : { absentFor: `${ids.body}-positions` })}
                />
              ))}
            </ul>
          </fieldset>
          <fieldset className="layers-group">
            <legend>{words.control}</legend>
            <ul>
              <LayerRow
                layer={CONTROL_LAYER}
                name={isToday ? words.controlToday : words.controlThen}
                note={words.controlNote}
                swatch={
                  <PairSwatch roles={parties.map((party): Role => `control:${party.id}`)} palette={palette} parties={record.parties} />
                }
                absent={null}
              />
            </ul>
          </fieldset>
        </div>
      </section>
    </div>
  );
});

/** How many are on. */
function Count() {
  const { count } = usePage().messages.interface.layers;
  const on = useLayers().length;
  return (
    <>
      <span className="layers-count" aria-hidden="true">
        {on}
      </span>
      <span className="visually-hidden">, {count(on)}</span>
    </>
  );
}
