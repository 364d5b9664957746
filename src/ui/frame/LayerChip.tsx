import { memo, useId } from "react";
import type { ViewLayerId } from "../../view/view.ts";
import { usePage, usePageState } from "../page.ts";

interface LayerChipProps {
  readonly layer: ViewLayerId;
  /** What is seen. */
  readonly text: string;
  /** What is read out after it, and shown to a pointer. */
  readonly name?: string;
  /** Why it is not drawn although it may be switched on; null where it is drawn. */
  readonly absent: string | null;
}

/** A native checkbox under the look of a chip. */
export const LayerChip = memo(function LayerChip({ layer, text, name, absent }: LayerChipProps) {
  const { dispatch } = usePage();
  const isOn = usePageState(({ view }) => view.layers.includes(layer));
  const id = useId();
  const hint = [name, absent].filter(Boolean).join(". ");
  return (
    <li>
      <label className="frame-chip" title={hint || undefined} data-absent={absent === null ? undefined : ""}>
        <input
          type="checkbox"
          className="frame-chip-box"
          data-layer={layer}
          checked={isOn}
          onChange={(event) => dispatch({ type: "setLayer", layer, on: event.currentTarget.checked })}
          aria-describedby={absent === null ? undefined : id}
        />
        <span>
          {text} {name !== undefined && <span className="visually-hidden">{name}</span>}
        </span>
      </label>
      {absent !== null && (
        <span className="visually-hidden" id={id}>
          {absent}
        </span>
      )}
    </li>
  );
});
