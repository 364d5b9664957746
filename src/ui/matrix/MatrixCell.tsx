import { memo } from "react";
import type { TerritoryId } from "../../model/territory.ts";
import type { WordsContext } from "../../renderers/words/index.ts";
import type { MatrixCell as Cell, MatrixEntry } from "../../renderers/words/later.ts";
import type { ViewLayerId } from "../../view/view.ts";
import { Prose } from "../details/Prose.tsx";
import { MarkGlyph, toneOf } from "./MarkGlyph.tsx";

interface MatrixCellProps {
  readonly cell: Cell;
  readonly layer: ViewLayerId;
  /** The whole row is later than the date: its head says so already. */
  readonly isRowLater: boolean;
  readonly isDisputed: boolean;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly context: WordsContext;
  readonly onChoose: (territory: TerritoryId, layer: ViewLayerId) => void;
  readonly onHover: (territory: TerritoryId | null) => void;
}

/** Everything that a row says of one territory; for a disputed one it leads to the island's details. */
export const MatrixCell = memo(function MatrixCell({ cell, layer, isDisputed, isRowLater, ...cellProps }: MatrixCellProps) {
  const { isSelected, isHovered, context, onChoose, onHover } = cellProps;
  const { territory } = cell;
  const entries = cell.entries.map((entry) => (
    <Entry key={entry.instrument ?? entry.head} entry={entry} isMarkedLater={entry.isLater && !isRowLater} context={context} />
  ));
  return (
    <td
      className="matrix-cell"
      data-territory={territory}
      data-layer={layer}
      data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined}
    >
      {isDisputed ? (
        <button
          type="button"
          className="matrix-entries"
          id={`matrix-${layer}-${territory}`}
          onClick={() => onChoose(territory, layer)}
          onPointerEnter={() => onHover(territory)}
          onPointerLeave={() => onHover(null)}
          onFocus={() => onHover(territory)}
          onBlur={() => onHover(null)}
        >
          {entries}
        </button>
      ) : (
        <div className="matrix-entries">{entries}</div>
      )}
    </td>
  );
});

interface EntryProps {
  readonly entry: MatrixEntry;
  readonly isMarkedLater: boolean;
  readonly context: WordsContext;
}

/** Phrasing content only: it may stand in a button. */
function Entry({ entry, isMarkedLater, context }: EntryProps) {
  const { record, language, messages } = context;
  const { mark, instrument, head, detail, isLater } = entry;
  return (
    <span className="matrix-entry" data-tone={toneOf(mark, record.parties)} data-later={isLater || undefined}>
      <MarkGlyph mark={mark} parties={record.parties} />
      <span className="matrix-words">
        {instrument !== null && (
          <span className="matrix-instrument">
            <Prose text={instrument} language={language} />
            <span className="visually-hidden">{messages.words.matrix.said("", "")}</span>
          </span>
        )}
        {isMarkedLater && <span className="matrix-not-yet">{messages.words.details.notYet}</span>}
        <span className="matrix-head">
          <Prose text={head} language={language} />
        </span>
        {detail !== null && (
          <span className="matrix-detail">
            <Prose text={detail} language={language} />
          </span>
        )}
      </span>
    </span>
  );
}
