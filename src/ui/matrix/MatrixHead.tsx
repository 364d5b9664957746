import { memo } from "react";
import { orderedForms } from "../../model/naming.ts";
import type { OutlineTerritory } from "../../model/outline.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { NamePair } from "../details/NamePair.tsx";
import { usePage } from "../page.ts";

interface MatrixHeadProps {
  readonly territories: readonly OutlineTerritory[];
  readonly selected: TerritoryId | null;
  readonly hovered: TerritoryId | null;
  readonly onSelect: (territory: TerritoryId) => void;
  readonly onHover: (territory: TerritoryId | null) => void;
}

/** The territories, from south-west to north-east; a disputed one can be chosen. */
export function MatrixHead({ territories, selected, hovered, onSelect, onHover }: MatrixHeadProps) {
  const { messages } = usePage();
  return (
    <thead>
      <tr>
        <th className="matrix-corner" scope="col">
          <span className="visually-hidden">{messages.words.matrix.corner}</span>
        </th>
        {territories.map((territory) => (
          <th
            key={territory.id}
            className="matrix-column"
            scope="col"
            data-selected={territory.id === selected || undefined}
            data-hovered={territory.id === hovered || undefined}
          >
            {territory.disputed ? (
              <button
                type="button"
                className="matrix-column-button"
                data-matrix-island={territory.id}
                aria-current={territory.id === selected ? "true" : undefined}
                onClick={() => onSelect(territory.id)}
                onPointerEnter={() => onHover(territory.id)}
                onPointerLeave={() => onHover(null)}
                onFocus={() => onHover(territory.id)}
                onBlur={() => onHover(null)}
              >
                <ColumnNames territory={territory} />
              </button>
            ) : (
              <span className="matrix-column-button">
                <ColumnNames territory={territory} />
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const ColumnNames = memo(function ColumnNames({ territory }: { readonly territory: OutlineTerritory }) {
  const { language } = usePage();
  const scripts = orderedForms(territory.names, language).flatMap((form) => form.scripts);
  return (
    <>
      <span className="matrix-name">
        <NamePair forms={territory.names} language={language} />
      </span>
      {scripts.map((name) => (
        <span className="matrix-script" key={`${name.lang} ${name.text}`} lang={name.lang}>
          {name.text}
        </span>
      ))}
    </>
  );
});
