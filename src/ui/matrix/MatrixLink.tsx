import type { TerritoryId } from "../../model/territory.ts";
import type { WordsContext } from "../../renderers/words/index.ts";
import type { ViewLayerId } from "../../view/view.ts";
import { useHasScript } from "../useHasScript.ts";

interface MatrixLinkProps {
  readonly territory: TerritoryId;
  readonly layer: ViewLayerId;
  readonly context: WordsContext;
}

/** From what an island's details say of a layer to the same cell of the table; it comes with the script, since it is a shortcut. */
export function MatrixLink({ territory, layer, context }: MatrixLinkProps) {
  if (!useHasScript()) return <span className="matrix-link-room" />;
  return (
    <a className="matrix-link" href={`#matrix-${layer}-${territory}`}>
      {context.messages.words.matrix.back}
    </a>
  );
}
