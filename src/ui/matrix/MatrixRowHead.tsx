import { memo } from "react";
import type { MatrixRow } from "../../renderers/words/later.ts";
import { Prose } from "../details/Prose.tsx";
import { usePage, usePageState } from "../page.ts";

interface MatrixRowHeadProps {
  readonly row: MatrixRow;
}

/** A text, a position or the administration: what it is called, whether it holds at the date, and a switch for the map. */
export const MatrixRowHead = memo(function MatrixRowHead({ row }: MatrixRowHeadProps) {
  const { language, messages, dispatch } = usePage();
  const isOn = usePageState(({ view }) => view.layers.includes(row.layer));
  const words = messages.words.matrix;
  return (
    <th className="matrix-row" scope="row" abbr={row.title} data-on={isOn || undefined}>
      {row.year !== null && <span className="matrix-year">{row.year}</span>}
      <span className="matrix-row-name">
        <Prose text={row.name} language={language} />
      </span>
      {row.instruments.map((name) => (
        <span className="matrix-row-text" key={name}>
          <Prose text={name} language={language} />
        </span>
      ))}
      {row.note !== null && <span className={row.isLater ? "matrix-not-yet" : "matrix-row-text"}>{row.note}</span>}
      <button
        type="button"
        className="matrix-switch"
        data-matrix-layer={row.layer}
        aria-pressed={isOn}
        onClick={() => dispatch({ type: "setLayer", layer: row.layer, on: !isOn })}
      >
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          {isOn ? (
            <path
              d="M1.5 5.2 4 7.7 8.5 2.3"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.7"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          ) : (
            <path d="M1.5 1.5h7v7h-7z" fill="none" stroke="currentColor" strokeWidth="1.2" />
          )}
        </svg>
        {words.onMap}
        <span className="visually-hidden">{words.said("", row.title)}</span>
      </button>
    </th>
  );
});
