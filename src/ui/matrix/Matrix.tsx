import { memo, type RefObject, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { IsoDate } from "../../model/date.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { matrixOf } from "../../renderers/words/later.ts";
import type { ViewLayerId } from "../../view/view.ts";
import { useWordsContext } from "../details/useWordsContext.ts";
import { useFocusableWhereItScrolls } from "../layout/useFocusableWhereItScrolls.ts";
import { useDate, useHovered, useIsland } from "../page.ts";
import { MatrixLegend } from "./MatrixLegend.tsx";
import "./Matrix.css";
import { MatrixTable } from "./MatrixTable.tsx";

export interface MatrixProps {
  /** A cell was chosen: its island's details are to show what the layer says. */
  readonly onCell: (territory: TerritoryId, layer: ViewLayerId) => void;
}

/** Each territory by each text, each position and who administered, in words: the whole record on one page. */
export const Matrix = memo(function Matrix({ onCell }: MatrixProps) {
  // The map and the details go first: the table is seldom what is being looked at while the date moves or an island is chosen.
  const date = useDeferredValue(useDate());
  const [selected, hovered] = [useDeferredValue(useIsland()), useDeferredValue(useHovered())];
  return <MatrixOn {...{ date, selected, hovered, onCell }} />;
});

interface MatrixOnProps extends MatrixProps {
  readonly date: IsoDate;
  readonly selected: TerritoryId | null;
  readonly hovered: TerritoryId | null;
}

const MatrixOn = memo(function MatrixOn({ date, selected, hovered, onCell }: MatrixOnProps) {
  const context = useWordsContext();
  const words = context.messages.words.matrix;
  const matrix = useMemo(() => matrixOf(context, { date }), [context, date]);
  const scroll = useRef<HTMLElement>(null);
  useFocusableWhereItScrolls(scroll);
  useFocusInSight(scroll);
  return (
    <section className="matrix" id="matrix" aria-labelledby="matrix-title">
      <h2 className="matrix-title" id="matrix-title">
        {words.heading}
      </h2>
      <p className="matrix-about">{words.about}</p>
      <section className="matrix-scroll" aria-label={matrix.caption} ref={scroll}>
        <MatrixTable matrix={matrix} selected={selected} hovered={hovered} context={context} onCell={onCell} />
      </section>
      <MatrixLegend matrix={matrix} context={context} />
    </section>
  );
});

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
