import { type ReactNode, useId } from "react";
import type { ViewLayerId } from "../../view/view.ts";
import { usePage, usePageState } from "../page.ts";

export interface LayerRowProps {
  readonly layer: ViewLayerId;
  /** The year of a layer of instruments. */
  readonly year?: string;
  readonly name: string;
  readonly note?: string;
  readonly swatch: ReactNode;
  /** Why it is not drawn although it may be switched on; null where it is drawn. */
  readonly absent: string | null;
  /** The id of a text outside the row that says the same for several rows. */
  readonly absentFor?: string;
}

export function LayerRow({ layer, year, name, note, swatch, absent, absentFor }: LayerRowProps) {
  const { dispatch } = usePage();
  const isOn = usePageState(({ view }) => view.layers.includes(layer));
  const id = useId();
  const described = [...(note ? [`${id}-note`] : []), ...(absent === null ? [] : [`${id}-absent`]), ...(absentFor ? [absentFor] : [])].join(
    " ",
  );
  return (
    <li className="layers-row" data-absent={absent !== null || absentFor !== undefined || undefined}>
      <label className="layers-label" title={note}>
        <input
          type="checkbox"
          className="layers-box"
          data-layer={layer}
          checked={isOn}
          onChange={(event) => dispatch({ type: "setLayer", layer, on: event.currentTarget.checked })}
          aria-describedby={described || undefined}
        />
        <span className="layers-name">
          {year !== undefined && <span className="layers-year">{year}</span>} {name}
        </span>
        {swatch}
      </label>
      {note && (
        <p className="layers-note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {absent !== null && (
        <p className="layers-absent" id={`${id}-absent`}>
          {absent}
        </p>
      )}
    </li>
  );
}
