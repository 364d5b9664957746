import type { ReactNode } from "react";
import type { OutlineTerritory } from "../../model/outline.ts";
import type { SheetContext } from "./sheetContext.ts";

interface SheetOutlineProps {
  /** In the order of their numbers. */
  readonly islands: readonly OutlineTerritory[];
  readonly context: SheetContext;
  /** The map without names. */
  readonly drawn: ReactNode;
}

/** A map to be labelled: the islands have numbers, and each number a line to write on. */
export function SheetOutline({ islands, context, drawn }: SheetOutlineProps) {
  const words = context.words.sheet;
  return (
    <section className="sheet-outline" aria-labelledby="outline-title">
      <h2 className="sheet-heading" id="outline-title">
        {words.outline}
      </h2>
      <p className="sheet-text">{words.outlineTask}</p>
      <div className="sheet-map" role="img" aria-label={words.outlineMap(islands.length)}>
        {drawn}
      </div>
      <ol className="sheet-labels">
        {islands.map(({ id }) => (
          <li key={id}>
            <span className="sheet-rule" />
          </li>
        ))}
      </ol>
    </section>
  );
}
