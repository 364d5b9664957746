import { memo, useCallback } from "react";
import type { TerritoryId } from "../../model/territory.ts";
import type { WordsContext } from "../../renderers/words/index.ts";
import type { Matrix } from "../../renderers/words/later.ts";
import type { ViewLayerId } from "../../view/view.ts";
import { usePage } from "../page.ts";
import { MatrixCell } from "./MatrixCell.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixRowHead } from "./MatrixRowHead.tsx";

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly selected: TerritoryId | null;
  readonly hovered: TerritoryId | null;
  readonly context: WordsContext;
  readonly onCell: (territory: TerritoryId, layer: ViewLayerId) => void;
}

/** The table itself: drawn when there is time, and of it only what is another than before. */
export const MatrixTable = memo(function MatrixTable({ matrix, selected, hovered, context, onCell }: MatrixTableProps) {
  const { dispatch, hover } = usePage();
  const select = useCallback((island: TerritoryId) => dispatch({ type: "select", island }), [dispatch]);
  return (
    <table className="matrix-table" data-matrix>
      <caption className="visually-hidden">{matrix.caption}</caption>
      <MatrixHead territories={matrix.territories} selected={selected} hovered={hovered} onSelect={select} onHover={hover} />
      <tbody>
        {matrix.rows.map((row) => (
          <tr key={row.layer} data-kind={row.kind} data-later={row.isLater || undefined}>
            <MatrixRowHead row={row} />
            {row.cells.map((cell, column) => (
              <MatrixCell
                key={cell.territory}
                cell={cell}
                layer={row.layer}
                isRowLater={row.isLater}
                isDisputed={matrix.territories[column]?.disputed === true}
                isSelected={cell.territory === selected}
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
  );
});
