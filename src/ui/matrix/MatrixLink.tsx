import type { TerritoryId } from "../../model/territory.ts";
import type { WordsContext } from "../../renderers/words/index.ts";
import type { ViewLayerId } from "../../view/view.ts";
import "./MatrixLink.css";

interface MatrixLinkProps {
  readonly territory: TerritoryId;
  readonly layer: ViewLayerId;
  readonly context: WordsContext;
}

/** From what an island's details say of a layer to the same cell of the table. */
export function MatrixLink({ territory, layer, context }: MatrixLinkProps) {
  return (
    <a className="matrix-link" href={`#matrix-${layer}-${territory}`}>
      {context.messages.words.matrix.back}
    </a>
  );
}
