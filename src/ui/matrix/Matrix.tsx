import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { TerritoryId } from "../../model/territory.ts";
import { matrixOf } from "../../renderers/words/index.ts";
import type { ViewLayerId } from "../../view/view.ts";
import { useWordsContext } from "../details/useWordsContext.ts";
import { useFocusableWhereItScrolls } from "../layout/useFocusableWhereItScrolls.ts";
import { usePage } from "../page.ts";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixLegend } from "./MatrixLegend.tsx";
import { MatrixRowHead } from "./MatrixRowHead.tsx";
import "./Matrix.css";
import { MatrixCell } from "./MatrixCell.tsx";

export interface MatrixProps {
  /** A cell was chosen: its island's details are to show what the layer says. */
  readonly onCell: (territory: TerritoryId, layer: ViewLayerId) => void;
}

/** Each territory by each text, each position and who administered, in words: the whole record on one page. */
export function Matrix({ onCell }: MatrixProps) {
  const { view, messages, dispatch, hovered, hover } = usePage();
  const context = useWordsContext();
  const words = messages.words.matrix;
  // The map and the details go first: the table is seldom what is being looked at while the date moves.
  const date = useDeferredValue(view.date);
  const matrix = useMemo(() => matrixOf(context, { date }), [context, date]);
  const scroll = useRef<HTMLElement>(null);
  useFocusableWhereItScrolls(scroll);
  useFocusInSight(scroll);
  const select = useCallback((island: TerritoryId) => dispatch({ type: "select", island }), [dispatch]);
  return (
    <section className="matrix" id="matrix" aria-labelledby="matrix-title">
      <h2 className="matrix-title" id="matrix-title">
        {words.heading}
      </h2>
      <p className="matrix-about">{words.about}</p>
      <section className="matrix-scroll" aria-label={matrix.caption} ref={scroll}>
        <table className="matrix-table" data-matrix>
          <caption className="visually-hidden">{matrix.caption}</caption>
          <MatrixHead territories={matrix.territories} selected={view.island} hovered={hovered} onSelect={select} onHover={hover} />
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={row.layer} data-kind={row.kind} data-later={row.isLater || undefined}>
                <MatrixRowHead row={row} isOn={view.layers.includes(row.layer)} />
                {row.cells.map((cell, column) => (
                  <MatrixCell
                    key={cell.territory}
                    cell={cell}
                    layer={row.layer}
                    isRowLater={row.isLater}
                    isDisputed={matrix.territories[column]?.disputed === true}
                    isSelected={cell.territory === view.island}
                    isHovered={cell.territory === hovered}
                    context={context}
                    onChoose={onCell}
                    onHover={hover}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <MatrixLegend matrix={matrix} context={context} />
    </section>
  );
}

/** A cell that is partly beneath the first column counts as in sight for the browser, which would leave the focus there. */
function useFocusInSight(scroll: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroll.current;
    const bring = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest("td, thead")) target.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    };
    element?.addEventListener("focusin", bring);
    return () => element?.removeEventListener("focusin", bring);
  }, [scroll]);
}
